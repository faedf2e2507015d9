package org.athir.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.time.TimeExpression.Kind;

/**
 * Turns the phrases that a grammar of time expressions recognized into time expressions: drops what
 * is none, completes what was read in part, and reads what the words leave open against the day of
 * publication, with the tense of the clause.
 */
public final class TimeNormalizer {
  private TimeNormalizer() {}

  /**
   * The time expressions of a sentence, in order.
   *
   * @param sentence a parsed sentence
   * @param phrases what a grammar recognized in it, in order
   * @param published the report's date
   */
  public static List<TimeExpression> normalize(
      Sentence sentence, List<TimePhrase> phrases, Optional<LocalDate> published) {
    FalseTimes falseTimes = new FalseTimes(sentence);
    DirectionReader directions = new DirectionReader(sentence);
    List<TimeExpression> found = new ArrayList<>();
    for (TimePhrase phrase : new PhraseMending(sentence).mended(phrases)) {
      if (!falseTimes.contains(phrase)) {
        found.add(expression(sentence, phrase, published, directions));
      }
    }
    published.ifPresent(day -> PeriodOrder.mend(sentence, found, day));
    return List.copyOf(found);
  }

  private static TimeExpression expression(
      Sentence sentence,
      TimePhrase phrase,
      Optional<LocalDate> published,
      DirectionReader directions) {
    boolean calendar = phrase.kind() == Kind.DATE || phrase.kind() == Kind.TIME;
    String formula = phrase.formula();
    if (!calendar || Formula.isKnown(formula)) {
      return new TimeExpression(
          phrase.span(sentence),
          phrase.kind(),
          Optional.of(formula).filter(TimeNormalizer::isReal),
          false);
    }
    Optional<String> value =
        published
            .flatMap(day -> Formula.value(formula, new Anchor(day, directions.of(phrase))))
            .filter(TimeNormalizer::isReal);
    boolean readable = !formula.equals(PhraseMending.UNREADABLE);
    return new TimeExpression(phrase.span(sentence), phrase.kind(), value, readable);
  }

  /** A value of the calendar has to name days that exist. */
  private static boolean isReal(String value) {
    boolean ofCalendar = Character.isDigit(value.charAt(0));
    return !ofCalendar || DayRange.of(value).isPresent();
  }
}
