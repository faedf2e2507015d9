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
    boolean hung =
        switch (infinitive.relation()) {
          case "xcomp", "ccomp", "advcl", "csubj", "dep" -> true;
          default -> false;
        };
    if (!infinitive.tag().equals("VB") || !hung || infinitive.head() == Token.ROOT) {
      return Optional.empty();
    }
    Optional<Token> to =
        sentence.children(infinitive, "mark", "aux").stream()
            .filter(token -> token.text().equals("to"))
            .findFirst();
    if (to.isEmpty() || to.get().index() == 0) {
      return Optional.empty();
    }
    Token noun = sentence.token(to.get().index() - 1);
    Token verb = sentence.token(infinitive.head());
    boolean object =
        noun.relation().equals("obj") && noun.head() == verb.index()
            || noun.relation().startsWith("nsubj") && noun.head() == infinitive.index();
    boolean named = noun.isNoun() && language.is(WordList.PROMISE_NOUNS, noun.lemma());
    return named && object && verb.index() < noun.index() ? Optional.of(noun) : Optional.empty();
  }
}
