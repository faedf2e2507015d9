package org.athir.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;
import org.athir.place.Expression.Form;

/**
 * Weighs what the words around a name say: whether it is a place, or a person, a street, a
 * newspaper. The weights were chosen by hand on one half of a corpus and checked on the other.
 */
final class Evidence {
  /** What needs no more proof. */
  static final int CERTAIN = 10;

  /** The lexicon knows the place. */
  static final int LEXICON = 2;

  /** The name is an actor's too. */
  static final int OTHER_ACTOR = 3;

  private static final int LARGE = 300_000;
  private static final int MEDIUM = 100_000;
  private static final int SMALL = 15_000;
  private static final Set<String> IN =
      Set.of("in", "near", "outside", "around", "across", "throughout", "inside");
  private static final Set<String> AT =
      Set.of(
          "at", "from", "to", "into", "through", "toward", "towards", "via", "between", "beyond");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final PlaceWords words;
  private final PersonNames persons;

  private final boolean capitals;

  Evidence(Sentence sentence, PersonNames persons, boolean capitals) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = persons.words();
    this.persons = persons;
    this.capitals = capitals;
  }

  /** Whether the name is part of a body's name: "Mosul University". */
  ReportPlace.Kind kind(int last) {
    return last + 1 < tokens.size()
            && PlaceWords.isName(tokens.get(last + 1))
            && words.is(WordList.INSTITUTION_WORDS, tokens.get(last + 1))
        ? ReportPlace.Kind.INSTITUTION
        : ReportPlace.Kind.NAME;
  }

  /** How much speaks for a place. */
  int of(int first, int last, List<GazetteerPlace> places, Form form) {
    if (sentence.index() == ReportPlace.DATELINE) {
      return CERTAIN;
    }
    int score =
        (isParty(first) ? 3 : 0)
            + size(places)
            + (last > first ? 2 : 0)
            + (form == Form.DIVISION ? 4 : 0);
    score += before(first) + after(last) + person(first, last) + dateline(first, last);
    score += role(first, last);
    return capitals ? score - 2 : score;
  }

  /** "R-Charleston": where a member of parliament comes from. */
  private boolean isParty(int first) {
    return lower(first - 1).equals("-")
        && first > 2
        && PersonNames.isInitial(token(first - 2))
        && lower(first - 3).matches("[,(]|-lrb-");
  }

  private static int size(List<GazetteerPlace> places) {
    long largest = 0;
    for (GazetteerPlace place : places) {
      if (Features.isWide(place) || Features.isFirstDivision(place)) {
        return 4;
      }
      largest = Math.max(largest, place.population());
    }
    if (largest >= LARGE) {
      return 3;
    }
    return largest >= MEDIUM ? 2 : largest >= SMALL ? 1 : 0;
  }

  /** "the village of". */
  boolean isKindBefore(int first) {
    return lower(first - 1).equals("of") && is(WordList.PLACE_KINDS, first - 2);
  }

  /** Whether a word is a preposition of place. */
  boolean isPreposition(int i) {
    return IN.contains(lower(i)) || AT.contains(lower(i)) || lower(i).equals("of");
  }

  private Token token(int i) {
    return tokens.get(i);
  }

  private String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : token(i).text().toLowerCase(Locale.ROOT);
  }

  private boolean isName(int i) {
    return i >= 0 && i < tokens.size() && PlaceWords.isName(token(i));
  }

  private boolean is(WordList list, int i) {
    return i >= 0 && i < tokens.size() && words.is(list, token(i));
  }

  /** Prepositions, "the town of", directions. */
  private int before(int first) {
    int i = first - 1;
    int score = 0;
    while (is(WordList.PLACE_DIRECTIONS, i)) {
      score = 2;
      i--;
    }
    if (lower(i).equals("the") && score == 0) {
      score--;
      i--;
    }
    String word = lower(i);
    if (word.equals("of") && is(WordList.PLACE_KINDS, i - 1)) {
      return score + 4;
    }
    if (IN.contains(word)) {
      return score + 3;
    }
    if (AT.contains(word)) {
      return score + 2;
    }
    return score + (word.equals("of") || is(WordList.PLACE_KINDS, i) ? 1 : 0);
  }

  /** What follows: a region after a comma, "-based", a common noun, a body, a street. */
  private int after(int last) {
    int next = last + 1;
    if (isName(next)) {
      return afterIsName(next);
    }
    if (lower(next).equals("street")) {
      return -CERTAIN;
    }
    if (lower(next).equals("-") && lower(next + 1).matches("based|area|born|bound")) {
      return 3;
    }
    if (is(WordList.PLACE_KINDS, next)) {
      return 3;
    }
    boolean noun = next < tokens.size() && token(next).tag().startsWith("NN");
    return noun ? (is(WordList.PERSONAL_NOUNS, next) ? -2 : 2) : 0;
  }

  private int afterIsName(int next) {
    if (is(WordList.STREET_WORDS, next) || is(WordList.PUBLICATION_WORDS, next)) {
      return -CERTAIN;
    }
    return is(WordList.INSTITUTION_WORDS, next) ? 2 : 0;
  }

  /** Titles, given names, surnames, ages. */
  private int person(int first, int last) {
    if (isName(first - 1) && persons.isTitle(token(first - 1))) {
      return -6;
    }
    if (capitals) {
      return 0;
    }
    int score = 0;
    boolean single = first == last;
    if (single && persons.isPart(token(first).text())) {
      score -= 4;
    }
    if (PersonNames.isAged(tokens, last + 1)) {
      score -= 5;
    }
    score += single ? runBefore(first) : 0;
    return score + runAfter(first, last);
  }

  private int runBefore(int first) {
    int i = first - 1;
    if (!isName(i) || is(WordList.PLACE_DIRECTIONS, i) || isPreposition(i)) {
      return 0;
    }
    return persons.isGiven(token(i).text()) || PersonNames.isInitial(token(i)) ? -6 : -4;
  }

  private int runAfter(int first, int last) {
    int next = last + 1;
    if (!isName(next) || is(WordList.INSTITUTION_WORDS, next)) {
      return 0;
    }
    if (PersonNames.isInitial(token(next))) {
      return -5;
    }
    return persons.isGiven(token(first).text()) ? -5 : -2;
  }

  /** "KABUL --", "KABUL (AP)" where the layout saw none. */
  private int dateline(int first, int last) {
    String name = token(first).text();
    boolean upper = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
    boolean follows = lower(last + 1).matches("--|-|\u2013|\u2014|\\(|,|-lrb-");
    return first == 0 && upper && follows ? 5 : 0;
  }

  /** A person says and does; a weak name as a subject is rather one. */
  private int role(int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = token(i);
      boolean subject = token.relation().equals("nsubj");
      if (subject && sentence.head(token).filter(head -> isSpeech(head)).isPresent()) {
        return -3;
      }
    }
    return 0;
  }

  private boolean isSpeech(Token verb) {
    return words.language().is(WordList.SPEECH_VERBS, verb.lemma().toLowerCase(Locale.ROOT));
  }
}
