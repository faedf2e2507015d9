package org.athir.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.EventPlace.Point;
import org.athir.model.Span;
import org.athir.score.ReportFields;
import org.athir.score.ReportFields.Actor;
import org.athir.score.ReportFields.Count;
import org.athir.score.ReportFields.Event;
import org.athir.score.ReportFields.Place;
import org.athir.score.ReportFields.Time;

/**
 * Fields of reports from JSON Lines: gold, a report a line with what it holds; or predictions, a
 * line an annotation of {@code athir annotate} or an event of {@code athir code}.
 *
 * @param reports fields by report
 * @param failures lines that could not be used
 */
public record FieldFile(Map<String, ReportFields> reports, List<ReadResult.Failure> failures) {
  private static final ObjectReader JSON = new ObjectMapper().reader();

  /** Words that lead to a place without naming it as one: "Iraqi", "Mosul University". */
  private static final Set<String> NO_NAMES = Set.of("people", "institution");

  private static final Set<String> OWN_TIME = Set.of("text", "dateline");

  /** Reads one line into the fields of its report. */
  private interface Line {
    void add(JsonNode json, Map<String, Collected> reports);
  }

  /** The lists of one report while they grow. */
  private static final class Collected {
    final List<Actor> actors = new ArrayList<>();
    final List<Time> times = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<Count> numbers = new ArrayList<>();
    final List<Event> events = new ArrayList<>();

    ReportFields fields() {
      return new ReportFields(actors, times, places, numbers, events);
    }
  }

  /**
   * Reads a gold file.
   *
   * @throws IOException when it cannot be read
   */
  public static FieldFile gold(Path file) throws IOException {
    return read(List.of(file), FieldFile::goldLine);
  }

  /**
   * Reads files of predictions.
   *
   * @throws IOException when one cannot be read
   */
  public static FieldFile predictions(List<Path> files) throws IOException {
    return read(files, FieldFile::predictedLine);
  }

  private static FieldFile read(List<Path> files, Line reader) throws IOException {
    Map<String, Collected> reports = new LinkedHashMap<>();
    List<ReadResult.Failure> failures = new ArrayList<>();
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank()) {
            String place = file + ":" + number;
            read(line, reader, reports)
                .map(problem -> new ReadResult.Failure(place, problem))
                .ifPresent(failures::add);
          }
        }
      }
    }
    Map<String, ReportFields> fields = new LinkedHashMap<>();
    reports.forEach((report, collected) -> fields.put(report, collected.fields()));
    return new FieldFile(fields, List.copyOf(failures));
  }

  private static Optional<String> read(String line, Line reader, Map<String, Collected> reports) {
    try {
      reader.add(JSON.readTree(line), reports);
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of("no JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void goldLine(JsonNode json, Map<String, Collected> reports) {
    String id = word(json, "id");
    String text = word(json, "text");
    Collected report = new Collected();
    Map<String, Optional<Point>> points = new LinkedHashMap<>();
    for (JsonNode item : json.path("actors")) {
      report.actors.add(
          new Actor(words(text, item, "text"), find(item, "code"), strings(item, "sectors")));
    }
    for (JsonNode item : json.path("times")) {
      report.times.add(new Time(words(text, item, "text"), find(item, "value")));
    }
    for (JsonNode item : json.path("places")) {
      Place place = new Place(words(text, item, "text"), point(item));
      report.places.add(place);
      points.putIfAbsent(word(item, "text"), place.point());
    }
    for (JsonNode item : json.path("numbers")) {
      report.numbers.add(number(words(text, item, "text"), item));
    }
    for (JsonNode item : json.path("events")) {
      Optional<String> place = find(item, "place").or(() -> find(item, "inherited"));
      if (place.isPresent() && !points.containsKey(place.get())) {
        throw new IllegalArgumentException(id + ": '" + place.get() + "' is none of its places");
      }
      report.events.add(
          new Event(
              words(text, item, "trigger"),
              find(item, "date").map(FieldFile::day),
              place.flatMap(name -> points.getOrDefault(name, Optional.empty()))));
    }
    if (reports.putIfAbsent(id, report) != null) {
      throw new IllegalArgumentException("report '" + id + "' stands here twice");
    }
  }

  /** An event's time without its part of day, which event records do not tell. */
  private static String day(String value) {
    return value.split("T", 2)[0];
  }

  private static void predictedLine(JsonNode json, Map<String, Collected> reports) {
    if (json.has("schema")) {
      Collected report = of(reports, word(json.path("document"), "id"));
      report.events.add(event(json));
      return;
    }
    Collected report = of(reports, word(json, "document"));
    Span span = new Span(json.path("start").asInt(), json.path("end").asInt());
    switch (word(json, "layer")) {
      case "actors" -> {
        if (!json.path("mention").asText().equals("pronoun")) {
          report.actors.add(new Actor(span, find(json, "code"), strings(json, "sectors")));
        }
      }
      case "times" -> {
        String type = json.path("type").asText();
        if (type.equals("DATE") || type.equals("TIME")) {
          report.times.add(new Time(span, find(json, "value")));
        }
      }
      case "places" -> {
        if (!NO_NAMES.contains(json.path("mention").asText())) {
          report.places.add(new Place(span, point(json)));
        }
      }
      case "numbers" -> report.numbers.add(number(span, json));
      default -> throw new IllegalArgumentException("no layer '" + word(json, "layer") + "'");
    }
  }

  private static Collected of(Map<String, Collected> reports, String id) {
    return reports.computeIfAbsent(id, key -> new Collected());
  }

  private static Event event(JsonNode json) {
    for (JsonNode proof : json.path("evidence")) {
      if (proof.path("field").asText().equals("type")) {
        JsonNode date = json.path("date");
        boolean own = OWN_TIME.contains(date.path("basis").asText());
        return new Event(
            new Span(proof.path("start").asInt(), proof.path("end").asInt()),
            own ? find(date, "value") : Optional.empty(),
            point(json.path("place")));
      }
    }
    throw new IllegalArgumentException("event " + word(json, "id") + " has no trigger");
  }

  private static Count number(Span span, JsonNode item) {
    return new Count(
        span,
        word(item, "kind"),
        decimal(item, "min"),
        decimal(item, "max"),
        find(item, "currency"));
  }

  private static Optional<BigDecimal> decimal(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
  }

  private static Optional<Point> point(JsonNode item) {
    JsonNode latitude = item.path("latitude");
    JsonNode longitude = item.path("longitude");
    return latitude.isNumber() && longitude.isNumber()
        ? Optional.of(new Point(latitude.asDouble(), longitude.asDouble()))
        : Optional.empty();
  }

  /** Where words stand in a text: the first time, or as often as {@code nth} tells. */
  private static Span words(String text, JsonNode item, String field) {
    String words = word(item, field);
    int at = -1;
    for (int i = 0; i < item.path("nth").asInt(1); i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("'" + words + "' does not stand in the text");
      }
    }
    return new Span(at, at + words.length());
  }

  private static String word(JsonNode json, String field) {
    return find(json, field)
        .orElseThrow(() -> new IllegalArgumentException("'" + field + "' is missing"));
  }

  private static Optional<String> find(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() && !value.textValue().isEmpty()
        ? Optional.of(value.textValue())
        : Optional.empty();
  }

  private static Set<String> strings(JsonNode json, String field) {
    Set<String> values = new HashSet<>();
    json.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }
}
