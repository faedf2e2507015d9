package org.athir.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/** The language's words around place names, asked for words as they are written. */
record PlaceWords(Language language) {
  private static final List<WordList> COMMON =
      List.of(
          WordList.INSTITUTION_WORDS,
          WordList.PLACE_DIRECTIONS,
          WordList.FEATURE_WORDS,
          WordList.DIVISION_WORDS,
          WordList.HONORIFICS,
          WordList.PERSON_TITLES,
          WordList.STREET_WORDS);

  boolean is(WordList list, Token token) {
    return is(list, token.text());
  }

  boolean is(WordList list, String word) {
    return language.is(list, bare(word));
  }

  /** The region that letters with full stops stand for: "Pa.". */
  Optional<String> dottedRegion(String word) {
    return region(bare(word));
  }

  /** The region that two or three capitals stand for: "PA". */
  Optional<String> postalRegion(String word) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? region(word) : Optional.empty();
  }

  private Optional<String> region(String key) {
    Set<String> regions = language.map(WordMap.REGION_ABBREVIATIONS).get(key);
    return regions == null ? Optional.empty() : Optional.of(regions.iterator().next());
  }

  /** A month or a day of the week. */
  boolean isDate(String word) {
    return language.is(WordList.WEEKDAYS, bare(word))
        || language.map(WordMap.MONTHS).containsKey(bare(word));
  }

  /** A word that is capitalised in titles and names of bodies, and no place by itself. */
  boolean isCommon(Token token) {
    String word = bare(token.text());
    for (WordList list : COMMON) {
      if (language.is(list, word)) {
        return true;
      }
    }
    return false;
  }

  /** A word in small letters without full stops. */
  static String bare(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.indexOf('.') < 0 ? small : small.replace(".", "");
  }

  /** A name in small letters without accents and punctuation, to compare it with others. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    boolean ascii = name.chars().allMatch(c -> c < 128);
    String whole = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String plain = whole.toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '-';
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (blank && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** Whether a word begins with a capital letter. */
  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Whether a word is a name as far as one can see: a capital and the tag of a name. */
  static boolean isName(Token token) {
    return token.isProperNoun() && isCapital(token);
  }
}
