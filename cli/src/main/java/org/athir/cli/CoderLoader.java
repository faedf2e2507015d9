package org.athir.cli;

import java.util.concurrent.CompletableFuture;
import org.athir.code.EventCoder;
import org.athir.lexicon.Lexicon;
import org.athir.parse.Parser;
import org.athir.parser.CoreNlpParser;

/** Loads what the coder needs: the parser's models and the lexicon, at the same time. */
final class CoderLoader {
  static final String LANGUAGE = "en";

  private CoderLoader() {}

  /** Begins to load the parser's models. */
  static CompletableFuture<Parser> parser() {
    return CompletableFuture.supplyAsync(CoreNlpParser::load, CoderLoader::start);
  }

  /** A coder with a lexicon, both loaded now. */
  static EventCoder coder(LexiconPlace place) {
    CompletableFuture<Parser> parser = parser();
    // The lexicon is read in this thread, so that a mistake in it is told at once.
    Lexicon lexicon = Lexicon.read(place.source(), LANGUAGE);
    return coder(lexicon, parser);
  }

  /** A coder with a lexicon that is read already. */
  static EventCoder coder(Lexicon lexicon, CompletableFuture<Parser> parser) {
    return new EventCoder(parser.join(), lexicon, Parser.SentenceFilter.ALL);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "parser models");
    thread.setDaemon(true);
    thread.start();
  }
}
