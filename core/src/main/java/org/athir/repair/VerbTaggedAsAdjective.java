package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** "has always voiced support": the participle after have was tagged as an adjective or noun. */
final class VerbTaggedAsAdjective implements RepairPass {
  @Override
  public String name() {
    return "participle tagged as another word";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    TreeEdit edit = null;
    for (Token token : sentence.tokens()) {
      Optional<String> tag = verbTag(sentence, token);
      if (tag.isPresent()) {
        edit = edit == null ? new TreeEdit(sentence) : edit;
        edit.retag(token, tag.get(), Lemmas.ofPast(token));
      }
    }
    return edit == null ? sentence : edit.done();
  }

  /** What a word in -ed is after all: a participle after "have", or a headline's past tense. */
  private static Optional<String> verbTag(Sentence sentence, Token token) {
    if (!token.text().endsWith("ed") || token.isVerb()) {
      return Optional.empty();
    }
    if (sentence.children(token, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"))) {
      return Optional.of("VBN");
    }
    boolean headline =
        token.isAdjective()
            && sentence.child(token, "obj").isPresent()
            && hasSubject(sentence, token);
    return headline ? Optional.of("VBD") : Optional.empty();
  }

  private static boolean hasSubject(Sentence sentence, Token token) {
    Optional<Token> subject = sentence.child(token, "nsubj");
    return subject.isPresent() && sentence.child(token, "cop").isEmpty();
  }
}
