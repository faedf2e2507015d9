package org.athir.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.mention.Mention;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** Finds who says a clause: the subject of the speech verb over or beside it. */
final class Speech {
  private final Language language;

  Speech(Language language) {
    this.language = language;
  }

  /**
   * A speech verb with its subject.
   *
   * @param verb the verb, or the last word of "according to"
   * @param speaker who says it
   */
  record Saying(Token verb, Mention speaker) {}

  /**
   * Who says the clause of a word.
   *
   * @param analyzed the sentence
   * @param token a word of the clause
   */
  Optional<Saying> over(AnalyzedSentence analyzed, Token token) {
    Sentence sentence = analyzed.sentence();
    Token current = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Saying> beside = beside(analyzed, current, token);
      if (beside.isPresent()) {
        return beside;
      }
      Optional<Token> head = sentence.head(current);
      if (head.isEmpty()) {
        break;
      }
      boolean complement =
          switch (current.relation()) {
            case "ccomp", "xcomp", "parataxis", "dep" -> true;
            case "obl", "advcl" -> false;
            default -> false;
          };
      if (complement && isSpeech(head.get())) {
        Optional<Saying> said = saying(analyzed, head.get(), token);
        if (said.isPresent()) {
          return said;
        }
      }
      current = head.get();
    }
    return Optional.empty();
  }

  private boolean isSpeech(Token verb) {
    return language.is(WordList.SPEECH_VERBS, verb.lemma().toLowerCase(Locale.ROOT));
  }

  private Optional<Saying> beside(AnalyzedSentence analyzed, Token clause, Token token) {
    for (Token child : analyzed.sentence().children(clause)) {
      Optional<Saying> said =
          isAside(analyzed.sentence(), clause, child, token)
              ? saying(analyzed, child, token)
              : Optional.empty();
      Optional<Saying> found = said.or(() -> according(analyzed, child, token));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "Ukraine attacked a bridge, Russia said": a speech verb that follows what it reports. */
  private boolean isAside(Sentence sentence, Token clause, Token child, Token token) {
    boolean aside = child.relation().equals("parataxis") || child.relation().equals("ccomp");
    boolean plain = language.is(WordList.PLAIN_SPEECH, child.lemma().toLowerCase(Locale.ROOT));
    return aside
        && plain
        && !sentence.isUnder(token, child)
        && child.index() > clause.index()
        && sentence.children(child, "ccomp", "obj").isEmpty();
  }

  /** "according to Russia". */
  private static Optional<Saying> according(AnalyzedSentence analyzed, Token child, Token token) {
    Sentence sentence = analyzed.sentence();
    boolean source =
        analyzed.frames().preposition(child).equals("according to")
            && !sentence.isUnder(token, child);
    Optional<Mention> speaker =
        source ? analyzed.mentions().at(child).filter(Mention::isActor) : Optional.empty();
    return speaker.flatMap(
        mention -> sentence.child(child, "case").map(word -> new Saying(word, mention)));
  }

  private Optional<Saying> saying(AnalyzedSentence analyzed, Token verb, Token token) {
    FrameReader frames = analyzed.frames();
    Sentence sentence = analyzed.sentence();
    boolean thing =
        sentence.child(verb, "obj").isPresent() && sentence.child(verb, "ccomp").isEmpty();
    if (thing && !language.is(WordList.TELLING_VERBS, verb.lemma())) {
      return Optional.empty();
    }
    for (Argument argument : frames.fill(verb, "subject")) {
      Optional<Mention> speaker = analyzed.mentions().at(argument.head()).filter(Mention::isActor);
      if (speaker.isPresent() && argument.head().index() != token.index()) {
        return Optional.of(new Saying(verb, speaker.get()));
      }
    }
    return Optional.empty();
  }

  /** The saying that opens a statement: its sentence ends with a colon. */
  Optional<Saying> opening(AnalyzedSentence analyzed) {
    List<Token> tokens = analyzed.sentence().tokens();
    boolean colon = tokens.get(tokens.size() - 1).text().equals(":");
    List<Saying> sayings = colon ? all(analyzed) : List.of();
    return sayings.isEmpty() ? Optional.empty() : Optional.of(sayings.get(sayings.size() - 1));
  }

  /** All sayings of a sentence, in order. */
  List<Saying> all(AnalyzedSentence analyzed) {
    List<Saying> found = new ArrayList<>();
    for (Token token : analyzed.sentence().tokens()) {
      if (token.isVerb() && language.is(WordList.PLAIN_SPEECH, token.lemma())) {
        saying(analyzed, token, token).ifPresent(found::add);
      }
    }
    return found;
  }
}
