package org.athir.formats.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.athir.model.Document;
import org.athir.model.Span;

/**
 * What the fields of a record or the columns of a table are called that hold a report. By
 * themselves they go by the names of news crawlers: news-please, exports of Common Crawl's news.
 *
 * @param names names of each field; the first of them that holds words counts
 */
public record FieldNames(Map<Field, List<String>> names) {
  private static final int DAY_LENGTH = "2016-11-22".length();

  /** What is known of a report. */
  public enum Field {
    /** What it is called. */
    ID,
    /** Its headline. */
    TITLE,
    /** Its words. */
    TEXT,
    /** Its address. */
    URL,
    /** Its day, or a time that begins with it. */
    PUBLISHED,
    /** The paper, agency or site. */
    SOURCE;

    /** Its name in lower case. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the map. */
  public FieldNames {
    names = Map.copyOf(names);
  }

  /** The names that crawlers give. */
  public static FieldNames usual() {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      names.put(field, usual(field));
    }
    return new FieldNames(names);
  }

  private static List<String> usual(Field field) {
    return switch (field) {
      case ID -> List.of("id", "_id", "uid", "story_id");
      case TITLE -> List.of("title", "headline");
      case TEXT -> List.of("text", "maintext", "content", "body", "plain_text");
      case URL -> List.of("url", "sourceUrl", "requested_url");
      case PUBLISHED -> List.of("date_publish", "published", "date", "published_date");
      case SOURCE ->
          List.of("source", "sourceName", "source_domain", "sitename", "publisher", "domain");
    };
  }

  /**
   * These names with others for some fields.
   *
   * @param given name by field, such as {@code text=body}
   * @throws IllegalArgumentException when there is no such field; the message is for people
   */
  public FieldNames with(Map<String, String> given) {
    Map<Field, List<String>> changed = new EnumMap<>(names);
    given.forEach((field, name) -> changed.put(field(field), List.of(name)));
    return new FieldNames(changed);
  }

  private static Field field(String word) {
    for (Field field : Field.values()) {
      if (field.word().equals(word)) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        "no field '" + word + "'; there are id, title, text, url, published, source");
  }

  /** What a field may be called. */
  List<String> of(Field field) {
    return names.getOrDefault(field, List.of());
  }

  /**
   * The report of a record. Its text is its title, an empty line and its words.
   *
   * @param values what stands under a name; empty for nothing and for blanks
   * @param otherwise its id where it has neither id nor address
   * @throws IllegalArgumentException when there is no text or the date is none; for people
   */
  Document document(Function<String, Optional<String>> values, String otherwise) {
    String body =
        find(Field.TEXT, values)
            .orElseThrow(
                () -> new IllegalArgumentException("'" + text() + "' is missing or empty"));
    Optional<String> title = find(Field.TITLE, values);
    Optional<String> url = find(Field.URL, values);
    return new Document(
        find(Field.ID, values).or(() -> url).orElse(otherwise),
        title.map(words -> words + "\n\n" + body).orElse(body),
        title.map(words -> new Span(0, words.length())),
        new Document.Metadata(
            find(Field.SOURCE, values), url, find(Field.PUBLISHED, values).map(FieldNames::day)));
  }

  private String text() {
    return of(Field.TEXT).stream().findFirst().orElse("text");
  }

  private Optional<String> find(Field field, Function<String, Optional<String>> values) {
    return of(field).stream().map(values).flatMap(Optional::stream).findFirst();
  }

  /** The day that a date or a time begins with. */
  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date.substring(0, Math.min(DAY_LENGTH, date.length())));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date; legal is one that begins YYYY-MM-DD", e);
    }
  }
}
