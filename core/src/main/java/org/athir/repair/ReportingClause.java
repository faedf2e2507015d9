package org.athir.repair;

import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;

/**
 * "X have made it inevitable to cooperate in defence, General Y said in a meeting with Z": the
 * speech verb was hung inside the clause it reports and took words from it.
 */
final class ReportingClause implements RepairPass {
  private final Language language;

  ReportingClause(Language language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "reporting clause inside what it reports";
  }

  @Override
  public Sentence mend(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      int comma = commaBefore(sentence, verb);
      if (comma > 0) {
        return mend(sentence, verb, comma);
      }
    }
    return sentence;
  }

  private Sentence mend(Sentence sentence, Token verb, int comma) {
    Token clause = sentence.token(verb.head());
    Token root = rootOf(sentence, verb);
    TreeEdit edit = new TreeEdit(sentence);
    for (Token child : sentence.children(verb)) {
      if (child.index() < comma) {
        edit.attach(child, clause.index(), roleOf(sentence, clause, child));
      }
    }
    return edit.attach(verb, root.index(), "parataxis").done();
  }

  private static String roleOf(Sentence sentence, Token clause, Token child) {
    if (!child.isNoun()) {
      return child.relation();
    }
    boolean prepositional = sentence.child(child, "case").isPresent();
    boolean taken = sentence.child(clause, "obj").isPresent();
    return prepositional || taken ? "obl" : "obj";
  }

  private static Token rootOf(Sentence sentence, Token token) {
    Token current = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Token> head = sentence.head(current);
      if (head.isEmpty()) {
        return current;
      }
      current = head.get();
    }
    return current;
  }

  /** The comma before "X said", when the verb hangs on a clause before the comma; else 0. */
  private int commaBefore(Sentence sentence, Token verb) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (subject.isEmpty() || !isHungSpeech(sentence, verb)) {
      return 0;
    }
    int comma = leftmost(sentence, subject.get()) - 1;
    boolean follows = comma > 0 && verb.head() < comma && subject.get().index() < verb.index();
    return follows && isCommaOrQuote(sentence.token(comma)) ? comma : 0;
  }

  private boolean isHungSpeech(Sentence sentence, Token verb) {
    boolean speech =
        language.is(WordList.PLAIN_SPEECH, verb.lemma())
            && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
            && sentence.children(verb, "ccomp").isEmpty();
    return switch (verb.relation()) {
      case "ccomp", "dep", "advcl", "conj", "acl:relcl", "xcomp" ->
          speech && verb.head() != Token.ROOT;
      default -> false;
    };
  }

  private static boolean isCommaOrQuote(Token token) {
    return token.text().equals(",") || token.tag().equals("''");
  }

  private static int leftmost(Sentence sentence, Token token) {
    int first = token.index();
    for (Token child : sentence.children(token)) {
      first = Math.min(first, leftmost(sentence, child));
    }
    return first;
  }
}
