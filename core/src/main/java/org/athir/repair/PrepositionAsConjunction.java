package org.athir.repair;

import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * "will meet with officials to discuss trade", "called on Iran to stop": preposition and noun
 * phrase were taken for the subject of the infinitive.
 */
final class PrepositionAsConjunction implements RepairPass {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with", "on", "upon", "against", "from", "at", "between", "by", "about", "toward", "to",
          "in");

  @Override
  public String name() {
    return "preposition taken for a conjunction";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    Sentence current = sentence;
    for (Token mark : sentence.tokens()) {
      Optional<Token> noun = subjectAfter(current, current.token(mark.index()));
      if (noun.isPresent()) {
        current = mend(current, current.token(mark.index()), noun.get());
      }
    }
    return current;
  }

  private static Optional<Token> subjectAfter(Sentence sentence, Token mark) {
    boolean preposition =
        mark.relation().equals("mark")
            && mark.tag().equals("IN")
            && PREPOSITIONS.contains(mark.lemma())
            && mark.head() != Token.ROOT;
    if (!preposition) {
      return Optional.empty();
    }
    Token infinitive = sentence.token(mark.head());
    boolean to =
        sentence.children(infinitive, "mark", "aux").stream()
            .anyMatch(token -> token.text().equals("to"));
    boolean clause = infinitive.tag().equals("VB") && to && infinitive.head() != Token.ROOT;
    if (!clause) {
      return Optional.empty();
    }
    return sentence.child(infinitive, "nsubj").filter(noun -> noun.index() > mark.index());
  }

  private static Sentence mend(Sentence sentence, Token mark, Token noun) {
    Token infinitive = sentence.token(mark.head());
    return new TreeEdit(sentence)
        .attach(noun, infinitive.head(), "obl")
        .attach(mark, noun.index(), "case")
        .done();
  }
}
