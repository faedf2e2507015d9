package org.athir.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** Periods named by their two ends, such as "from Friday to Monday". */
public final class PeriodOrder {
  private static final Set<String> ENDS =
      Set.of("to", "until", "till", "through", "-", "\u2013", "--");
  private static final int DAYS_OF_WEEK = 7;

  private PeriodOrder() {}

  /**
   * Whether two neighbouring expressions name the ends of a period: "from Monday to Friday",
   * "between 3 and 5 May", "May 3-5".
   */
  public static boolean isPeriod(Sentence sentence, TimeExpression from, TimeExpression to) {
    String between = "";
    String before = "";
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (token.span().end() <= from.span().start()) {
        before = word;
      } else if (token.span().start() >= from.span().end()
          && token.span().end() <= to.span().start()) {
        between = between.isEmpty() ? word : between + " " + word;
      }
    }
    boolean both = between.equals("and") && before.equals("between");
    return from.isCalendar() && to.isCalendar() && (both || ENDS.contains(between));
  }

  /** Weekdays are read one by one; the later end of a period has to follow the earlier one. */
  static void mend(Sentence sentence, List<TimeExpression> expressions, LocalDate published) {
    for (int i = 0; i + 1 < expressions.size(); i++) {
      TimeExpression from = expressions.get(i);
      TimeExpression to = expressions.get(i + 1);
      Optional<LocalDate> first = day(from);
      Optional<LocalDate> last = day(to);
      boolean backwards =
          first.isPresent()
              && last.isPresent()
              && last.get().isBefore(first.get())
              && first.get().minusDays(DAYS_OF_WEEK).isBefore(last.get())
              && isPeriod(sentence, from, to);
      if (backwards && first.get().isAfter(published)) {
        expressions.set(i + 1, moved(to, last.get().plusDays(DAYS_OF_WEEK)));
      } else if (backwards) {
        expressions.set(i, moved(from, first.get().minusDays(DAYS_OF_WEEK)));
      }
    }
  }

  private static Optional<LocalDate> day(TimeExpression expression) {
    boolean day = expression.relative() && expression.start().equals(expression.end());
    return day ? expression.start() : Optional.empty();
  }

  private static TimeExpression moved(TimeExpression expression, LocalDate day) {
    String value = expression.value().orElseThrow();
    String moved = day + value.substring(day.toString().length());
    return new TimeExpression(
        expression.span(), expression.kind(), Optional.of(moved), expression.relative());
  }
}
