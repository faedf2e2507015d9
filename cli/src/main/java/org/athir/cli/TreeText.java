package org.athir.cli;

import java.util.ArrayList;
import java.util.List;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * Draws a dependency tree with words: a line for each word that has dependents with dependents of
 * their own, single words in brackets behind the word they depend on.
 */
final class TreeText {
  private static final int MAX_DEPTH = 60;

  private final Sentence sentence;
  private final StringBuilder text = new StringBuilder();

  private TreeText(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The tree of a sentence, each line after an indent. */
  static String of(Sentence sentence, String indent) {
    TreeText tree = new TreeText(sentence);
    for (Token token : sentence.tokens()) {
      if (token.head() == Token.ROOT) {
        tree.draw(token, indent, 0);
      }
    }
    return tree.text.toString();
  }

  private void draw(Token token, String indent, int depth) {
    List<Token> single = new ArrayList<>();
    List<Token> branches = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      (sentence.children(child).isEmpty() ? single : branches).add(child);
    }
    text.append(indent).append(word(token));
    if (!single.isEmpty()) {
      text.append("  [")
          .append(String.join(", ", single.stream().map(TreeText::word).toList()))
          .append(']');
    }
    text.append('\n');
    if (depth < MAX_DEPTH) {
      branches.forEach(child -> draw(child, indent + "  ", depth + 1));
    }
  }

  private static String word(Token token) {
    return token.relation() + " " + token.text() + "/" + token.tag();
  }
}
