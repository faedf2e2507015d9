package org.athir.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.athir.cli.evaluate.RememberingParser;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.formats.read.JsonlReader;
import org.athir.formats.read.ReadResult;
import org.athir.formats.read.Source;
import org.athir.lexicon.LexiconSource;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.parse.Parser;

/** The excerpts of {@code gold/fields.jsonl}, and how tests code them: each is parsed but once. */
final class FieldReports {
  static final String GOLD = LexiconSource.packaged().get("gold/fields.jsonl");

  private static final Parser PARSER = new RememberingParser(Run.parser());

  private FieldReports() {}

  /**
   * What became of a report.
   *
   * @param events JSON event records, one a line
   * @param annotations JSON annotations of every layer, one a line
   */
  record Coded(String events, String annotations) {}

  /** The excerpts without what is marked in them. */
  static List<Document> excerpts() {
    byte[] bytes = GOLD.getBytes(StandardCharsets.UTF_8);
    Source source = new Source("fields", "fields", () -> new ByteArrayInputStream(bytes));
    try (Stream<ReadResult> results = new JsonlReader().read(source)) {
      return results.map(result -> ((ReadResult.Report) result).document()).toList();
    }
  }

  /** A coder that knows the parses of the reports that it or its like met before. */
  static EventCoder coder(LexiconSource lexicon) {
    return coder(lexicon, PARSER);
  }

  /** A coder with a lexicon and a parser, and with places. */
  static EventCoder coder(LexiconSource lexicon, Parser parser) {
    return new CoderLoader(() -> parser, Run::times)
        .coder(new LexiconPlace(Optional.empty(), lexicon));
  }

  /** Codes and annotates a report. */
  static Coded code(EventCoder coder, Document report) {
    Trace trace = coder.trace(report);
    StringWriter events = new StringWriter();
    List<Event> found =
        trace.outcomes().stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
    try {
      Formats.writer("jsonl").write(found, events);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Coded(
        events.toString(), Annotations.of(coder, trace, EnumSet.allOf(Layer.class)).lines());
  }
}
