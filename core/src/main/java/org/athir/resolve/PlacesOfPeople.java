package org.athir.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** Takes the place of an act from where those are who tell of it or take part in it. */
final class PlacesOfPeople {
  private static final int MAX_STEPS = 4;

  private static final Set<String> WITNESSES =
      Set.of(
          "resident",
          "villager",
          "witness",
          "eyewitness",
          "doctor",
          "medic",
          "nurse",
          "police",
          "policeman",
          "hospital",
          "local",
          "inhabitant",
          "survivor",
          "mayor",
          "neighbour",
          "neighbor",
          "shopkeeper",
          "farmer",
          "elder");

  private static final List<String> HOME =
      List.of("of", "from", "in", "at", "inside", "across", "throughout", "within");

  private final FrameReader frames;
  private final Sentence sentence;
  private final PlacePhrases phrases;
  private final Language language;

  /** The people of one sentence. */
  PlacesOfPeople(FrameReader frames, PlacePhrases phrases, Language language) {
    this.frames = frames;
    this.sentence = frames.sentence();
    this.phrases = phrases;
    this.language = language;
  }

  /** "Residents of X said soldiers had arrested 12 men": they tell of what they saw. */
  void witnesses(Token act) {
    Token current = act;
    for (int i = 0; i < MAX_STEPS && !current.relation().matches("ccomp|root"); i++) {
      current = sentence.head(current).orElse(current);
    }
    Optional<Token> speech =
        sentence.head(current).filter(verb -> language.is(WordList.SPEECH_VERBS, lemma(verb)));
    if (speech.isPresent()) {
      sentence.children(speech.get(), "nsubj").stream()
          .filter(speaker -> WITNESSES.contains(lemma(speaker)))
          .forEach(speaker -> whereabouts(speaker, HOME));
    }
  }

  /** "talks with his counterpart in X": they are there too. */
  void counterparts(Token people) {
    whereabouts(people, PlacePhrases.IN);
  }

  private void whereabouts(Token people, Collection<String> prepositions) {
    for (Token child : sentence.children(people, "nmod")) {
      String preposition = frames.preposition(child);
      boolean near = PlacePhrases.NEAR.contains(preposition);
      if (near || prepositions.contains(preposition)) {
        phrases.collect(child, near, preposition);
      }
    }
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
