package org.athir.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;

/** Words that make a name a division's: "Laurel County", "Camden and Charlton counties". */
final class DivisionWords {
  private static final int LIST_LENGTH = 12;

  private final List<Token> tokens;
  private final PlaceWords words;
  private final RememberedPlaces gazetteer;

  DivisionWords(List<Token> tokens, PlaceWords words, RememberedPlaces gazetteer) {
    this.tokens = tokens;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  private boolean isDivision(int i) {
    return i < tokens.size() && words.is(WordList.DIVISION_WORDS, tokens.get(i));
  }

  private boolean isPlural(int i) {
    return isDivision(i) && tokens.get(i).text().toLowerCase(Locale.ROOT).endsWith("s");
  }

  /** Whether a word is a division's word that belongs to the name before it. */
  boolean isPartOfName(int i) {
    return isDivision(i) && !isPlural(i);
  }

  /** Whether divisions are listed from a word on. */
  boolean areAfter(int i) {
    return isPlural(i) || isListOfDivisions(i);
  }

  private boolean isListOfDivisions(int from) {
    if (from >= tokens.size() || !isJoint(tokens.get(from))) {
      return false;
    }
    int end = Math.min(tokens.size(), from + LIST_LENGTH);
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (isPlural(i) && !PlaceWords.isCapital(token)) {
        return true;
      }
      if (!PlaceWords.isCapital(token) && !isJoint(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isJoint(Token token) {
    return switch (token.text()) {
      case ",", "and", "or" -> true;
      default -> false;
    };
  }

  /**
   * The divisions of a name, when the words after it say that it is one.
   *
   * @param name the name
   * @param last index of its last word
   */
  List<GazetteerPlace> divisions(String name, int last) {
    boolean beside = isPartOfName(last + 1);
    if (!beside && !areAfter(last + 1)) {
      return List.of();
    }
    Set<GazetteerPlace> found = new LinkedHashSet<>();
    String whole = beside ? name + " " + tokens.get(last + 1).text() : name + " County";
    found.addAll(gazetteer.find(whole));
    found.addAll(gazetteer.find(name));
    return found.stream().filter(GazetteerPlace::isDivision).toList();
  }
}
