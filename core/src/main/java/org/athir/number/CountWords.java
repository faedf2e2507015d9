package org.athir.number;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Quantity.Kind;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/** Which kind of count a word speaks of. */
final class CountWords {
  private final Language language;
  private final Map<WordMap, Map<String, Kind>> kinds = new HashMap<>();

  CountWords(Language language) {
    this.language = language;
    for (WordMap map : WordMap.values()) {
      switch (map) {
        case COUNT_OBJECTS,
            COUNT_SUBJECTS,
            COUNT_STATES,
            COUNT_ACTS,
            COUNT_NOUNS,
            PEOPLE_KINDS,
            COUNT_GROUPS,
            COUNT_TOLLS,
            COUNT_PHRASES ->
            kinds.put(map, reversed(language, map));
        default -> {
          // Speaks of no kind.
        }
      }
    }
  }

  private static Map<String, Kind> reversed(Language language, WordMap map) {
    Map<String, Kind> reversed = new LinkedHashMap<>();
    language
        .map(map)
        .forEach(
            (key, words) -> {
              Kind kind = Kind.valueOf(key.toUpperCase(Locale.ROOT));
              words.forEach(word -> reversed.putIfAbsent(word, kind));
            });
    return reversed;
  }

  Optional<Kind> kind(WordMap map, String word) {
    return Optional.ofNullable(kinds.getOrDefault(map, Map.of()).get(word));
  }

  boolean is(WordList list, String word) {
    return language.is(list, word);
  }

  /** Whether a noun names a human being or people. */
  boolean isPerson(String lemma) {
    return is(WordList.PEOPLE_NOUNS, lemma)
        || kind(WordMap.PEOPLE_KINDS, lemma).isPresent()
        || lemma.endsWith("woman")
        || lemma.endsWith("man");
  }
}
