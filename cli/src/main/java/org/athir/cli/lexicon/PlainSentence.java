package org.athir.cli.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;

/** Words without a parse, for looking up names only: every word is taken for a proper noun. */
public final class PlainSentence {
  private static final Pattern WORD =
      Pattern.compile("'s\\b|\u2019s\\b|[\\p{L}\\p{N}](?:(?!['\u2019]s\\b)[^\\s,;:!?\"()\\[\\]])*");

  private PlainSentence() {}

  /** The words of a text as a sentence; empty where it has none. */
  public static Optional<Sentence> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      boolean possessive = word.startsWith("'") || word.startsWith("\u2019");
      tokens.add(
          new Token(
              tokens.size(),
              new Span(words.start(), words.end()),
              word,
              word.toLowerCase(Locale.ROOT),
              possessive ? "POS" : "NNP",
              tokens.isEmpty() ? Token.ROOT : 0,
              "dep"));
    }
    return tokens.isEmpty() ? Optional.empty() : Optional.of(new Sentence(1, 1, tokens));
  }
}
