package org.athir.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.ReportLayout;

/** A report's dateline as a sentence of its own, since no parser sees it. */
final class Dateline {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.'\u2019]*|\\d+|[^\\s\\p{L}\\d]");

  private Dateline() {}

  static Optional<Sentence> sentence(Document document) {
    Optional<Span> span = ReportLayout.datelines(document).stream().findFirst();
    if (span.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(document.quote(span.get()));
    while (matcher.find()) {
      int start = span.get().start();
      Span at = new Span(start + matcher.start(), start + matcher.end());
      tokens.add(token(tokens.size(), at, matcher.group()));
    }
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sentence(ReportPlace.DATELINE, 0, tokens));
  }

  private static Token token(int index, Span span, String word) {
    boolean name = Character.isUpperCase(word.codePointAt(0));
    String tag = name ? "NNP" : Character.isLetterOrDigit(word.charAt(0)) ? "NN" : ",";
    return new Token(index, span, word, word, tag, Token.ROOT, "root");
  }
}
