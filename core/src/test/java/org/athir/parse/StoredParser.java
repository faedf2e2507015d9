package org.athir.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;

/**
 * A parser that knows the stored sentences only. It finds them in a report one after the other;
 * what stands between them may be anything but letters and digits.
 */
public final class StoredParser implements Parser {
  private final Map<String, List<Token>> stored = StoredParses.all();
  private final List<String> longestFirst =
      stored.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();

  @Override
  public Parse parse(Document document, List<Block> blocks, SentenceFilter filter) {
    List<Sentence> sentences = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    int number = 0;
    int paragraph = 0;
    for (Block block : blocks) {
      boolean title = block.kind() == Block.Kind.TITLE;
      paragraph += title ? 0 : 1;
      List<Span> spans = split(document, block.span());
      boolean[] droppable = filter.droppable(spans.stream().map(s -> words(document, s)).toList());
      for (int i = 0; i < spans.size(); i++) {
        // The real parser reads a title as one sentence, however many it holds.
        int index = title && i == 0 ? 0 : ++number;
        if (i < droppable.length && droppable[i]) {
          skipped.add(new Skipped(index, spans.get(i), Skipped.Reason.FILTERED));
        } else {
          sentences.add(new Sentence(index, paragraph, tokens(document, spans.get(i))));
        }
      }
    }
    return new Parse(sentences, skipped);
  }

  private List<Span> split(Document document, Span block) {
    List<Span> spans = new ArrayList<>();
    int position = block.start();
    while (position < block.end()) {
      Optional<String> sentence = at(document.text(), position);
      if (sentence.isPresent()) {
        Span span = new Span(position, position + sentence.get().length());
        spans.add(span);
        position = span.end();
      } else if (Character.isLetterOrDigit(document.text().charAt(position))) {
        throw new IllegalArgumentException(
            "no stored parse: " + document.text().substring(position, block.end()));
      } else {
        position++;
      }
    }
    return spans;
  }

  private Optional<String> at(String text, int position) {
    return longestFirst.stream().filter(known -> text.startsWith(known, position)).findFirst();
  }

  private List<String> words(Document document, Span span) {
    return known(document, span).stream().map(Token::text).toList();
  }

  private List<Token> tokens(Document document, Span span) {
    return known(document, span).stream().map(t -> moved(t, span.start())).toList();
  }

  private List<Token> known(Document document, Span span) {
    return stored.getOrDefault(document.quote(span), List.of());
  }

  private static Token moved(Token token, int by) {
    Span span = new Span(token.span().start() + by, token.span().end() + by);
    return new Token(
        token.index(),
        span,
        token.text(),
        token.lemma(),
        token.tag(),
        token.head(),
        token.relation());
  }
}
