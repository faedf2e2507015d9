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
    Reading reading = new Reading(sentence, published, new DirectionReader(sentence));
    for (TimePhrase phrase : new PhraseMending(sentence).mended(phrases)) {
      if (!falseTimes.contains(phrase)) {
        reading.add(phrase);
      }
    }
    published.ifPresent(day -> PeriodOrder.mend(sentence, reading.found, day));
    return List.copyOf(reading.found);
  }

  /** A sentence on its way from phrases to expressions; what was found dates what follows. */
  private static final class Reading {
    private final Sentence sentence;
    private final Optional<LocalDate> published;
    private final DirectionReader directions;
    private final List<TimeExpression> found = new ArrayList<>();

    Reading(Sentence sentence, Optional<LocalDate> published, DirectionReader directions) {
      this.sentence = sentence;
      this.published = published;
      this.directions = directions;
    }

    void add(TimePhrase phrase) {
      boolean calendar = phrase.kind() == Kind.DATE || phrase.kind() == Kind.TIME;
      String formula = phrase.formula();
      boolean known = !calendar || Formula.isKnown(formula);
      Optional<String> value = known ? Optional.of(formula) : value(phrase);
      boolean relative = !known && !formula.equals(PhraseMending.UNREADABLE);
      found.add(
          new TimeExpression(
              phrase.span(sentence),
              phrase.kind(),
              value.filter(TimeNormalizer::isReal),
              relative));
    }

    private Optional<String> value(TimePhrase phrase) {
      String formula = phrase.formula();
      if (StoryTimes.isStory(formula)) {
        boolean day = StoryTimes.countsDays(formula);
        return toldLast(day).flatMap(start -> StoryTimes.value(formula, start));
      }
      return published.flatMap(
          day -> Formula.value(formula, new Anchor(day, directions.of(phrase))));
    }

    /** The first day of the time told last; for a count of days it has to be a single day. */
    private Optional<LocalDate> toldLast(boolean singleDay) {
      for (int i = found.size() - 1; i >= 0; i--) {
        TimeExpression told = found.get(i);
        boolean fits = !singleDay || told.start().equals(told.end());
        if (told.start().isPresent() && fits) {
          return told.start();
        }
      }
      return Optional.empty();
    }
  }

  /** A value of the calendar has to name days that exist. */
  private static boolean isReal(String value) {
    boolean ofCalendar = Character.isDigit(value.charAt(0));
    return !ofCalendar || DayRange.of(value).isPresent();
  }
}
