package org.athir.formats.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.athir.formats.read.TextDecoder.Decoded;
import org.athir.model.Span;
import org.athir.score.RootClass;
import org.athir.score.StoryEvent;
import org.athir.score.StoryGold;
import org.athir.score.StoryGold.Expected;
import org.athir.score.StoryGold.Side;

/**
 * Reads a report with its expected events, a folder with {@code expected.json} and the file that it
 * names, and the events coded in the report, an event record a line.
 */
public final class StoryReader {
  private static final String EXPECTED = "expected.json";

  private final Consumer<ReadResult.Failure> failures;

  /**
   * Makes a reader.
   *
   * @param failures takes what cannot be used, with file and line or the place in the list of
   *     expected events
   */
  public StoryReader(Consumer<ReadResult.Failure> failures) {
    this.failures = failures;
  }

  /** Reads a folder; what cannot be used is left out. */
  public StoryGold readGold(Path folder) throws IOException {
    Path file = folder.resolve(EXPECTED);
    try {
      JsonNode root = JsonLineReader.parsed(text(file));
      String text = text(folder.resolve(word(root, "report")));
      if (!root.path("must").isArray()) {
        throw new IllegalArgumentException("'must' is missing");
      }
      return new StoryGold(
          text, expected(file, root, "must", text), expected(file, root, "may", text));
    } catch (IllegalArgumentException e) {
      failures.accept(new ReadResult.Failure(file.toString(), String.valueOf(e.getMessage())));
      return new StoryGold("", List.of(), List.of());
    }
  }

  private static String text(Path file) throws IOException {
    Decoded decoded = TextDecoder.decode(Files.readAllBytes(file));
    decoded
        .problem()
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(file.getFileName() + ": " + problem);
            });
    return decoded.text();
  }

  private List<Expected> expected(Path file, JsonNode root, String list, String text) {
    List<Expected> expected = new ArrayList<>();
    int number = 0;
    for (JsonNode item : root.path(list)) {
      String name = list + "[" + number + "]";
      number++;
      try {
        expected.add(expected(item, name, text));
      } catch (IllegalArgumentException e) {
        String place = file + ": " + name;
        failures.accept(new ReadResult.Failure(place, String.valueOf(e.getMessage())));
      }
    }
    return expected;
  }

  private static Expected expected(JsonNode item, String name, String text) {
    String quote = word(item, "quote");
    int at = text.indexOf(quote);
    if (at < 0 || quote.isEmpty()) {
      throw new IllegalArgumentException("'" + quote + "' does not stand in the report");
    }
    Set<String> types = strings(item.path("types"));
    types.forEach(StoryReader::checkType);
    return new Expected(
        item.path("id").asText(name),
        types,
        new Side(codes(item, "actor"), strings(item.path("actor_sectors"))),
        new Side(codes(item, "recipient"), strings(item.path("recipient_sectors"))),
        quote,
        new Span(at, at + quote.length()));
  }

  private static void checkType(String type) {
    if (RootClass.find(type).isEmpty()) {
      throw new IllegalArgumentException("no event type '" + type + "'");
    }
  }

  /** A code, null for nobody, or a list of both. */
  private static Set<Optional<String>> codes(JsonNode item, String field) {
    if (!item.has(field)) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    JsonNode value = item.path(field);
    Set<Optional<String>> codes = new HashSet<>();
    if (value.isArray()) {
      value.forEach(code -> codes.add(Optional.ofNullable(code.textValue())));
    } else {
      codes.add(Optional.ofNullable(value.textValue()));
    }
    return codes;
  }

  /**
   * Reads events coded in a report, without those that are negated.
   *
   * @param source the events
   * @param text the report
   */
  public List<StoryEvent> readEvents(Source source, String text) throws IOException {
    List<StoryEvent> events = new ArrayList<>();
    new JsonLineReader(failures)
        .read(
            source,
            record -> {
              if (!isNegated(record)) {
                events.add(event(record, text));
              }
            });
    return events;
  }

  /** Whether a record says that something did not happen. */
  static boolean isNegated(JsonNode record) {
    return record.path("status").path("polarity").asText("").equals("negated");
  }

  private static StoryEvent event(JsonNode record, String text) {
    String type = word(record, "type");
    checkType(type);
    List<Span> spans = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    for (JsonNode item : record.path("evidence")) {
      String quote = item.path("text").asText("");
      spans.add(span(item.path("start").asInt(-1), item.path("end").asInt(-1), quote, text));
      quotes.add(quote);
    }
    return new StoryEvent(
        type, side(record.path("actors")), side(record.path("recipients")), spans, quotes);
  }

  private static Span span(int start, int end, String quote, String text) {
    boolean there =
        0 <= start
            && start < end
            && end <= text.length()
            && text.substring(start, end).equals(quote);
    if (!there) {
      throw new IllegalArgumentException(
          "evidence does not match the report at " + start + "-" + end + ": '" + quote + "'");
    }
    return new Span(start, end);
  }

  private static Side side(JsonNode participants) {
    Set<Optional<String>> codes = new HashSet<>();
    Set<String> sectors = new HashSet<>();
    for (JsonNode who : participants) {
      codes.add(Optional.ofNullable(who.path("code").textValue()));
      sectors.addAll(strings(who.path("sectors")));
    }
    if (codes.isEmpty()) {
      codes.add(Optional.empty());
    }
    return new Side(codes, sectors);
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> values = new HashSet<>();
    list.forEach(value -> values.add(value.asText()));
    return values;
  }

  private static String word(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    return value.textValue();
  }
}
