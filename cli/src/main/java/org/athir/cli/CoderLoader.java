package org.athir.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.athir.code.EventCoder;
import org.athir.code.Prefilter;
import org.athir.lexicon.Lexicon;
import org.athir.parse.Parser;
import org.athir.place.Gazetteer;
import org.athir.time.TimeTagger;

/**
 * Loads what the coder needs: the parser's models, the grammar of times and the lexicon, at the
 * same time.
 *
 * @param models loads the parser
 * @param grammar loads the tagger of time expressions
 */
record CoderLoader(Supplier<? extends Parser> models, Supplier<? extends TimeTagger> grammar) {
  static final String LANGUAGE = "en";

  /** Begins to load the parser's models. */
  CompletableFuture<Parser> parser() {
    return CompletableFuture.supplyAsync(models::get, CoderLoader::start);
  }

  /** The tagger of time expressions. */
  TimeTagger times() {
    return grammar.get();
  }

  /** A coder with a lexicon, both loaded now; it parses every sentence. */
  EventCoder coder(LexiconPlace place) {
    return coder(place, lexicon -> Parser.SentenceFilter.ALL);
  }

  /** A coder with a lexicon, both loaded now; the prefilter keeps hopeless sentences from it. */
  EventCoder quickCoder(LexiconPlace place) {
    return coder(place, Prefilter::new);
  }

  private EventCoder coder(LexiconPlace place, Function<Lexicon, Parser.SentenceFilter> filter) {
    return located(unplaced(place, filter), place);
  }

  private EventCoder unplaced(LexiconPlace place, Function<Lexicon, Parser.SentenceFilter> filter) {
    CompletableFuture<Parser> parser = parser();
    TimeTagger times = times();
    // The lexicon is read in this thread, so that a mistake in it is told at once.
    Lexicon lexicon = Lexicon.read(place.source(), LANGUAGE);
    Parser.SentenceFilter chosen = filter.apply(lexicon);
    return new EventCoder(parser.join(), times, lexicon, chosen);
  }

  /** A coder that finds no places, with a lexicon loaded now; it parses every sentence. */
  EventCoder unplacedCoder(LexiconPlace place) {
    return unplaced(place, lexicon -> Parser.SentenceFilter.ALL);
  }

  /** A coder with a lexicon that is read already; it parses every sentence. */
  EventCoder coder(LexiconPlace place, Lexicon lexicon, CompletableFuture<Parser> parser) {
    return located(
        new EventCoder(parser.join(), times(), lexicon, Parser.SentenceFilter.ALL), place);
  }

  /** The same coder with the places of a lexicon. */
  static EventCoder located(EventCoder coder, LexiconPlace place) {
    return gazetteer(place).map(coder::locating).orElse(coder);
  }

  /** The gazetteer of a lexicon; one of one's own need not have any: then events get no place. */
  static Optional<Supplier<Gazetteer>> gazetteer(LexiconPlace place) {
    return place.source().has(Gazetteer.PLACES)
        ? Optional.of(Gazetteer.lazy(place.source()))
        : Optional.empty();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "parser models");
    thread.setDaemon(true);
    thread.start();
  }
}
