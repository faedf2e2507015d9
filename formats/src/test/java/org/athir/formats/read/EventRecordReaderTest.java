package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.athir.formats.read.RecordedEvent.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Event records that come back from a file. */
class EventRecordReaderTest {
  private final List<RecordedEvent> events = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private void read(Source source) {
    new EventRecordReader(events::add, failure -> failures.add(failure.message())).read(source);
  }

  private void read(String text) {
    read(Source.stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void goldenRecordsAreReadBack() {
    read(Source.file(Path.of("src/test/resources/golden/events.jsonl")));
    assertThat(failures).isEmpty();
    assertThat(events).isNotEmpty();
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.document()).isNotBlank();
              assertThat(event.proof()).isNotEmpty();
              assertThat(event.participants())
                  .isNotEmpty()
                  .allSatisfy(
                      who -> assertThat(who.end() - who.start()).isEqualTo(who.text().length()));
            });
  }

  @Test
  void actorsRecipientsAndSpeakerTakePart() {
    read(
        """
        {"schema": "athir-event/1", "document": {"id": "d"}, "sentence": 2,
        """
                .strip()
            + """
            "actors": [{"text": "a", "start": 0, "end": 1, "id": "x", "code": "IRN",
            """
                .strip()
            + """
            "country": null, "sectors": ["GOV"], "role": "king"}], "recipients": [{"text": "b"}],
            """
                .strip()
            + """
            "attribution": {"speaker": {"text": "c"}}, "evidence": [{"start": 9, "text": "z"},
            """
                .strip()
            + "{\"start\": 3, \"text\": \"y\"}]}\n\n");
    assertThat(failures).isEmpty();
    RecordedEvent event = events.get(0);
    assertThat(event.document()).isEqualTo("d");
    assertThat(event.sentence()).isEqualTo(2);
    assertThat(event.proof()).containsExactly("y", "z");
    assertThat(event.participants().stream().map(Participant::text)).containsExactly("a", "b", "c");
    Participant actor = event.participants().get(0);
    assertThat(actor.id()).contains("x");
    assertThat(actor.code()).contains("IRN");
    assertThat(actor.country()).isEmpty();
    assertThat(actor.role()).contains("king");
    assertThat(actor.sectors()).containsExactly("GOV");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no json | standard input:1: no JSON: ",
        "{} | standard input:1: no event record (athir-event/1)",
        "[1] | standard input:1: no event record (athir-event/1)",
        "{\"schema\": \"athir-event/1\"} {} | standard input:1: no JSON: ",
        "{\"schema\": \"athir-event/9\"} | standard input:1: no event record (athir-event/1)",
      })
  void aBadLineIsToldAndTheNextIsRead(String line, String message) {
    read(line + "\n{\"schema\": \"athir-event/1\"}\n");
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0)).startsWith(message);
    assertThat(events).hasSize(1);
  }

  @Test
  void deepNestingIsTold() {
    read("[".repeat(100_000));
    assertThat(failures).hasSize(1);
  }

  @Test
  void aMissingFileIsTold() {
    read(Source.file(Path.of("no.jsonl")));
    assertThat(failures).containsExactly("no.jsonl: no such file");
  }
}
