package org.athir.time;

import java.time.LocalDate;
import java.util.Optional;
import org.athir.model.Span;

/**
 * Words of a report that say when, how long or how often.
 *
 * @param span where they stand
 * @param kind what they say
 * @param value TIMEX3 value, for days, months and years that of ISO 8601; empty when it cannot be
 *     known: a weekday without a day of publication, 31 February, "three days later"
 * @param relative whether the value depends on a day that the words themselves do not give
 */
public record TimeExpression(Span span, Kind kind, Optional<String> value, boolean relative) {

  /** What time expressions say, by the names of TIMEX3. */
  public enum Kind {
    /** A day or a longer stretch of the calendar: "Monday", "May 2014", "last year". */
    DATE,
    /** A time of day: "5 p.m.", "Monday night". */
    TIME,
    /** How long: "three weeks". */
    DURATION,
    /** How often: "daily", "every Friday". */
    SET
  }

  /** The first day that the value covers; empty for durations, sets and unknown values. */
  public Optional<LocalDate> start() {
    return days().map(DayRange::first);
  }

  /** The last day that the value covers; empty for durations, sets and unknown values. */
  public Optional<LocalDate> end() {
    return days().map(DayRange::last);
  }

  /** Whether it is a point or stretch of the calendar, known or not, rather than a length. */
  public boolean isCalendar() {
    return switch (kind) {
      case DATE, TIME -> true;
      case DURATION, SET -> false;
    };
  }

  private Optional<DayRange> days() {
    return isCalendar() ? value.flatMap(DayRange::of) : Optional.empty();
  }
}
