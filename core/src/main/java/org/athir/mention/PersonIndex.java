package org.athir.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds persons of the lexicon whose names are spelt otherwise there, by full name or by surname,
 * and knows which words are given names.
 */
final class PersonIndex {
  private final Map<String, List<Person>> fullNames = new HashMap<>();
  private final Map<String, List<Person>> surnames = new HashMap<>();
  private final Set<String> givenNames = new HashSet<>();

  private record Person(Spelling spelling, ActorEntry entry) {}

  /**
   * Adds a name of a person.
   *
   * @param words its runs of letters, in order
   */
  void add(List<String> words, ActorEntry entry) {
    if (words.size() > 1) {
      add(fullNames, words, entry);
      givenNames.add(words.get(0).toLowerCase(Locale.ROOT));
      add(surnames, words.subList(0, 1), entry);
    }
    add(surnames, words.subList(words.size() - 1, words.size()), entry);
  }

  private static void add(Map<String, List<Person>> map, List<String> words, ActorEntry entry) {
    Spelling spelling = Spelling.of(words);
    List<Person> persons = map.computeIfAbsent(spelling.consonants(), key -> new ArrayList<>(1));
    boolean known =
        persons.stream()
            .anyMatch(p -> p.entry.id().equals(entry.id()) && p.spelling.equals(spelling));
    if (!known) {
      persons.add(new Person(spelling, entry));
    }
  }

  /** Whether some full name ends, or begins, with a word of these consonants. */
  boolean mayEnd(String word) {
    return surnames.containsKey(Spelling.of(List.of(word)).consonants());
  }

  /** The one person whose full name these words may spell; empty where there are several. */
  Optional<ActorEntry> spelledLike(List<String> words) {
    List<ActorEntry> found = like(fullNames, words);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The persons whose first or last name a word may spell, in the order of the lexicon. */
  List<ActorEntry> called(String word) {
    return like(surnames, List.of(word));
  }

  /** Whether some person of the lexicon has this word for a first name. */
  boolean isGivenName(String word) {
    return givenNames.contains(word.toLowerCase(Locale.ROOT));
  }

  private static List<ActorEntry> like(Map<String, List<Person>> map, List<String> words) {
    Spelling spelling = Spelling.of(words);
    List<ActorEntry> found = new ArrayList<>();
    for (Person person : map.getOrDefault(spelling.consonants(), List.of())) {
      boolean known = found.stream().anyMatch(one -> one.id().equals(person.entry.id()));
      if (!known && person.spelling.isLike(spelling)) {
        found.add(person.entry);
      }
    }
    return found;
  }
}
