package org.athir.formats.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.athir.formats.read.RecordedEvent.Participant;

/** Reads event records ({@code athir-event/1}, one JSON object a line) as far as who takes part. */
public final class EventRecordReader {
  private static final String SCHEMA = "athir-event/1";

  private final Consumer<RecordedEvent> events;
  private final Consumer<ReadResult.Failure> failures;

  /**
   * Makes a reader.
   *
   * @param events takes each event
   * @param failures takes each line that holds none, with file and line
   */
  public EventRecordReader(Consumer<RecordedEvent> events, Consumer<ReadResult.Failure> failures) {
    this.events = events;
    this.failures = failures;
  }

  /** Reads all lines of a file or stream; a line that is none spoils no other. */
  public void read(Source source) {
    try {
      new JsonLineReader(failures).read(source, record -> events.accept(event(record)));
    } catch (IOException e) {
      failures.accept(source.failure(Problems.of(e)));
    }
  }

  /** Whether an object is an event record. */
  static boolean isRecord(JsonNode object) {
    return SCHEMA.equals(object.path("schema").asText(""));
  }

  private static RecordedEvent event(JsonNode record) {
    if (!isRecord(record)) {
      throw new IllegalArgumentException("no event record (" + SCHEMA + ")");
    }
    List<Participant> participants = new ArrayList<>();
    for (String side : new String[] {"actors", "recipients"}) {
      record.path(side).forEach(node -> participants.add(participant(node)));
    }
    JsonNode speaker = record.path("attribution").path("speaker");
    if (speaker.isObject()) {
      participants.add(participant(speaker));
    }
    return new RecordedEvent(
        record.path("document").path("id").asText(""),
        record.path("sentence").asInt(),
        participants,
        proof(record.path("evidence")));
  }

  private static List<String> proof(JsonNode evidence) {
    List<JsonNode> spans = new ArrayList<>();
    evidence.forEach(spans::add);
    spans.sort(Comparator.comparingInt(span -> span.path("start").asInt()));
    Set<String> texts = new LinkedHashSet<>();
    spans.forEach(span -> texts.add(span.path("text").asText("")));
    return List.copyOf(texts);
  }

  private static Participant participant(JsonNode node) {
    List<String> sectors = new ArrayList<>();
    node.path("sectors").forEach(sector -> sectors.add(sector.asText("")));
    return new Participant(
        node.path("text").asText(""),
        node.path("start").asInt(),
        node.path("end").asInt(),
        text(node, "id"),
        text(node, "code"),
        text(node, "country"),
        sectors,
        text(node, "role"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }
}
