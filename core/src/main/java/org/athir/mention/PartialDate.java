package org.athir.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * A date as precise as it is known: a day, a month or a year.
 *
 * @param first its first day
 * @param precision how precise it is
 */
public record PartialDate(LocalDate first, Precision precision) {
  private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
  private static final DateTimeFormatter MONTH = format("uuuu-MM");

  /** How precise a date is. */
  public enum Precision {
    /** {@code YYYY}. */
    YEAR,
    /** {@code YYYY-MM}. */
    MONTH,
    /** {@code YYYY-MM-DD}. */
    DAY
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * Reads a date.
   *
   * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
   * @throws DateTimeException if it is none
   */
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> new PartialDate(YearMonth.parse(text + "-01", MONTH).atDay(1), Precision.YEAR);
      case 7 -> new PartialDate(YearMonth.parse(text, MONTH).atDay(1), Precision.MONTH);
      default -> day(LocalDate.parse(text, DAY));
    };
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
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
      case MONTH -> MONTH.format(first);
      case DAY -> DAY.format(first);
    };
  }
}
