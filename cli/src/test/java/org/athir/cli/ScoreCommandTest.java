package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
  @TempDir private Path folder = Path.of("");

  private Path gold = Path.of("");
  private Path annotations = Path.of("");
  private Path events = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    gold =
        write(
            "gold.jsonl",
            """
            {"id":"a","text":"Iraq shelled Iran near Mosul on Monday, killing 12.",\
            "actors":[{"text":"Iraq","code":"IRQ","sectors":["GOV"]},{"text":"Iran","code":"IRN","sectors":[]}],\
            "times":[{"text":"Monday","value":"2016-11-21"}],\
            "places":[{"text":"Mosul","latitude":36.3,"longitude":43.1}],\
            "numbers":[{"text":"12","kind":"killed","min":12,"max":12}],\
            "events":[{"trigger":"shelled","date":"2016-11-21","place":"Mosul"}]}
            """);
    annotations =
        write(
            "annotations.jsonl",
            """
            {"document":"a","layer":"actors","mention":"name","start":0,"end":4,"code":"IRQ","sectors":["GOV"]}
            {"document":"a","layer":"actors","mention":"name","start":13,"end":17,"code":"IRQ","sectors":["GOV"]}
            {"document":"a","layer":"times","type":"DATE","start":32,"end":38,"value":"2016-11-20"}
            {"document":"a","layer":"places","mention":"name","start":23,"end":28,"latitude":36.4,"longitude":43.0}
            {"document":"z","layer":"numbers","start":48,"end":50,"kind":"killed","min":12,"max":12}
            """);
    events =
        write(
            "events.jsonl",
            """
            {"schema":"athir-event/1","document":{"id":"a"},"date":{"value":"2016-11-21","basis":"text"},\
            "place":{"latitude":36.3,"longitude":43.1},"evidence":[{"field":"type","start":5,"end":12}]}
            """);
  }

  @Test
  void aTableHasALineForEachField() {
    assertThat(score("fields", annotations, events))
        .isEqualTo(
            new Run(
                0,
                """
                field                        gold  predicted  correct  precision  recall     F1
                actor phrase                    2          2        2      1.000   1.000  1.000
                actor code                      2          2        1      0.500   0.500  0.500
                actor sectors                   1          2        1      0.500   1.000  0.667
                time value                      1          1        0      0.000   0.000  0.000
                place name                      1          1        1      1.000   1.000  1.000
                place within 161 km             1          1        1      1.000   1.000  1.000
                number exact                    1          0        0      0.000   0.000  0.000
                event found                     1          1        1      1.000   1.000  1.000
                event time                      1          1        1      1.000   1.000  1.000
                event place within 161 km       1          1        1      1.000   1.000  1.000
                """,
                ""));
  }

  @Test
  void jsonHasTheSameFigures() throws IOException {
    Run run = score("fields", annotations, events, "--format", "json");
    JsonNode figures = new ObjectMapper().readTree(run.out());
    assertThat(run.code()).isZero();
    assertThat(figures).hasSize(10);
    assertThat(figures.path("actor sectors"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"gold\":1,\"predicted\":2,\"correct\":1,"
                        + "\"precision\":0.5,\"recall\":1.0,\"f1\":0.667}"));
  }

  @Test
  void aBadLineIsNamedAndTheOthersAreScored() throws IOException {
    Files.writeString(events, "{\"schema\":\n" + Files.readString(events));
    Files.writeString(gold, Files.readString(gold) + "{\"text\":\"no id\"}\n");
    Run run = score("fields", annotations, events);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).containsPattern("event found +1 +1 +1 ");
    assertThat(run.err().lines())
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("athir: " + gold + ":2: 'id' is missing"),
            two -> assertThat(two).startsWith("athir: " + events + ":1: no JSON"));
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("no.jsonl");
    assertThat(score("fields", annotations, missing))
        .isEqualTo(new Run(3, "", "athir: " + missing + ": no such file\n"));
  }

  @Test
  void anUnknownTaskIsWrongUsage() {
    assertThat(score("colours", annotations, events))
        .isEqualTo(
            new Run(2, "", "athir: no task 'colours'; there are marked, open, story, fields\n"));
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    Run run = score("fields", annotations, events, "--format", "xml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no format 'xml'; there are table, json");
  }

  private Run score(String task, Path one, Path two, String... more) {
    String[] args = new String[more.length + 5];
    args[0] = "score";
    args[1] = "--task=" + task;
    args[2] = "--gold=" + gold;
    args[3] = "--pred=" + one;
    args[4] = "--pred=" + two;
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.of(args);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
