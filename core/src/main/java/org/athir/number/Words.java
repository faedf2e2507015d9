package org.athir.number;

import java.util.List;
import java.util.Locale;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** The words of a sentence in small letters, empty beyond its ends. */
final class Words {
  private static final String WOUND = "wound";

  private final Sentence sentence;
  private final List<String> lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.lower =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.size();
  }

  boolean has(int i) {
    return i >= 0 && i < lower.size();
  }

  /** The word at a position, as written but in small letters. */
  String at(int i) {
    return has(i) ? lower.get(i) : "";
  }

  /** The dictionary form of the word at a position, in small letters. */
  String lemma(int i) {
    return has(i) ? lemma(sentence.token(i)) : "";
  }

  /** The dictionary form of a word; "wound" is taken for the past of "wind" by the parser. */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("wind") && token.text().equalsIgnoreCase(WOUND) ? WOUND : lemma;
  }

  /** The part of speech at a position. */
  String tag(int i) {
    return has(i) ? sentence.token(i).tag() : "";
  }

  /** The word at a position that exists. */
  Token token(int i) {
    return sentence.token(i);
  }

  /** The words from one position up to but without another, joined by blanks. */
  String between(int from, int end) {
    return String.join(" ", lower.subList(Math.max(0, from), Math.min(end, lower.size())));
  }

  boolean isHyphen(int i) {
    return switch (at(i)) {
      case "-", "–", "—", "--" -> true;
      default -> false;
    };
  }

  /** Whether a word follows the one before it without a blank. */
  boolean isGlued(int i) {
    return has(i)
        && has(i - 1)
        && sentence.token(i - 1).span().end() == sentence.token(i).span().start();
  }
}
