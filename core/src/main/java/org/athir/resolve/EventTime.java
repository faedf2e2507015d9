package org.athir.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.athir.model.EventDate;
import org.athir.model.EventDate.Basis;
import org.athir.model.EventDate.Precision;
import org.athir.model.Provenance;
import org.athir.model.Sentence;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.time.PeriodOrder;
import org.athir.time.TimeExpression;

/**
 * One time expression, or two that name the ends of a period.
 *
 * @param from the expression, or that of the beginning
 * @param to the expression of the end
 */
record EventTime(TimeExpression from, Optional<TimeExpression> to) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern SEASON = Pattern.compile("\\d{4}-(?:SP|SU|FA|WI)");

  /** The expression with its other end, where the sentence names one. */
  static EventTime of(Sentence sentence, TimeExpression expression, List<TimeExpression> all) {
    int index = all.indexOf(expression);
    if (index + 1 < all.size() && PeriodOrder.isPeriod(sentence, expression, all.get(index + 1))) {
      return new EventTime(expression, Optional.of(all.get(index + 1)));
    }
    return index > 0 && PeriodOrder.isPeriod(sentence, all.get(index - 1), expression)
        ? new EventTime(all.get(index - 1), Optional.of(expression))
        : new EventTime(expression, Optional.empty());
  }

  /** The date of an event that happened then, proved by the words. */
  Sourced<EventDate> dated(String foundBy) {
    List<Span> spans = to.map(end -> List.of(from.span(), end.span())).orElse(List.of(from.span()));
    Optional<LocalDate> first = from.start();
    Optional<LocalDate> last = to.flatMap(TimeExpression::end);
    boolean backwards = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    EventDate date = backwards || first.isEmpty() ? unknown() : known(first.get(), last);
    return new Sourced<>(date, Provenance.text(spans, foundBy));
  }

  private EventDate unknown() {
    boolean relative = from.relative() || to.filter(TimeExpression::relative).isPresent();
    return new EventDate(
        Optional.empty(),
        Optional.empty(),
        relative && from.value().isEmpty() ? Precision.RELATIVE : Precision.UNKNOWN,
        Basis.TEXT);
  }

  private EventDate known(LocalDate first, Optional<LocalDate> last) {
    String value = from.value().orElseThrow();
    Optional<String> end = last.map(LocalDate::toString);
    if (DAY.matcher(value).matches()) {
      return date(first.toString(), end, Precision.DAY);
    }
    if (value.endsWith("-WE")) {
      return date(first.toString(), end.or(this::lastDay), Precision.DAY);
    }
    if (SEASON.matcher(value).matches()) {
      return date(value, end, Precision.SEASON);
    }
    if (value.contains("-W")) {
      return date(value, end, Precision.WEEK);
    }
    if (value.contains("-Q")) {
      return date(first.toString().substring(0, 7), end.or(this::lastDay), Precision.MONTH);
    }
    if (value.contains("X")) {
      return date(first.toString().substring(0, 4), end.or(this::lastDay), Precision.YEAR);
    }
    return date(value, end, value.length() > 4 ? Precision.MONTH : Precision.YEAR);
  }

  private Optional<String> lastDay() {
    return from.end().map(LocalDate::toString);
  }

  private static EventDate date(String value, Optional<String> end, Precision precision) {
    return new EventDate(Optional.of(value), end, precision, Basis.TEXT);
  }
}
