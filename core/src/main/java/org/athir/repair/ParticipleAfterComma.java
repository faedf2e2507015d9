package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** "had hit the airport, causing fires": the participle was read as an adjective of its object. */
final class ParticipleAfterComma implements RepairPass {
  private final Language language;

  ParticipleAfterComma(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "participle after a comma read as an adjective";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      if (isCandidate(sentence, verb)) {
        Token object = sentence.token(verb.head());
        Optional<Token> governor = sentence.head(object);
        if (governor.isPresent() && governor.get().index() < verb.index()) {
          return new TreeEdit(sentence)
              .attach(verb, governor.get().index(), "advcl")
              .attach(object, verb.index(), "obj")
              .done();
        }
      }
    }
    return sentence;
  }

  private boolean isCandidate(Sentence sentence, Token verb) {
    boolean form =
        verb.tag().equals("VBG") && verb.relation().equals("amod") && verb.head() > verb.index();
    if (!form || verb.index() == 0 || !sentence.token(verb.index() - 1).text().equals(",")) {
      return false;
    }
    Token object = sentence.token(verb.head());
    boolean bare = sentence.child(object, "case").isEmpty();
    boolean place =
        switch (object.relation()) {
          case "obj", "obl", "dep", "appos", "nmod", "parataxis" -> true;
          default -> false;
        };
    return bare && place && !language.is(WordList.PARTICIPIAL_ADJECTIVES, verb.text());
  }
}
