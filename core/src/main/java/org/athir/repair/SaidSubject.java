package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** "said Ethiopia must return": the subject of what is said was taken for the object of "said". */
final class SaidSubject implements RepairPass {
  private final Language language;

  SaidSubject(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "subject of what is said taken for an object";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      boolean speech = verb.isVerb() && language.is(WordList.PLAIN_SPEECH, verb.lemma());
      Optional<Token> object = speech ? sentence.child(verb, "obj") : Optional.empty();
      Optional<Token> clause = object.flatMap(noun -> clauseAfter(sentence, verb, noun));
      if (object.isPresent() && clause.isPresent()) {
        return new TreeEdit(sentence)
            .attach(object.get(), clause.get().index(), "nsubj")
            .attach(clause.get(), verb.index(), "ccomp")
            .done();
      }
    }
    return sentence;
  }

  private static Optional<Token> clauseAfter(Sentence sentence, Token verb, Token noun) {
    return sentence.children(verb, "dep", "ccomp", "parataxis", "xcomp", "conj").stream()
        .filter(
            clause ->
                (clause.isVerb() || sentence.child(clause, "cop").isPresent())
                    && clause.index() > noun.index())
        .filter(clause -> sentence.child(clause, "nsubj", "nsubj:pass").isEmpty())
        .filter(
            clause ->
                sentence.children(clause, "aux", "aux:pass", "cop").stream()
                    .anyMatch(aux -> aux.index() > noun.index()))
        .findFirst();
  }
}
