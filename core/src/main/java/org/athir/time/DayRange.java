package org.athir.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the calendar.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d))?"
              + "|W(?<week>\\d\\d)(?<weekend>-WE)?|(?<season>SP|SU|FA|WI)|Q(?<quarter>[1-4])))?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern CENTURY = Pattern.compile("(\\d\\d)XX");
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int LAST_MONTH = 12;

  /** The days that a TIMEX3 value covers; the time of day is left out. */
  public static Optional<DayRange> of(String value) {
    int time = value.indexOf('T');
    String date = time < 0 ? value : value.substring(0, time);
    try {
      Matcher matcher = VALUE.matcher(date);
      return matcher.matches() ? Optional.of(of(matcher)) : longStretch(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DayRange of(Matcher value) {
    int year = Integer.parseInt(value.group("year"));
    if (value.group("day") != null) {
      LocalDate day = LocalDate.of(year, number(value, "month"), number(value, "day"));
      return new DayRange(day, day);
    }
    if (value.group("month") != null) {
      return months(year, number(value, "month"), number(value, "month"));
    }
    if (value.group("week") != null) {
      return week(year, number(value, "week"), value.group("weekend") != null);
    }
    if (value.group("season") != null) {
      return season(year, value.group("season"));
    }
    if (value.group("quarter") != null) {
      int last = number(value, "quarter") * MONTHS_OF_QUARTER;
      return months(year, last - MONTHS_OF_QUARTER + 1, last);
    }
    return months(year, 1, LAST_MONTH);
  }

  private static int number(Matcher value, String group) {
    return Integer.parseInt(value.group(group));
  }

  private static DayRange months(int year, int from, int to) {
    return new DayRange(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
  }

  private static DayRange week(int year, int week, boolean weekend) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(java.time.DayOfWeek.MONDAY);
    return new DayRange(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  /**
   * Meteorological seasons of the northern hemisphere; winter begins in the year it is named by.
   */
  private static DayRange season(int year, String season) {
    return switch (season) {
      case "SP" -> months(year, 3, 5);
      case "SU" -> months(year, 6, 8);
      case "FA" -> months(year, 9, 11);
      default -> new DayRange(LocalDate.of(year, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
    };
  }

  private static Optional<DayRange> longStretch(String value) {
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      return Optional.of(years(Integer.parseInt(decade.group(1)) * 10, 10));
    }
    Matcher century = CENTURY.matcher(value);
    return century.matches()
        ? Optional.of(years(Integer.parseInt(century.group(1)) * 100, 100))
        : Optional.empty();
  }

  private static DayRange years(int first, int count) {
    return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }
}
