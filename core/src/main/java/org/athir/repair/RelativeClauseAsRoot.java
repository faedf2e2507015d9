package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * "raids that kill civilians", "attacks by the army, who rushed to arms, have blunted the
 * offensive": the verb of a relative clause was hung elsewhere or even taken for the main verb.
 */
final class RelativeClauseAsRoot implements RepairPass {

  @Override
  public String name() {
    return "relative clause hung elsewhere";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      Optional<Token> relative = relativeSubject(sentence, verb);
      Optional<Token> noun = relative.flatMap(token -> nounBefore(sentence, token));
      if (noun.isEmpty() || verb.relation().equals("acl:relcl") || !verb.isVerb()) {
        continue;
      }
      if (verb.head() != Token.ROOT) {
        return new TreeEdit(sentence).attach(verb, noun.get().index(), "acl:relcl").done();
      }
      Optional<Token> main = mainVerb(sentence, verb);
      if (main.isPresent()) {
        return mend(sentence, verb, main.get(), noun.get(), relative.get());
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
        .filter(
            token ->
                token.tag().equals("VBD") || sentence.child(token, "aux", "aux:pass").isPresent())
        .findFirst();
  }

  /** The noun right before the relative pronoun, a comma between them left out. */
  private static Optional<Token> nounBefore(Sentence sentence, Token relative) {
    int index = relative.index() - 1;
    if (index >= 0 && sentence.token(index).text().equals(",")) {
      index--;
    }
    return index < 0 ? Optional.empty() : Optional.of(sentence.token(index)).filter(Token::isNoun);
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
