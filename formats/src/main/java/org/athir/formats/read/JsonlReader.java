package org.athir.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.athir.model.Document;
import org.athir.model.Span;

/**
 * Reads JSON Lines: each line an object that is a report. The fields go by the names that news
 * crawlers give them. The report's text is its title, an empty line and its body.
 */
public final class JsonlReader implements DocumentReader {
  private static final List<String> ID = List.of("id", "_id", "uid", "story_id");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> TEXT = List.of("text", "maintext", "content", "body");
  private static final List<String> URL = List.of("url", "sourceUrl");
  private static final List<String> PUBLISHED = List.of("date_publish", "published", "date");
  private static final List<String> SOURCE = List.of("source", "sourceName", "source_domain");
  private static final int DAY_LENGTH = "2016-11-22".length();
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** For {@link java.util.ServiceLoader}. */
  public JsonlReader() {}

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public List<String> extensions() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    try {
      LineReader lines = new LineReader(source.opener().open());
      return LineResults.stream(source, lines, (text, number) -> report(source, text, number));
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  private static ReadResult report(Source source, String line, int number) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.isObject()) {
        return LineResults.failure(source, number, "a line that is no JSON object");
      }
      return new ReadResult.Report(document(json, source, number));
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : ":" + e.getLocation().getColumnNr();
      return new ReadResult.Failure(
          source.place() + ":" + number + column, "no JSON: " + e.getOriginalMessage());
    } catch (BadField e) {
      return LineResults.failure(source, number, e.problem);
    }
  }

  private static Document document(JsonNode json, Source source, int number) throws BadField {
    String body = find(json, TEXT).orElseThrow(() -> new BadField("'text' is missing or empty"));
    Optional<String> title = find(json, TITLE);
    Optional<String> url = find(json, URL);
    Optional<LocalDate> published = Optional.empty();
    Optional<String> date = find(json, PUBLISHED);
    if (date.isPresent()) {
      published = Optional.of(day(date.get()));
    }
    return new Document(
        find(json, ID).or(() -> url).orElse(source.id() + ":" + number),
        title.map(words -> words + "\n\n" + body).orElse(body),
        title.map(words -> new Span(0, words.length())),
        new Document.Metadata(find(json, SOURCE), url, published));
  }

  /** The first of the fields that holds words or a number. */
  private static Optional<String> find(JsonNode json, List<String> names) {
    return names.stream()
        .map(json::path)
        .filter(JsonNode::isValueNode)
        .filter(node -> !node.isNull())
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The day that a date or a time begins with. */
  private static LocalDate day(String date) throws BadField {
    try {
      return LocalDate.parse(date.substring(0, Math.min(DAY_LENGTH, date.length())));
    } catch (DateTimeException e) {
      throw new BadField("'" + date + "' is no date; legal is one that begins YYYY-MM-DD", e);
    }
  }

  /** A field that cannot be used. */
  private static final class BadField extends Exception {
    private static final long serialVersionUID = 1;
    final String problem;

    BadField(String problem) {
      super(problem);
      this.problem = problem;
    }

    BadField(String problem, Throwable cause) {
      super(problem, cause);
      this.problem = problem;
    }
  }
}
