package org.athir.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day against which undated expressions are read, and the side on which they lie. All results are
 * TIMEX3 values.
 *
 * @param day the day of publication
 * @param direction before or after it
 */
record Anchor(LocalDate day, Direction direction) {
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
  private static final int MONTHS_OF_SEASON = 3;
  private static final int FIRST_MONTH_OF_SPRING = 3;

  /** News looks back: an open month lies ahead only when it would lie longer ago than this. */
  private static final int OPEN_MONTHS_BACK = 8;

  /** A date without a year is hardly further away than this, whatever the tense. */
  private static final int FAR_DAYS = 300;

  private static final int FAR_MONTHS = 9;

  private static final Pattern UNDATED =
      Pattern.compile(
          "XXXX-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d)|-WXX-(?<nthday>[1-7])-#(?<nth>[1-5]))?"
              + "|WXX-(?<weekday>[1-7])|(?<season>SP|SU|FA|WI)|(?<weekend>WE)|Q(?<quarter>[1-4]))");

  /** A stretch of the calendar by length, shifted from the day: "last week" is −1 of P1W. */
  Optional<String> stretch(String length, long count) {
    try {
      return switch (length) {
        case "P1D" -> Optional.of(day.plusDays(count).toString());
        case "P1W" -> Optional.of(weekOf(day.plusWeeks(count)));
        case "P1M" -> Optional.of(YearMonth.from(day).plusMonths(count).toString());
        case "P3M", "P1Q" -> Optional.of(quarterOf(day.plusMonths(count * MONTHS_OF_SEASON)));
        case "P1Y" -> Optional.of(year(day.plusYears(count)));
        case "P10Y" -> Optional.of(year(day.plusYears(count * 10)).substring(0, 3) + "X");
        case "P100Y" -> Optional.of(year(day.plusYears(count * 100)).substring(0, 2) + "XX");
        case "WE", "XXXX-WE" -> Optional.of(weekendOf(day.plusWeeks(count)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }

  /** The week of a day, by ISO 8601. */
  static String weekOf(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String weekendOf(LocalDate day) {
    return weekOf(day) + "-WE";
  }

  private static String quarterOf(LocalDate day) {
    return year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** An undated value such as XXXX-05-03, on the side where the direction has it. */
  Optional<String> nearest(String undated) {
    return read(undated, direction, false);
  }

  /** The one of this week or year: "this Friday", "this March". */
  Optional<String> current(String undated) {
    if (undated.matches("XXXX-WXX-[1-7]") && direction == Direction.OPEN) {
      return Optional.of(day.with(weekday(undated.substring("XXXX-WXX-".length()))).toString());
    }
    boolean startedLastYear = undated.equals("XXXX-WI") && day.getMonthValue() < 3;
    if (startedLastYear) {
      return Optional.of(year(day.minusYears(1)) + "-WI");
    }
    boolean ofYear = undated.matches("XXXX-(?:\\d\\d|SP|SU|FA|WI|Q\\d)");
    return ofYear
        ? Optional.of(year(day) + undated.substring("XXXX".length()))
        : read(undated, direction, false);
  }

  /** The one before or after this one: "last Friday", "next March". */
  Optional<String> neighbour(String undated, int steps) {
    return read(undated, steps < 0 ? Direction.PAST : Direction.FUTURE, true);
  }

  private Optional<String> read(String undated, Direction side, boolean strict) {
    Matcher matcher = UNDATED.matcher(undated);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(matcher, side, strict));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String read(Matcher undated, Direction side, boolean strict) {
    if (undated.group("weekday") != null) {
      return weekday(weekday(undated.group("weekday")), side, strict).toString();
    }
    if (undated.group("weekend") != null) {
      return weekend(side, strict);
    }
    if (undated.group("season") != null) {
      int start = FIRST_MONTH_OF_SPRING + MONTHS_OF_SEASON * SEASONS.indexOf(season(undated));
      return yearOf(start, MONTHS_OF_SEASON, side, strict) + "-" + season(undated);
    }
    if (undated.group("quarter") != null) {
      int quarter = Integer.parseInt(undated.group("quarter"));
      int start = MONTHS_OF_SEASON * (quarter - 1) + 1;
      return yearOf(start, MONTHS_OF_SEASON, side, strict) + "-Q" + quarter;
    }
    return inMonth(undated, Integer.parseInt(undated.group("month")), side, strict);
  }

  private static String season(Matcher undated) {
    return undated.group("season");
  }

  private String inMonth(Matcher undated, int month, Direction side, boolean strict) {
    if (undated.group("day") != null) {
      return monthDay(month, Integer.parseInt(undated.group("day")), side, strict).toString();
    }
    int year = yearOf(month, 1, side, strict);
    String value = String.format(Locale.ROOT, "%04d-%02d", year, month);
    if (undated.group("nth") == null) {
      return value;
    }
    int nth = Integer.parseInt(undated.group("nth"));
    DayOfWeek weekday = weekday(undated.group("nthday"));
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
        .toString();
  }

  private static DayOfWeek weekday(String number) {
    return DayOfWeek.of(Integer.parseInt(number));
  }

  private LocalDate weekday(DayOfWeek wanted, Direction side, boolean strict) {
    return switch (side) {
      case FUTURE ->
          day.with(strict ? TemporalAdjusters.next(wanted) : TemporalAdjusters.nextOrSame(wanted));
      case PAST, OPEN ->
          day.with(
              strict
                  ? TemporalAdjusters.previous(wanted)
                  : TemporalAdjusters.previousOrSame(wanted));
    };
  }

  /** On Saturday and Sunday "the weekend" is this one; on other days the one before or after. */
  private String weekend(Direction side, boolean strict) {
    boolean during = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    if (side == Direction.FUTURE) {
      return weekendOf(during && strict ? day.plusWeeks(1) : day);
    }
    return weekendOf(during && !strict ? day : day.minusWeeks(1));
  }

  private LocalDate monthDay(int month, int dayOfMonth, Direction side, boolean strict) {
    int thisYear = day.getYear();
    LocalDate now = valid(thisYear, month, dayOfMonth);
    LocalDate closest = closest(now, month, dayOfMonth);
    LocalDate wanted =
        switch (side) {
          case PAST -> isAfter(now, strict) ? valid(thisYear - 1, month, dayOfMonth) : now;
          case FUTURE -> isBefore(now, strict) ? valid(thisYear + 1, month, dayOfMonth) : now;
          case OPEN -> closest;
        };
    return strict || Math.abs(ChronoUnit.DAYS.between(day, wanted)) < FAR_DAYS ? wanted : closest;
  }

  private boolean isAfter(LocalDate other, boolean strict) {
    return other.isAfter(day) || (strict && other.equals(day));
  }

  private boolean isBefore(LocalDate other, boolean strict) {
    return other.isBefore(day) || (strict && other.equals(day));
  }

  private LocalDate closest(LocalDate now, int month, int dayOfMonth) {
    int otherYear = now.isAfter(day) ? now.getYear() - 1 : now.getYear() + 1;
    LocalDate other = valid(otherYear, month, dayOfMonth);
    long distance = Math.abs(ChronoUnit.DAYS.between(day, now));
    return Math.abs(ChronoUnit.DAYS.between(day, other)) < distance ? other : now;
  }

  /** 29 February exists in some years only; the 31st of February in none. */
  private static LocalDate valid(int year, int month, int dayOfMonth) {
    boolean leapDay = month == 2 && dayOfMonth == 29;
    return LocalDate.of(leapDay ? Math.floorDiv(year, 4) * 4 : year, month, dayOfMonth);
  }

  /** The year of a stretch of months that begins in a month. */
  private int yearOf(int startMonth, int months, Direction side, boolean strict) {
    int year = day.getYear();
    YearMonth now = YearMonth.from(day);
    YearMonth start = YearMonth.of(year, startMonth);
    YearMonth end = start.plusMonths(months - 1L);
    int wanted =
        switch (side) {
          case PAST -> (strict ? end.isBefore(now) : !start.isAfter(now)) ? year : year - 1;
          case FUTURE -> (strict ? start.isAfter(now) : !end.isBefore(now)) ? year : year + 1;
          case OPEN -> openYear(start, now);
        };
    boolean far = Math.abs(now.until(start.withYear(wanted), ChronoUnit.MONTHS)) > FAR_MONTHS;
    return far && !strict && months == 1 ? openYear(start, now) : wanted;
  }

  private static int openYear(YearMonth start, YearMonth now) {
    long ahead = now.until(start, ChronoUnit.MONTHS);
    if (ahead > 12 - OPEN_MONTHS_BACK - 1) {
      return start.getYear() - 1;
    }
    return ahead < -OPEN_MONTHS_BACK ? start.getYear() + 1 : start.getYear();
  }
}
