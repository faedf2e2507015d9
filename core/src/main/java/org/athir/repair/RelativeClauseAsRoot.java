package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * "A series of attacks by the army, who rushed to arms, have blunted the offensive": the verb of the
 * relative clause was taken for the main verb.
 */
final class RelativeClauseAsRoot implements RepairPass {

  @Override
  public String name() {
    return "relative clause taken as main clause";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      if (verb.head() == Token.ROOT && verb.isVerb()) {
        Optional<Token> relative = relativeSubject(sentence, verb);
        Optional<Token> main = mainVerb(sentence, verb);
        Optional<Token> noun =
            relative.flatMap(token -> nounBefore(sentence, token.index(), verb));
        if (relative.isPresent() && main.isPresent() && noun.isPresent()) {
          return mend(sentence, verb, main.get(), noun.get(), relative.get());
        }
      }
    }
    return sentence;
  }

  private static Optional<Token> relativeSubject(Sentence sentence, Token verb) {
    return sentence.children(verb, "nsubj").stream()
        .filter(token -> token.tag().equals("WP") || token.tag().equals("WDT"))
        .findFirst();
  }

  private static Optional<Token> mainVerb(Sentence sentence, Token root) {
    return sentence.children(root, "dep", "conj", "parataxis", "ccomp").stream()
        .filter(token -> token.isVerb() && token.index() > root.index())
        .filter(token -> sentence.child(token, "nsubj", "nsubj:pass").isEmpty())
        .filter(token -> token.tag().equals("VBD") || sentence.child(token, "aux", "aux:pass").isPresent())
        .findFirst();
  }

  /** The last noun before the relative pronoun's comma. */
  private static Optional<Token> nounBefore(Sentence sentence, int pronoun, Token root) {
    for (int i = pronoun - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        return sentence.isUnder(token, root) ? Optional.of(token) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Sentence mend(
      Sentence sentence, Token verb, Token main, Token noun, Token relative) {
    TreeEdit edit = new TreeEdit(sentence);
    edit.attach(main, Token.ROOT, "root");
    boolean subject = false;
    for (Token child : sentence.children(verb)) {
      boolean before = child.index() < relative.index();
      if (before && child.isNoun() && !subject && sentence.child(child, "case").isEmpty()) {
        edit.attach(child, main.index(), "nsubj");
        subject = true;
      } else if (before) {
        edit.attach(child, main.index(), child.relation());
      }
    }
    return edit.attach(verb, noun.index(), "acl:relcl").done();
  }
}
