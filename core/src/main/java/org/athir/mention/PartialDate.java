package org.athir.mention;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date as precise as it is known: a day, a month or a year.
 *
 * @param first its first day
 * @param precision how precise it is
 */
public record PartialDate(LocalDate first, Precision precision) {

  /** How precise a date is. */
  public enum Precision {
    /** {@code YYYY}. */
    YEAR,
    /** {@code YYYY-MM}. */
    MONTH,
    /** {@code YYYY-MM-DD}. */
    DAY
  }

  /**
   * Reads a date.
   *
   * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
   * @throws DateTimeException if it is none
   */
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> new PartialDate(LocalDate.of(number(text, 0, 4), 1, 1), Precision.YEAR);
      case 7 ->
          new PartialDate(LocalDate.of(number(text, 0, 4), after(text, 4), 1), Precision.MONTH);
      case 10 -> day(LocalDate.of(number(text, 0, 4), after(text, 4), after(text, 7)));
      default -> throw new DateTimeException(text);
    };
  }

  /** The number of two digits after a hyphen. */
  private static int after(String text, int hyphen) {
    if (text.charAt(hyphen) != '-') {
      throw new DateTimeException(text);
    }
    return number(text, hyphen + 1, hyphen + 3);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException(text);
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  /** A day. */
  public static PartialDate day(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /** Its last day. */
  public LocalDate last() {
    return switch (precision) {
      case YEAR -> LocalDate.of(first.getYear(), 12, 31);
      case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
      case DAY -> first;
    };
  }

  /** Whether both may be the same day. */
  public boolean agreesWith(PartialDate other) {
    return !last().isBefore(other.first) && !other.last().isBefore(first);
  }

  /** As it is written, such as {@code 2004-01}. */
  @Override
  public String toString() {
    return switch (precision) {
      case YEAR -> first.toString().substring(0, 4);
      case MONTH -> first.toString().substring(0, 7);
      case DAY -> first.toString();
    };
  }
}
