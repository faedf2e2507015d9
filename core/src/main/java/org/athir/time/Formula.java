package org.athir.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a time expression means before it is read against a day: a TIMEX3 value with an {@code X}
 * for what the words leave open, or such values put together, as SUTime writes them.
 *
 * <ul>
 *   <li>{@code 2014-05-12}, {@code P3D}, {@code PAST_REF}: known
 *   <li>{@code XXXX-05-12}, {@code XXXX-05}, {@code XXXX-WXX-1}, {@code XXXX-SU}, {@code TNI}: a
 *       day, month, weekday, season, time of day
 *   <li>{@code THIS P1W}: the current stretch of that length; {@code OFFSET P-2M}: a distance from
 *       the day; {@code X OFFSET P-1W}: the X before
 *   <li>{@code A INTERSECT B}: both hold, such as a day and a time of day
 * </ul>
 */
final class Formula {
  private static final Pattern OFFSET =
      Pattern.compile("(?:(?:THIS )?(?<what>\\S+) )?OFFSET P(?<count>-?\\d{1,6})(?<unit>[DWMY])");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("T?(?<part>MO|MI|AF|EV|NI|DT|\\d\\d(?::\\d\\d)*)(?:[+-]\\d{4}|Z)?");
  private static final Pattern TIMED =
      Pattern.compile(
          "(?<date>[XW\\d-]+[\\dX])T(?<part>[A-Z]{2}|\\d\\d(?::\\d\\d)*)(?:[+-]\\d{4}|Z)?");
  private static final Pattern KNOWN =
      Pattern.compile(
          "\\d[\\dX]{3}(?:-.*)?|-\\d{4}|P[\\dX.]+[A-Z].*|PT.*|(?:PAST|PRESENT|FUTURE)_REF");

  private Formula() {}

  /** Whether the words alone give the value. */
  static boolean isKnown(String formula) {
    return !formula.contains(" ") && KNOWN.matcher(formula).matches();
  }

  /** Its value, read against a day; empty when it has none. */
  static Optional<String> value(String formula, Anchor anchor) {
    String[] parts = formula.split(" INTERSECT ", -1);
    if (parts.length == 2 && parts[0].startsWith("OFFSET ") && parts[1].startsWith("THIS ")) {
      return shifted(parts[0], anchor).flatMap(there -> single(parts[1], there));
    }
    Optional<String> value = single(parts[0], anchor);
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i];
      value = value.flatMap(date -> intersected(date, part, anchor));
    }
    return value;
  }

  private static Optional<String> intersected(String date, String part, Anchor anchor) {
    if (part.startsWith("XXXX-") && date.matches("\\d{4}")) {
      return Optional.of(date + part.substring("XXXX".length()));
    }
    Matcher time = TIME_OF_DAY.matcher(part);
    if (time.matches()) {
      return Optional.of(date + "T" + time.group("part"));
    }
    if (part.equals("P1W")) {
      return DayRange.of(date).map(days -> Anchor.weekOf(days.first()));
    }
    return part.startsWith("P") ? Optional.of(date) : single(part, anchor);
  }

  /** The same anchor, moved: "two years ago this week". */
  private static Optional<Anchor> shifted(String offset, Anchor anchor) {
    Matcher matcher = OFFSET.matcher(offset);
    if (!matcher.matches() || !matcher.group("unit").equals("Y")) {
      return Optional.empty();
    }
    LocalDate there = anchor.day().plusYears(Long.parseLong(matcher.group("count")));
    return Optional.of(new Anchor(there, anchor.direction()));
  }

  private static Optional<String> single(String part, Anchor anchor) {
    if (isKnown(part)) {
      return Optional.of(withoutZone(part));
    }
    Matcher time = TIME_OF_DAY.matcher(part);
    if (time.matches()) {
      return Optional.of(anchor.day() + "T" + time.group("part"));
    }
    Matcher offset = OFFSET.matcher(part);
    if (offset.matches()) {
      return offset(offset, anchor);
    }
    if (part.startsWith("THIS ")) {
      return current(part.substring("THIS ".length()), anchor);
    }
    Matcher timed = TIMED.matcher(part);
    return timed.matches()
        ? anchor.nearest(timed.group("date")).map(date -> date + "T" + timed.group("part"))
        : anchor.nearest(part);
  }

  private static String withoutZone(String value) {
    return value.matches(".*T\\d\\d.*") ? value.replaceFirst("(?:[+-]\\d{4}|Z)$", "") : value;
  }

  private static Optional<String> current(String what, Anchor anchor) {
    Matcher time = TIME_OF_DAY.matcher(what);
    if (time.matches()) {
      return Optional.of(anchor.day() + "T" + time.group("part"));
    }
    boolean season = what.matches("SP|SU|FA|WI");
    return anchor.stretch(what, 0).or(() -> anchor.current(season ? "XXXX-" + what : what));
  }

  private static Optional<String> offset(Matcher offset, Anchor anchor) {
    int count = Integer.parseInt(offset.group("count"));
    String what = offset.group("what");
    if (what == null) {
      return anchor.stretch("P1" + offset.group("unit"), count);
    }
    Matcher time = TIME_OF_DAY.matcher(what);
    if (time.matches()) {
      return anchor.stretch("P1D", count).map(day -> day + "T" + time.group("part"));
    }
    return what.startsWith("XXXX") ? anchor.neighbour(what, count) : anchor.stretch(what, count);
  }
}
