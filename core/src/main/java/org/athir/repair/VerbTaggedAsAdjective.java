package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;

/** "has always voiced support": the participle after have was tagged as an adjective or noun. */
final class VerbTaggedAsAdjective implements RepairPass {
  private final Language language;

  VerbTaggedAsAdjective(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "participle tagged as another word";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    TreeEdit edit = null;
    for (Token token : sentence.tokens()) {
      boolean past = token.text().endsWith("ed") && !token.isVerb();
      boolean takesHave =
          sentence.children(token, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
      boolean takesObject = sentence.child(token, "obj").isPresent();
      boolean headline = token.isAdjective() && takesObject && hasSubject(sentence, token);
      if (past && (takesHave || headline) && !language.tag().isEmpty()) {
        edit = edit == null ? new TreeEdit(sentence) : edit;
        edit.retag(token, takesHave ? "VBN" : "VBD", Lemmas.ofPast(token));
      }
    }
    return edit == null ? sentence : edit.done();
  }

  private static boolean hasSubject(Sentence sentence, Token token) {
    Optional<Token> subject = sentence.child(token, "nsubj");
    return subject.isPresent() && sentence.child(token, "cop").isEmpty();
  }
}
