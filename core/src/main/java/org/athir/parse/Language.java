package org.athir.parse;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that the engine needs, from {@code languages/<tag>.yaml}.
 *
 * @param tag BCP 47 tag
 * @param words plain word lists, lemmas in lower case
 * @param maps lists by key, such as the words of each modality or the prepositions of a verb
 */
public record Language(
    String tag, Map<WordList, Set<String>> words, Map<WordMap, Map<String, Set<String>>> maps) {

  /** Plain word lists; the key in the file is the name in lower case. */
  public enum WordList {
    LIGHT_VERBS,
    UNDERGO_VERBS,
    TRANSPARENT_NOUNS,
    SUBJECT_CONTROL,
    SPEECH_VERBS,
    TELLING_VERBS,
    TRANSPARENT_TO,
    PRESUPPOSING_VERBS,
    PLAIN_SPEECH,
    NEGATION_WORDS,
    NEGATING_VERBS,
    HISTORICAL_CUES,
    WEEKDAYS,
    MALE_PRONOUNS,
    FEMALE_PRONOUNS,
    PLURAL_PRONOUNS,
    NEUTER_PRONOUNS,
    FIRST_PERSON,
    FEMALE_TITLES,
    MALE_TITLES,
    HONORIFICS,
    PARTICIPIAL_ADJECTIVES,
    TIME_NOUNS,
    INSTRUMENT_NOUNS,
    PROMISE_NOUNS,
    REQUEST_NOUNS,
    RELATIONAL_NOUNS,
    DESCRIPTIONS,
    FORMER_WORDS,
    THEN_WORDS,
    COMING_WORDS,
    PLACE_PREPOSITIONS,
    MOTION_PREPOSITIONS,
    MOTION_VERBS,
    NAMESAKES,
    NAME_NOUNS,
    FEW_WORDS,
    COUNT_TOTALS,
    PEOPLE_NOUNS,
    FIGHTER_NOUNS,
    FORCE_NOUNS,
    FORCE_VERBS,
    COMMAND_VERBS,
    UNCOUNTED_NOUNS,
    MONEY_WORDS,
    PRICE_WORDS,
    PLACE_KINDS,
    DIVISION_WORDS,
    PLACE_DIRECTIONS,
    PARTS_OF_PLACES,
    SITE_NOUNS,
    FEATURE_WORDS,
    STREET_WORDS,
    INSTITUTION_WORDS,
    PUBLICATION_WORDS,
    PERSONAL_NOUNS,
    PERSON_TITLES
  }

  /** Word lists by key; the key in the file is the name in lower case. */
  public enum WordMap {
    UNDERGO_PREPOSITIONS,
    LIGHT_PREPOSITIONS,
    MODALITY,
    MONTHS,
    OTHER_SENSES,
    HOMONYM_CONTEXTS,
    IRREGULAR_VERBS,
    NUMBER_WORDS,
    NUMBER_SCALES,
    VAGUE_NUMBERS,
    NUMBER_QUALIFIERS,
    NUMBER_AFTERWORDS,
    CURRENCIES,
    COUNTRY_CURRENCIES,
    COUNT_OBJECTS,
    COUNT_SUBJECTS,
    COUNT_STATES,
    COUNT_ACTS,
    COUNT_NOUNS,
    PEOPLE_KINDS,
    COUNT_GROUPS,
    COUNT_TOLLS,
    COUNT_PHRASES,
    REGION_ABBREVIATIONS
  }

  /** Copies the maps. */
  public Language {
    words = new EnumMap<>(words);
    maps = new EnumMap<>(maps);
  }

  /** Whether a word is in a list. */
  public boolean is(WordList list, String word) {
    return words.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether a word stands under a key. */
  public boolean is(WordMap map, String key, String word) {
    return maps.getOrDefault(map, Map.of()).getOrDefault(key, Set.of()).contains(word);
  }

  /** The lists of a map by key, in the file's order. */
  public Map<String, Set<String>> map(WordMap map) {
    return maps.getOrDefault(map, new LinkedHashMap<>());
  }
}
