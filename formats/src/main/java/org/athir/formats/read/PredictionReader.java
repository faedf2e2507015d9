package org.athir.formats.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.athir.score.PredictedSpan;
import org.athir.score.Predictions;
import org.athir.score.RelationPrediction;
import org.athir.score.RootClass;

/**
 * Reads predicted events of sentences, one JSON object a line, of three kinds: {@code id}, {@code
 * event_type} or {@code cameo}, {@code source}, {@code target}, {@code score}; lines of {@code
 * athir classify}; event records. A negated event record counts as none.
 */
public final class PredictionReader {
  private final Consumer<ReadResult.Failure> failures;
  private final Map<String, List<RelationPrediction>> events = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private int dropped = 0;

  /**
   * Makes a reader.
   *
   * @param failures takes each line that cannot be used, with file and line
   */
  public PredictionReader(Consumer<ReadResult.Failure> failures) {
    this.failures = failures;
  }

  /** Reads a file after those that were read before. */
  public void read(Source source) throws IOException {
    new JsonLineReader(failures).read(source, this::add);
  }

  /** All that was read. */
  public Predictions predictions() {
    return new Predictions(events, seen, dropped);
  }

  private void add(JsonNode line) {
    if (!line.has("schema")) {
      addPrediction(line);
    } else if (!EventRecordReader.isRecord(line)) {
      throw new IllegalArgumentException("no event record: " + line.path("schema"));
    } else if (!StoryReader.isNegated(line)) {
      addRecord(line);
    }
  }

  private void addRecord(JsonNode record) {
    String type = word(record, "type");
    add(
        id(record.path("document")),
        new RelationPrediction(
            root(type), texts(record, "actors"), texts(record, "recipients"), surety(record)));
  }

  private void addPrediction(JsonNode line) {
    String id = id(line);
    Optional<RootClass> root = root(line);
    List<PredictedSpan> sources = spans(line, "source");
    List<PredictedSpan> targets = spans(line, "target");
    double score = surety(line);
    if (root.isPresent()) {
      add(id, new RelationPrediction(root.get(), sources, targets, score));
    } else {
      seen.add(id);
    }
  }

  private void add(String id, RelationPrediction event) {
    seen.add(id);
    events.computeIfAbsent(id, key -> new ArrayList<>()).add(event);
  }

  /** The class of a line; none when it says that there is no event. */
  private Optional<RootClass> root(JsonNode line) {
    String type = line.path("event_type").asText("");
    if (line.hasNonNull("event_type")) {
      return type.isBlank() ? Optional.empty() : Optional.of(root(type));
    }
    String cameo = line.path("cameo").asText("");
    Optional<RootClass> root =
        line.hasNonNull("cameo") ? RootClass.findByCameo(cameo) : Optional.empty();
    dropped += root.isEmpty() && line.hasNonNull("cameo") && !cameo.isEmpty() ? 1 : 0;
    return root;
  }

  private static RootClass root(String type) {
    return RootClass.find(type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no event type '" + type + "'; there are " + RelationGoldReader.classes()));
  }

  private static String id(JsonNode object) {
    JsonNode id = object.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw new IllegalArgumentException("'id' is missing");
    }
    return RelationGoldReader.plainId(id.asText());
  }

  private static List<PredictedSpan> spans(JsonNode line, String field) {
    JsonNode value = line.path(field);
    List<PredictedSpan> spans = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> spans.add(span(one, field)));
    } else if (line.hasNonNull(field)) {
      spans.add(span(value, field));
    }
    return spans;
  }

  private static PredictedSpan span(JsonNode value, String field) {
    if (!value.isTextual()) {
      throw new IllegalArgumentException("'" + field + "' is no string and no list: " + value);
    }
    return PredictedSpan.of(value.textValue());
  }

  private static List<PredictedSpan> texts(JsonNode record, String field) {
    List<PredictedSpan> spans = new ArrayList<>();
    record.path(field).forEach(who -> spans.add(PredictedSpan.of(word(who, "text"))));
    return spans;
  }

  private static String word(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    return value.textValue();
  }

  /** The score, else the confidence, else 0. */
  private static double surety(JsonNode object) {
    String field = object.hasNonNull("score") ? "score" : "confidence";
    JsonNode value = object.path(field);
    if (object.hasNonNull(field) && !value.isNumber()) {
      throw new IllegalArgumentException("'" + field + "' is no number: " + value);
    }
    return value.asDouble(0);
  }
}
