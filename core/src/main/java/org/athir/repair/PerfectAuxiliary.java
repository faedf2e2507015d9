package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** "is standing by Iraq and has 'answered' the call": the auxiliary was taken for the verb. */
final class PerfectAuxiliary implements RepairPass {
  private static final int WIDTH = 4;

  @Override
  public String name() {
    return "auxiliary taken for the verb";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token auxiliary : sentence.tokens()) {
      boolean finite =
          auxiliary.tag().equals("VBZ")
              || auxiliary.tag().equals("VBP")
              || auxiliary.tag().equals("VBD");
      if (!auxiliary.lemma().equals("have") || !finite || auxiliary.relation().equals("aux")) {
        continue;
      }
      Optional<Token> participle = participle(sentence, auxiliary);
      if (participle.isPresent() && sentence.child(auxiliary, "obj").isEmpty()) {
        return mend(sentence, auxiliary, participle.get());
      }
    }
    return sentence;
  }

  private static Optional<Token> participle(Sentence sentence, Token auxiliary) {
    return sentence.children(auxiliary, "ccomp", "dep", "xcomp").stream()
        .filter(
            verb ->
                (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                    && verb.index() > auxiliary.index()
                    && verb.index() - auxiliary.index() <= WIDTH
                    && sentence.child(verb, "nsubj").isEmpty())
        .findFirst();
  }

  private static Sentence mend(Sentence sentence, Token auxiliary, Token verb) {
    TreeEdit edit = new TreeEdit(sentence);
    edit.attach(verb, auxiliary.head(), auxiliary.relation());
    for (Token child : sentence.children(auxiliary)) {
      if (child.index() != verb.index()) {
        edit.attach(child, verb.index(), child.relation());
      }
    }
    return edit.attach(auxiliary, verb.index(), "aux").done();
  }
}
