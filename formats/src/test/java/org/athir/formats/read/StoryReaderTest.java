package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Span;
import org.athir.score.StoryEvent;
import org.athir.score.StoryGold;
import org.athir.score.StoryGold.Expected;
import org.athir.score.StoryGold.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports with their expected events, and what was coded in them. */
class StoryReaderTest {
  private static final String TEXT = "\ud83c\udf3e Peru gave Chile rice.";

  @TempDir private Path folder = Path.of("");
  private final List<String> failures = new ArrayList<>();
  private final StoryReader reader = new StoryReader(failure -> failures.add(failure.message()));

  @Test
  void expectedEventsHaveCodesOrNobody() throws IOException {
    write(
        """
        {"report": "report.txt",
         "must": [{"id": "M1", "types": ["AID"], "actor": ["PER", null], "recipient": null,
                   "actor_sectors": ["GOV"], "quote": "gave", "note": "x"}],
         "may": [{"types": ["SUPPORT"], "actor": "PER", "recipient": "CHL", "quote": "rice"}]}
        """);
    StoryGold gold = reader.readGold(folder);
    assertThat(failures).isEmpty();
    assertThat(gold.text()).isEqualTo(TEXT);
    assertThat(gold.must())
        .containsExactly(
            new Expected(
                "M1",
                Set.of("AID"),
                new Side(Set.of(Optional.of("PER"), Optional.empty()), Set.of("GOV")),
                new Side(Set.of(Optional.empty()), Set.of()),
                "gave",
                new Span(8, 12)));
    assertThat(gold.may()).extracting(Expected::id).containsExactly("may[0]");
  }

  @Test
  void whatCannotBeUsedIsNamed() throws IOException {
    write(
        """
        {"report": "report.txt",
         "must": [{"id": "M1", "types": ["AIDE"], "actor": "PER", "recipient": "CHL", "quote": "gave"},
                  {"id": "M2", "types": ["AID"], "actor": "PER", "recipient": "CHL", "quote": "took"},
                  {"id": "M3", "types": ["AID"], "recipient": "CHL", "quote": "gave"},
                  {"id": "M4", "types": ["AID"], "actor": "PER", "recipient": "CHL", "quote": "gave"}]}
        """);
    assertThat(reader.readGold(folder).must()).extracting(Expected::id).containsExactly("M4");
    Path file = folder.resolve("expected.json");
    assertThat(failures)
        .containsExactly(
            file + ": must[0]: no event type 'AIDE'",
            file + ": must[1]: 'took' does not stand in the report",
            file + ": must[2]: 'actor' is missing");
  }

  @Test
  void aFolderThatIsNoGoldIsRefused() throws IOException {
    assertThatThrownBy(() -> reader.readGold(folder)).isInstanceOf(NoSuchFileException.class);
    write("{\"report\": \"report.txt\"}");
    reader.readGold(folder);
    write("{\"must\": []}");
    reader.readGold(folder);
    write("{\"report\"");
    reader.readGold(folder);
    write("{\"report\": \"report.txt\", \"must\": []}");
    Files.write(folder.resolve("report.txt"), new byte[] {(byte) 0xe9});
    reader.readGold(folder);
    assertThat(failures)
        .satisfiesExactly(
            one -> assertThat(one).endsWith("'must' is missing"),
            two -> assertThat(two).endsWith("'report' is missing"),
            three -> assertThat(three).contains("no JSON: "),
            four -> assertThat(four).contains("report.txt: not UTF-8"));
  }

  @Test
  void eventsHaveTheirSidesAndEvidence() throws IOException {
    List<StoryEvent> events =
        events(
            """
            {"type":"AID","actors":[{"code":"PER","sectors":["GOV"]},{"code":null}],"recipients":[],\
            "evidence":[{"field":"type","start":8,"end":12,"text":"gave"}]}
            {"type":"AID","status":{"polarity":"negated"},"evidence":[{"start":0,"end":1,"text":"?"}]}
            """);
    assertThat(failures).isEmpty();
    assertThat(events)
        .containsExactly(
            new StoryEvent(
                "AID",
                new Side(Set.of(Optional.of("PER"), Optional.empty()), Set.of("GOV")),
                new Side(Set.of(Optional.empty()), Set.of()),
                List.of(new Span(8, 12)),
                List.of("gave")));
  }

  @Test
  void evidenceThatTheReportDoesNotHaveIsNamed() throws IOException {
    List<StoryEvent> events =
        events(
            """
            {"type":"AID","evidence":[{"start":7,"end":11,"text":"gave"}]}
            {"type":"AID","evidence":[{"start":20,"end":99,"text":"rice"}]}
            {"type":"AID","evidence":[{"text":"rice"}]}
            {"type":"HELP"}
            {"actors":[]}
            """);
    assertThat(events).isEmpty();
    Path file = folder.resolve("events.jsonl");
    assertThat(failures)
        .containsExactly(
            file + ":1: evidence does not match the report at 7-11: 'gave'",
            file + ":2: evidence does not match the report at 20-99: 'rice'",
            file + ":3: evidence does not match the report at -1--1: 'rice'",
            file + ":4: no event type 'HELP'",
            file + ":5: 'type' is missing");
  }

  private List<StoryEvent> events(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("events.jsonl"), lines);
    return reader.readEvents(Source.file(file), TEXT);
  }

  private void write(String expected) throws IOException {
    Files.writeString(folder.resolve("report.txt"), "\ufeff" + TEXT);
    Files.writeString(folder.resolve("expected.json"), expected);
  }
}
