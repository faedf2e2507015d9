package org.athir.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.model.Document;
import org.athir.model.Span;
import org.athir.parse.ReportLayout;
import org.athir.time.TimeExpression.Kind;

/** Reads the days of datelines: "BAGHDAD, May 3, 2014 (Agency) - ". */
public final class Datelines {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month%d>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6})";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:"
              + String.format(Locale.ROOT, MONTH, 1)
              + "\\.? (?<day1>\\d{1,2})|(?<day2>\\d{1,2}) "
              + String.format(Locale.ROOT, MONTH, 2)
              + "\\.?)(?!\\d)(?:,? (?<year>\\d{4})\\b)?",
          Pattern.CASE_INSENSITIVE);

  private Datelines() {}

  /** The days in a report's datelines, in order. */
  public static List<TimeExpression> find(Document document) {
    List<TimeExpression> found = new ArrayList<>();
    for (Span dateline : ReportLayout.datelines(document)) {
      Matcher matcher = DAY.matcher(document.quote(dateline));
      if (matcher.find()) {
        int start = dateline.start() + matcher.start();
        Span span = new Span(start, start + matcher.group().length());
        found.add(expression(matcher, span, document.metadata().published()));
      }
    }
    return found;
  }

  /**
   * The day against which a report's words are read: that of publication, else that of its first
   * dateline where it is a full date.
   */
  public static Optional<LocalDate> referenceDay(Document document) {
    return document.metadata().published().or(() -> fullDay(document));
  }

  private static Optional<LocalDate> fullDay(Document document) {
    List<TimeExpression> found = find(document);
    return found.isEmpty() ? Optional.empty() : found.get(0).start();
  }

  private static TimeExpression expression(
      Matcher matcher, Span span, Optional<LocalDate> published) {
    int day = Integer.parseInt(either(matcher, "day"));
    String undated = String.format(Locale.ROOT, "-%02d-%02d", month(matcher), day);
    String year = matcher.group("year");
    if (year != null) {
      Optional<String> value = Optional.of(year + undated);
      return new TimeExpression(span, Kind.DATE, value.filter(Datelines::exists), false);
    }
    Optional<String> value =
        published.flatMap(
            date -> Formula.value("XXXX" + undated, new Anchor(date, Direction.OPEN)));
    return new TimeExpression(span, Kind.DATE, value, true);
  }

  private static boolean exists(String value) {
    return DayRange.of(value).isPresent();
  }

  private static int month(Matcher matcher) {
    String name = either(matcher, "month").toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private static String either(Matcher matcher, String group) {
    String first = matcher.group(group + "1");
    return first == null ? matcher.group(group + "2") : first;
  }
}
