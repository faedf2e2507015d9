package org.athir.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.time.TimeExpression.Kind;

/** Finds the holidays that stand in for a date in English news: "Christmas Eve", "Thanksgiving". */
final class Holidays {
  /** Name in small letters to the date; Thanksgiving is that of the United States. */
  private static final Map<String, String> DATES =
      Map.of(
          "christmas", "XXXX-12-25",
          "christmas day", "XXXX-12-25",
          "christmas eve", "XXXX-12-24",
          "new year 's day", "XXXX-01-01",
          "new year 's eve", "XXXX-12-31",
          "may day", "XXXX-05-01",
          "boxing day", "XXXX-12-26",
          "thanksgiving", "XXXX-11-WXX-4-#4",
          "thanksgiving day", "XXXX-11-WXX-4-#4");

  private static final int LONGEST = 4;

  private final Sentence sentence;

  Holidays(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The phrases with the sentence's holidays among them, in order. */
  List<TimePhrase> addedTo(List<TimePhrase> phrases) {
    List<TimePhrase> all = new ArrayList<>(phrases);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<TimePhrase> holiday = at(i);
      if (holiday.isPresent()) {
        TimePhrase found = holiday.get();
        all.removeIf(other -> other.first() <= found.last() && found.first() <= other.last());
        all.add(found);
        i = found.last();
      }
    }
    all.sort(Comparator.comparingInt(TimePhrase::first));
    return all;
  }

  private Optional<TimePhrase> at(int first) {
    int end = sentence.tokens().size();
    for (int last = Math.min(end, first + LONGEST) - 1; last >= first; last--) {
      String date = DATES.get(words(first, last));
      if (date != null && Character.isUpperCase(sentence.token(first).text().charAt(0))) {
        return Optional.of(dated(first, last, date));
      }
    }
    return Optional.empty();
  }

  /** With the year after it or the "last" before it. */
  private TimePhrase dated(int first, int last, String date) {
    String next = words(last + 1, last + 1);
    if (next.matches("(?:19|20)\\d\\d") && !date.contains("#")) {
      return new TimePhrase(first, last + 1, Kind.DATE, next + date.substring("XXXX".length()));
    }
    return switch (words(first - 1, first - 1)) {
      case "last" -> new TimePhrase(first - 1, last, Kind.DATE, date + " OFFSET P-1Y");
      case "next" -> new TimePhrase(first - 1, last, Kind.DATE, date + " OFFSET P1Y");
      default -> new TimePhrase(first, last, Kind.DATE, date);
    };
  }

  private String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, first); i <= last && i < sentence.tokens().size(); i++) {
      words.append(words.length() == 0 ? "" : " ");
      words.append(sentence.token(i).text().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
