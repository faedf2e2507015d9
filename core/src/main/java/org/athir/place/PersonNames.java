package org.athir.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.NameHit;
import org.athir.mention.NameIndex;
import org.athir.mention.NameSense.Kind;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;

/**
 * The given names and surnames of the persons of a report, so that "Jackson" is no town where
 * "Isaac Jackson" was named. A person is somebody with a title, somebody of the lexicon, a run of
 * names that begins with a given name, or one that is followed by an age.
 */
final class PersonNames {
  private static final int LONGEST_RUN = 5;

  private final NameIndex names;
  private final PlaceWords words;
  private final RememberedPlaces gazetteer;
  private final Set<String> parts = new HashSet<>();

  PersonNames(NameIndex names, PlaceWords words, RememberedPlaces gazetteer) {
    this.names = names;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  PlaceWords words() {
    return words;
  }

  /** Whether a word is part of a person's name in this report. */
  boolean isPart(String word) {
    return parts.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is somebody's given name, in this report or anywhere. */
  boolean isGiven(String word) {
    return names.isGivenName(word);
  }

  /** Notes the persons of a sentence. */
  void read(Sentence sentence, List<NameHit> hits) {
    for (NameHit hit : hits) {
      boolean person =
          hit.sense(Kind.NAME)
              .flatMap(sense -> sense.entry())
              .filter(entry -> entry.kind() == ActorEntry.Kind.PERSON)
              .isPresent();
      if (person) {
        add(sentence.token(hit.lastToken()));
      }
    }
    List<Token> tokens = sentence.tokens();
    int start = 0;
    while (start < tokens.size()) {
      int end = start;
      while (end < tokens.size() && PlaceWords.isName(tokens.get(end))) {
        end++;
      }
      if (end > start) {
        readRun(tokens, start, end);
      }
      start = Math.max(end, start + 1);
    }
  }

  private void readRun(List<Token> tokens, int start, int end) {
    int begin = start;
    while (begin < end && isTitle(tokens.get(begin))) {
      begin++;
    }
    int length = end - begin;
    if (length == 0 || length > LONGEST_RUN || isOtherName(tokens, begin, end)) {
      return;
    }
    List<Token> run = tokens.subList(begin, end);
    if (begin > start || isAged(tokens, end) || looksLikePerson(run)) {
      addRun(run);
    }
  }

  /** "Isaac Jackson", "D. J. Moore". */
  private boolean looksLikePerson(List<Token> run) {
    boolean given = run.size() > 1 && names.isGivenName(run.get(0).text());
    return given || (run.size() > 2 && isInitial(run.get(1)));
  }

  private void addRun(List<Token> run) {
    int last = run.size() - 1;
    boolean generation = last > 0 && run.get(last).text().matches("(?:Jr|Sr)\\.?|[IV]{2,3}");
    add(run.get(generation ? last - 1 : last));
    if (last > 0) {
      add(run.get(0));
    }
  }

  /** A body, a street or a place of several words. */
  private boolean isOtherName(List<Token> tokens, int begin, int end) {
    for (Token token : tokens.subList(begin, end)) {
      boolean other =
          words.is(WordList.INSTITUTION_WORDS, token)
              || words.is(WordList.STREET_WORDS, token)
              || words.is(WordList.DIVISION_WORDS, token)
              || words.is(WordList.PLACE_DIRECTIONS, token)
              || words.is(WordList.FEATURE_WORDS, token);
      if (other) {
        return true;
      }
    }
    List<String> run = tokens.subList(begin, end).stream().map(Token::text).toList();
    return run.size() > 1 && gazetteer.longest(run, 0) == run.size();
  }

  boolean isTitle(Token token) {
    return words.is(WordList.HONORIFICS, token) || words.is(WordList.PERSON_TITLES, token);
  }

  static boolean isInitial(Token token) {
    return token.text().matches("\\p{Lu}\\.?");
  }

  /** "Clark, 22, …". */
  static boolean isAged(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).text().equals(",")
        && tokens.get(end + 1).text().matches("\\d{1,2}")
        && (end + 2 == tokens.size() || tokens.get(end + 2).text().matches("[,.]"));
  }

  private void add(Token token) {
    parts.add(token.text().toLowerCase(Locale.ROOT));
  }
}
