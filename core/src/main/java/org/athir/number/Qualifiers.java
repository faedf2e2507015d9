package org.athir.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.athir.parse.Language;
import org.athir.parse.Language.WordMap;

/** Reads the words that open a number's range or make it a guess: "at least", "or more", "some". */
final class Qualifiers {
  private static final int MAX_WORDS = 4;

  private final Map<String, Bound> before;
  private final Map<String, Bound> after;

  Qualifiers(Language language) {
    this.before = bounds(language, WordMap.NUMBER_QUALIFIERS);
    this.after = bounds(language, WordMap.NUMBER_AFTERWORDS);
  }

  /** What a qualifier does to the range. */
  enum Bound {
    AT_LEAST,
    AT_MOST,
    ABOUT
  }

  /**
   * A qualifier in the text.
   *
   * @param first position of its first word
   * @param end position after its last word
   * @param bound what it does
   */
  record Found(int first, int end, Bound bound) {}

  private static Map<String, Bound> bounds(Language language, WordMap map) {
    Map<String, Bound> bounds = new HashMap<>();
    language
        .map(map)
        .forEach(
            (key, words) -> {
              Bound bound = Bound.valueOf(key.toUpperCase(Locale.ROOT));
              words.forEach(word -> bounds.put(word, bound));
            });
    return bounds;
  }

  /** The qualifier that ends before a position; of two in a row the outer one decides. */
  Optional<Found> before(Words words, int i) {
    Optional<Found> inner = endingAt(words, i);
    Optional<Found> outer = inner.flatMap(found -> endingAt(words, found.first()));
    if (inner.isEmpty() || outer.isEmpty()) {
      return inner;
    }
    Bound bound = outer.get().bound() == Bound.ABOUT ? inner.get().bound() : outer.get().bound();
    return Optional.of(new Found(outer.get().first(), i, bound));
  }

  private Optional<Found> endingAt(Words words, int end) {
    for (int length = MAX_WORDS; length >= 1; length--) {
      Bound bound = end < length ? null : before.get(words.between(end - length, end));
      if (bound != null) {
        return Optional.of(new Found(end - length, end, bound));
      }
    }
    return Optional.empty();
  }

  /** The qualifier that starts at a position: "or more", "-odd". */
  Optional<Found> after(Words words, int i) {
    for (int length = 2; length >= 1; length--) {
      Bound bound = words.has(i + length - 1) ? after.get(words.between(i, i + length)) : null;
      if (bound != null) {
        return Optional.of(new Found(i, i + length, bound));
      }
    }
    return Optional.empty();
  }
}
