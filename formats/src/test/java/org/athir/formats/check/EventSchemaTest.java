package org.athir.formats.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.athir.formats.check.EventSchema.Mistake;
import org.junit.jupiter.api.Test;

class EventSchemaTest {
  private static final EventSchema SCHEMA = EventSchema.load();

  @Test
  void whatIsPublishedIsWhatChecks() throws IOException {
    String packed = resource("/org/athir/formats/check/event.schema.json");
    assertThat(Files.readString(Path.of("..", "docs", "reference", "event.schema.json")))
        .isEqualTo(packed);
  }

  @Test
  void ourRecordsAreValid() throws IOException {
    assertThat(records()).hasSize(2).allSatisfy(json -> assertThat(SCHEMA.check(json)).isEmpty());
  }

  @Test
  void fieldsMayBeAdded() throws IOException {
    assertThat(SCHEMA.check(first().replace("{\"schema\"", "{\"new\":1,\"schema\""))).isEmpty();
  }

  @Test
  void aMissingFieldIsNamed() throws IOException {
    assertThat(SCHEMA.check(first().replace("\"quad\":1,", "")))
        .containsExactly(new Mistake("$", "required property 'quad' not found"));
  }

  @Test
  void aWrongValueIsShownByItsPath() throws IOException {
    assertThat(SCHEMA.check(first().replace("\"code\":\"IRQ\"", "\"code\":368")))
        .extracting(Mistake::path)
        .containsExactly("$.recipients[0].code");
  }

  @Test
  void anUnknownTypeIsWrong() throws IOException {
    assertThat(SCHEMA.check(first().replace("\"SUPPORT\"", "\"PRAISE\"")))
        .extracting(Mistake::path)
        .containsExactly("$.type");
  }

  @Test
  void somebodyHasToTakePart() throws IOException {
    String nobody =
        first()
            .replaceFirst("\"actors\":\\[.*?\\],\"recipients", "\"actors\":[],\"recipients")
            .replaceFirst("\"recipients\":\\[\\{.*?\\}\\],\"date", "\"recipients\":[],\"date");
    assertThat(SCHEMA.check(nobody)).extracting(Mistake::path).contains("$.actors", "$.recipients");
  }

  @Test
  void aTextIsAsLongAsItsOffsetsTell() throws IOException {
    assertThat(SCHEMA.check(first().replace("\"start\":0,", "\"start\":1,")))
        .contains(new Mistake("$.actors[0]", "the text has 4 code units, its offsets tell 3"));
  }

  @Test
  void whatIsNoJsonIsToldWithItsColumn() {
    assertThat(SCHEMA.check("{\"schema\": "))
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.problem()).startsWith("no JSON at column"));
  }

  @Test
  void aFieldMayStandOnlyOnce() throws IOException {
    assertThat(SCHEMA.check(first().replace("{\"schema\"", "{\"quad\":1,\"schema\"")))
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.problem()).contains("Duplicate field 'quad'"));
  }

  private static String first() throws IOException {
    return records().get(0);
  }

  private static List<String> records() throws IOException {
    return resource("/golden/events.jsonl").lines().toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = EventSchemaTest.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
