package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/** "expressed its willingness to hold talks": the noun's infinitive was hung on the verb. */
final class InfinitiveOfNoun implements RepairPass {
  private final Language language;

  InfinitiveOfNoun(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "infinitive of a noun hung on the verb";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    TreeEdit edit = null;
    for (Token infinitive : sentence.tokens()) {
      Optional<Token> noun = nounBefore(sentence, infinitive);
      if (noun.isPresent()) {
        edit = edit == null ? new TreeEdit(sentence) : edit;
        boolean taken = noun.get().head() == infinitive.index();
        if (taken) {
          edit.attach(noun.get(), infinitive.head(), "obj");
        }
        edit.attach(infinitive, noun.get().index(), "acl");
      }
    }
    return edit == null ? sentence : edit.done();
  }

  private Optional<Token> nounBefore(Sentence sentence, Token infinitive) {
    if (!isHung(infinitive)) {
      return Optional.empty();
    }
    Token verb = sentence.token(infinitive.head());
    return sentence.children(infinitive, "mark", "aux").stream()
        .filter(token -> token.text().equals("to"))
        .findFirst()
        .filter(to -> to.index() > 0)
        .map(to -> sentence.token(to.index() - 1))
        .filter(noun -> noun.isNoun() && language.is(WordList.PROMISE_NOUNS, noun.lemma()))
        .filter(noun -> verb.index() < noun.index() && isObject(noun, verb, infinitive));
  }

  private static boolean isHung(Token infinitive) {
    boolean clause =
        switch (infinitive.relation()) {
          case "xcomp", "ccomp", "advcl", "csubj", "dep" -> true;
          default -> false;
        };
    return clause && infinitive.tag().equals("VB") && infinitive.head() != Token.ROOT;
  }

  private static boolean isObject(Token noun, Token verb, Token infinitive) {
    boolean object = noun.relation().equals("obj") && noun.head() == verb.index();
    boolean subject = noun.relation().startsWith("nsubj") && noun.head() == infinitive.index();
    return object || subject;
  }
}
