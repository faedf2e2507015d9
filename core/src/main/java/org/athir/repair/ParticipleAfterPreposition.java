package org.athir.repair;

import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** "after capturing large swaths": the participle was read as an adjective of its object. */
final class ParticipleAfterPreposition implements RepairPass {
  private static final Set<String> PREPOSITIONS =
      Set.of("after", "before", "while", "by", "for", "from", "without", "of", "as");
  private final Language language;

  ParticipleAfterPreposition(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "participle read as an adjective";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      if (isCandidate(sentence, verb)) {
        Token object = sentence.token(verb.head());
        Token preposition = sentence.token(verb.index() - 1);
        Optional<Token> governor = sentence.head(object);
        if (governor.isPresent()) {
          return new TreeEdit(sentence)
              .attach(preposition, governor.get().index(), "mark")
              .attach(verb, governor.get().index(), "advcl")
              .attach(object, verb.index(), "obj")
              .attach(preposition, verb.index(), "mark")
              .retag(verb, "VBG", Lemmas.ofParticiple(verb))
              .done();
        }
      }
    }
    return sentence;
  }

  private boolean isCandidate(Sentence sentence, Token verb) {
    if (!verb.tag().equals("VBG") || !verb.relation().equals("amod") || verb.index() == 0) {
      return false;
    }
    Token before = sentence.token(verb.index() - 1);
    boolean preposition =
        before.relation().equals("case")
            && before.head() == verb.head()
            && PREPOSITIONS.contains(before.lemma());
    return preposition
        && verb.head() > verb.index()
        && !language.is(WordList.PARTICIPIAL_ADJECTIVES, verb.text());
  }
}
