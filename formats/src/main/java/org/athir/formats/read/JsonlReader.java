package org.athir.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads JSON Lines: each line an object that is a report, by {@link FieldNames}. */
public final class JsonlReader implements DocumentReader {
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final FieldNames names;

  /** For {@link java.util.ServiceLoader}. */
  public JsonlReader() {
    this(FieldNames.usual());
  }

  private JsonlReader(FieldNames names) {
    this.names = names;
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public List<String> extensions() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean recognises(Head head) {
    return head.text().matches("(?s)\\{\\s*\".*");
  }

  @Override
  public DocumentReader withFields(FieldNames other) {
    return new JsonlReader(other);
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    try {
      LineReader lines = new LineReader(source.open());
      return LineResults.stream(source, lines, (text, number) -> report(source, text, number));
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  private ReadResult report(Source source, String line, int number) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.isObject()) {
        return LineResults.failure(source, number, "a line that is no JSON object");
      }
      return new ReadResult.Report(
          names.document(name -> value(json, name), source.id() + ":" + number));
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : ":" + e.getLocation().getColumnNr();
      return new ReadResult.Failure(
          source.place() + ":" + number + column, "no JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return LineResults.failure(source, number, String.valueOf(e.getMessage()));
    }
  }

  /** What stands under a name, words or a number. */
  private static Optional<String> value(JsonNode json, String name) {
    JsonNode node = json.path(name);
    return node.isValueNode() && !node.isNull() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }
}
