package org.athir.repair;

import java.util.ArrayList;
import java.util.List;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** Changes to the tree of a sentence; a change that would make a cycle is not made. */
final class TreeEdit {
  private final Sentence sentence;
  private final List<Token> tokens;

  TreeEdit(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** Hangs a token elsewhere. */
  TreeEdit attach(Token token, int head, String relation) {
    Token current = tokens.get(token.index());
    if (head == Token.ROOT || !isUnder(head, token.index())) {
      tokens.set(token.index(), current.attached(head, relation));
    }
    return this;
  }

  /** Gives a token another part of speech and lemma. */
  TreeEdit retag(Token token, String tag, String lemma) {
    tokens.set(token.index(), tokens.get(token.index()).retagged(tag, lemma));
    return this;
  }

  private boolean isUnder(int index, int ancestor) {
    int current = index;
    for (int steps = 0; steps <= tokens.size() && current != Token.ROOT; steps++) {
      if (current == ancestor) {
        return true;
      }
      current = tokens.get(current).head();
    }
    return false;
  }

  Sentence done() {
    return sentence.withTokens(tokens);
  }
}
