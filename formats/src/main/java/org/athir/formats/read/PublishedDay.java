package org.athir.formats.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days of publication as pages write them; a day that is not written out is none. */
final class PublishedDay {
  private static final int LONGEST = 200;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?$");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]"
              + MONTH
              + "[ ,-]{1,2}((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? {1,2}((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)([-/]?)(\\d\\d)\\2(\\d\\d)(?:/|-|$)");

  private PublishedDay() {}

  /** The day that a date, a time or a byline names, in its own time zone. */
  static Optional<LocalDate> of(String date) {
    String words = date.strip();
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = ISO.matcher(words);
    if (matcher.find()) {
      return day(matcher.group(1), number(matcher.group(3)), matcher.group(4));
    }
    matcher = COMPACT.matcher(words);
    if (matcher.find()) {
      return day(matcher.group(1), number(matcher.group(2)), matcher.group(3));
    }
    matcher = DAY_FIRST.matcher(words);
    if (matcher.find()) {
      return day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
    }
    matcher = MONTH_FIRST.matcher(words);
    return matcher.find()
        ? day(matcher.group(3), month(matcher.group(1)), matcher.group(2))
        : Optional.empty();
  }

  /** The day that an address has in its path, such as {@code /2016/11/22/}. */
  static Optional<LocalDate> inAddress(String url) {
    Matcher matcher = ADDRESS.matcher(url);
    return matcher.find()
        ? day(matcher.group(1), number(matcher.group(3)), matcher.group(4))
        : Optional.empty();
  }

  private static int month(String word) {
    return 1 + MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
