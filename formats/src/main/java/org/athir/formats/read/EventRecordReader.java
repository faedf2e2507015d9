package org.athir.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.athir.formats.read.RecordedEvent.Participant;
import org.athir.formats.read.TextDecoder.Decoded;

/** Reads event records ({@code athir-event/1}, one JSON object a line) as far as who takes part. */
public final class EventRecordReader {
  private static final String SCHEMA = "athir-event/1";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

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
    try (LineReader lines = new LineReader(source.opener().open())) {
      Optional<byte[]> line = lines.next();
      while (line.isPresent()) {
        read(line.get(), source.place() + ":" + lines.number());
        line = lines.next();
      }
    } catch (IOException e) {
      failures.accept(source.failure(Problems.of(e)));
    }
  }

  private void read(byte[] line, String place) {
    if (line.length == 0) {
      return;
    }
    if (line.length > DocumentReader.MAX_BYTES) {
      failures.accept(new ReadResult.Failure(place, "too long for an event record"));
      return;
    }
    Decoded decoded = TextDecoder.decode(line);
    if (decoded.problem().isPresent()) {
      failures.accept(new ReadResult.Failure(place, decoded.problem().get()));
    } else if (!decoded.text().isBlank()) {
      parse(decoded.text(), place);
    }
  }

  private void parse(String text, String place) {
    try {
      JsonNode record = MAPPER.readTree(text);
      if (SCHEMA.equals(record.path("schema").asText(""))) {
        events.accept(event(record));
      } else {
        failures.accept(new ReadResult.Failure(place, "no event record (" + SCHEMA + ")"));
      }
    } catch (JsonProcessingException e) {
      failures.accept(new ReadResult.Failure(place, "no JSON: " + reason(e)));
    }
  }

  private static String reason(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).replaceFirst("(?s) \\(start marker at .*", "");
  }

  private static RecordedEvent event(JsonNode record) {
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
