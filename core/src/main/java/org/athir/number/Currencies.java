package org.athir.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.athir.parse.Language;
import org.athir.parse.Language.WordMap;

/** Reads the currency before or after a number. */
final class Currencies {
  /** Key of the words whose currency depends on the country: "francs". */
  private static final String UNKNOWN = "UNKNOWN";

  private static final int MAX_WORDS = 3;

  private final Map<String, String> codes = new HashMap<>();

  Currencies(Language language) {
    language
        .map(WordMap.CURRENCIES)
        .forEach((code, words) -> words.forEach(word -> codes.put(word, code)));
  }

  /**
   * A currency in the text.
   *
   * @param first position of its first word
   * @param end position after its last word
   * @param code ISO 4217 code; empty when the words leave it open
   */
  record Found(int first, int end, Optional<String> code) {}

  /** The currency whose words end before a position: "$", "Rs". */
  Optional<Found> before(Words words, int i) {
    String code = codes.get(words.at(i - 1));
    boolean sign = words.tag(i - 1).equals("$") || words.at(i - 1).endsWith("$");
    boolean symbol = sign || words.at(i - 1).length() == MAX_WORDS;
    boolean rupees = words.at(i - 1).startsWith("rs");
    return code == null || !(symbol || rupees)
        ? Optional.empty()
        : Optional.of(new Found(i - 1, i, known(code)));
  }

  /** The currency whose words start at a position, a hyphen before it left out: "US dollars". */
  Optional<Found> after(Words words, int i) {
    int start = words.isHyphen(i) ? i + 1 : i;
    for (int length = MAX_WORDS; length >= 1; length--) {
      String code = codes.get(words.between(start, start + length));
      if (code != null && words.has(start + length - 1)) {
        return Optional.of(new Found(start, start + length, known(code)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> known(String code) {
    return code.equals(UNKNOWN) ? Optional.empty() : Optional.of(code);
  }
}
