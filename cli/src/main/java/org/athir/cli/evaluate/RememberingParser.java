package org.athir.cli.evaluate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.athir.model.Document;
import org.athir.parse.Parser;

/**
 * Parses each text once, whole, whatever the filter says: several coders are tried on the same
 * texts, and nothing but the texts decides what a parse looks like.
 */
public final class RememberingParser implements Parser {
  private final Parser parser;
  private final Map<String, Parse> parses = new ConcurrentHashMap<>();

  /** Remembers what a parser gave. */
  public RememberingParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Parse parse(Document document, List<Block> blocks, SentenceFilter filter) {
    return parses.computeIfAbsent(
        document.text(), text -> parser.parse(document, blocks, SentenceFilter.ALL));
  }
}
