package org.athir.formats.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The schema of the event record, {@code docs/reference/event.schema.json} (JSON Schema 2020-12),
 * and one rule that a schema cannot say: a text is as long as its offsets tell.
 */
public final class EventSchema {
  private static final String RESOURCE = "event.schema.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Schema schema;

  private EventSchema(Schema schema) {
    this.schema = schema;
  }

  /** The schema of this version of the program. */
  public static EventSchema load() {
    // The schema's id is a relative reference, as its users know it.
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .locale(Locale.ENGLISH)
            .pathType(PathType.JSON_PATH)
            .schemaIdValidator((id, root, place, resolved, context) -> true)
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    try (InputStream in = EventSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not packed with the program");
      }
      return new EventSchema(registry.getSchema(MAPPER.readTree(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": " + e.getMessage(), e);
    }
  }

  /**
   * A mistake in a record.
   *
   * @param path where, as a JSON path such as {@code $.actors[0].code}
   * @param problem what is wrong there
   */
  public record Mistake(String path, String problem) {}

  /**
   * Checks one record.
   *
   * @param json one JSON object
   * @return its mistakes, none when it is valid
   */
  public List<Mistake> check(String json) {
    JsonNode record;
    try {
      record = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      return List.of(new Mistake("$", "no JSON" + column + ": " + reason(e)));
    }
    List<Mistake> mistakes = new ArrayList<>();
    for (Error error : schema.validate(record)) {
      mistakes.add(new Mistake(error.getInstanceLocation().toString(), error.getMessage()));
    }
    lengths("$", record, mistakes);
    return mistakes;
  }

  /** The parser's words without those on where it read from. */
  private static String reason(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).replaceFirst("(?s) \\(start marker at .*", "");
  }

  private static void lengths(String path, JsonNode node, List<Mistake> mistakes) {
    JsonNode start = node.path("start");
    JsonNode end = node.path("end");
    JsonNode text = node.path("text");
    boolean quotes = start.isInt() && end.isInt() && text.isTextual();
    if (quotes && end.intValue() - start.intValue() != text.textValue().length()) {
      mistakes.add(
          new Mistake(
              path,
              "the text has "
                  + text.textValue().length()
                  + " code units, its offsets tell "
                  + (end.intValue() - start.intValue())));
    }
    node.properties()
        .forEach(field -> lengths(path + "." + field.getKey(), field.getValue(), mistakes));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      lengths(path + "[" + i + "]", node.get(i), mistakes);
    }
  }
}
