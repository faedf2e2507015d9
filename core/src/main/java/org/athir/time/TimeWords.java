package org.athir.time;

import java.util.Locale;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** English words without which no time expression is written; one look a word. */
public final class TimeWords {
  private static final Set<String> WORDS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "quarter",
          "hour",
          "minute",
          "second",
          "weekend",
          "fortnight",
          "weekday",
          "season",
          "semester",
          "millennium",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "now",
          "currently",
          "current",
          "recently",
          "recent",
          "future",
          "past",
          "present",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "annual",
          "annually",
          "hourly",
          "quarterly",
          "nightly",
          "biannual",
          "biweekly",
          "morning",
          "afternoon",
          "evening",
          "night",
          "overnight",
          "noon",
          "midday",
          "midnight",
          "dawn",
          "dusk",
          "soon",
          "later",
          "earlier",
          "christmas",
          "easter",
          "thanksgiving",
          "ramadan",
          "halloween",
          "nowadays",
          "eve",
          "lately");

  private TimeWords() {}

  /** Whether a sentence may hold a time expression. */
  public static boolean possible(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(TimeWords::isTimeWord);
  }

  private static boolean isTimeWord(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (hasDigit(word)) {
      return true;
    }
    for (String part : word.split("-", -1)) {
      if (WORDS.contains(part) || WORDS.contains(withoutEnding(part))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
