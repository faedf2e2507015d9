package org.athir.resolve;

import java.util.Locale;
import java.util.Optional;
import org.athir.mention.Mention;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * A mention in its sentence.
 *
 * @param analyzed the sentence
 * @param mention the mention
 */
record Placed(AnalyzedSentence analyzed, Mention mention) {

  Sentence sentence() {
    return analyzed.sentence();
  }

  Token head() {
    return mention.head();
  }

  /** The head word in small letters. */
  String word() {
    return head().text().toLowerCase(Locale.ROOT);
  }

  boolean isPossessivePronoun() {
    return head().tag().equals("PRP$");
  }

  boolean sharesSentence(AnalyzedSentence other) {
    return sentence().index() == other.sentence().index();
  }

  /** Whether it speaks of somebody known already: "the minister", "Minister". */
  boolean isDefinite() {
    Optional<Token> determiner = sentence().child(head(), "det");
    String article = determiner.map(token -> token.text().toLowerCase(Locale.ROOT)).orElse("");
    return switch (article) {
      case "the", "this", "these", "those" -> true;
      case "" -> head().tag().equals("NNP");
      default -> false;
    };
  }
}
