package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks marked, open and story, on made-up gold. */
class ScoreRelationsTest {
  @TempDir private Path folder = Path.of("");

  private Path gold = Path.of("");
  private Path predictions = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    gold =
        write(
            "gold.tsv",
            """
            uid\tsentence\tsource\ttarget\tgold_root\tgold_penta
            1\tThe envoy of Peru thanked Chile.\tThe envoy of Peru\tChile\tSUPPORT\t1
            2\tRebels shelled Lima.\tRebels\tLima\tASSAULT\t4
            3\tIt rained in Oruro.\t\t\t\t
            """);
    predictions =
        write(
            "predictions.jsonl",
            """
            {"id": "1", "event_type": "SUPPORT", "source": "Peru's envoy", "target": "Chile"}
            {"id": "2", "event_type": "COERCE", "source": "Rebels", "target": "Lima"}
            {"id": "3", "cameo": "010"}
            {"id": "4", "event_type": null}
            """);
  }

  @Test
  void markedHasATableOfLevelsAndClasses() {
    assertThat(score("marked", "--bootstrap=0"))
        .isEqualTo(
            new Run(
                0,
                """
                task marked, select first: 2 gold rows, 2 answered, coverage 1.000
                level        acc  acc|ans  macroF1   microP   microR  microF1
                binary     1.000    1.000    1.000    1.000    1.000    1.000
                quad       1.000    1.000    1.000    1.000    1.000    1.000
                root       0.500    0.500    0.500    0.500    0.500    0.500
                -- binary
                   CONF       P 1.000 R 1.000 F1 1.000  gold    1 pred    1
                   COOP       P 1.000 R 1.000 F1 1.000  gold    1 pred    1
                -- quad
                   M-CONF     P 1.000 R 1.000 F1 1.000  gold    1 pred    1
                   V-COOP     P 1.000 R 1.000 F1 1.000  gold    1 pred    1
                -- root
                   ASSAULT    P 0.000 R 0.000 F1 0.000  gold    1 pred    0
                   SUPPORT    P 1.000 R 1.000 F1 1.000  gold    1 pred    1
                """,
                """
                athir: predicted ids that the gold lacks: 1
                athir: predictions left out, since their CAMEO code has no class: 1
                """));
  }

  @Test
  void openHasCoverageAndIntervals() {
    Run run = score("open");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            task open, match head: 3 sentences (1 without event, false alarms on 0.000 of them), 2 gold events, 2 predicted
            coverage: any event 0.667  source 1.000  target 1.000  dyad 1.000;  untyped dyad P 1.000 R 1.000 F1 1.000
            level     microP   microR  microF1   P_dyad  macroF1
            binary     1.000    1.000    1.000    1.000    1.000
            quad       1.000    1.000    1.000    1.000    1.000
            root       0.500    0.500    0.500    0.500    0.500
            """)
        .contains("-- 95 % intervals: 1000 draws of 3 sentences\n")
        .contains("   root.micro_f1      0.500  [0.000, 1.000]\n");
  }

  @Test
  void jsonHasTheSameFigures() throws IOException {
    JsonNode marked = json(score("marked", "--format=json", "--bootstrap=20", "--select=oracle"));
    assertThat(marked.path("select").asText()).isEqualTo("oracle");
    assertThat(marked.path("root").path("macro_f1").asDouble()).isEqualTo(0.5);
    assertThat(marked.path("root").path("classes").path("SUPPORT"))
        .isEqualTo(
            new ObjectMapper().readTree("{\"p\":1.0,\"r\":1.0,\"f1\":1.0,\"gold\":1,\"pred\":1}"));
    assertThat(marked.path("bootstrap").path("draws").asInt()).isEqualTo(20);
    assertThat(marked.path("bootstrap").path("intervals").path("coverage").get(0).asDouble())
        .isEqualTo(1);
    JsonNode open = json(score("open", "--format=json", "--bootstrap=0", "--match=exact"));
    assertThat(open.path("match").asText()).isEqualTo("exact");
    assertThat(open.path("coverage_source").asDouble()).isEqualTo(0.5);
    assertThat(open.path("dyad_untyped").path("r").asDouble()).isEqualTo(0.5);
    assertThat(open.has("bootstrap")).isFalse();
  }

  @Test
  void headsAndSubsetAreRead() throws IOException {
    Path heads = write("heads.tsv", "uid\tsource_heads\ttarget_heads\n1\tPeru\tSantiago\n");
    Path subset = write("subset.txt", "1\n");
    JsonNode open =
        json(
            score(
                "open",
                "--format=json",
                "--bootstrap=0",
                "--heads=" + heads,
                "--subset=" + subset));
    assertThat(open.path("sentences").asInt()).isEqualTo(1);
    assertThat(open.path("coverage_source").asDouble()).isEqualTo(1);
    assertThat(open.path("coverage_target").asDouble()).isZero();
  }

  @Test
  void predictionsMayComeOnStandardInput() throws IOException {
    Run run =
        Run.reading(
            Files.readString(predictions),
            "score",
            "--task=marked",
            "--gold=" + gold,
            "--pred=-",
            "--bootstrap=0");
    assertThat(run).isEqualTo(score("marked", "--bootstrap=0"));
  }

  @Test
  void everyMistakeIsNamedAndNothingIsScored() throws IOException {
    write("gold.tsv", Files.readString(gold) + "4\tx\ty\tz\tAGRE\t1\n");
    write("predictions.jsonl", "{\"id\":\n{\"id\": 1, \"event_type\": \"AIDE\"}\n");
    Run run = score("open");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("athir: " + gold + ":5: gold_root: no class 'AGRE'"),
            two -> assertThat(two).startsWith("athir: " + predictions + ":1: no JSON"),
            three ->
                assertThat(three).startsWith("athir: " + predictions + ":2: no event type 'AIDE'"));
  }

  @Test
  void ofManyMistakesTenAreTold() throws IOException {
    write("predictions.jsonl", "x\n".repeat(40));
    Run run = score("marked");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(10).last().asString().endsWith("(and 30 more mistakes)");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    write("gold.tsv", "uid\tsentence\tsource\ttarget\tgold_root\n");
    assertThat(score("marked"))
        .isEqualTo(
            new Run(2, "", "athir: " + gold + ":1: the header lacks the columns: gold_penta\n"));
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(gold);
    assertThat(score("open")).isEqualTo(new Run(3, "", "athir: " + gold + ": no such file\n"));
  }

  @Test
  void optionsThatMeanNothingForATaskAreRefused() {
    assertThat(score("open", "--select=dyad").err())
        .isEqualTo("athir: --select means nothing for --task open\n");
    assertThat(score("fields", "--bootstrap=5").err())
        .isEqualTo("athir: --bootstrap means nothing for --task fields\n");
    assertThat(score("open", "--match=fuzzy").err())
        .isEqualTo("athir: no match 'fuzzy'; there are head, overlap, exact\n");
    assertThat(score("open", "--bootstrap=-1"))
        .isEqualTo(new Run(2, "", "athir: --bootstrap -1: legal is 0 to 100000\n"));
  }

  @Test
  void aStoryTellsWhatIsMissedAndWhatIsFalse() throws IOException {
    story();
    assertThat(score("story", "--bootstrap=0"))
        .isEqualTo(
            new Run(
                0,
                """
                missed  M2   AID|SUPPORT PER -> CHL: gave Chile
                sector  M1   found, but the sectors are not GOV|MIL -> any
                false        PROTEST none -> PER: rained
                events=2 must=0/2 recall=0.000 precision=0.500 f1=0.000
                """,
                ""));
    assertThat(score("story").out()).contains("-- 95 % intervals: 1000 draws of 3 sentences\n");
  }

  @Test
  void aStorysFiguresAreThereForPrograms() throws IOException {
    story();
    JsonNode figures = json(score("story", "--format=json", "--bootstrap=0"));
    assertThat(figures)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"task":"story","events":2,"must":2,"hit":0,"recall":0.0,"precision":0.5,"f1":0.0,
                     "missed":["M2"],"other_sectors":["M1"],
                     "wrong":[{"type":"PROTEST","actors":[],"recipients":["PER"],"evidence":["rained"]}]}
                    """));
  }

  @Test
  void evidenceThatIsNotInTheReportIsAMistake() throws IOException {
    story();
    write(
        "predictions.jsonl",
        "{\"type\":\"AID\",\"evidence\":[{\"start\":0,\"end\":4,\"text\":\"Cuba\"}]}");
    assertThat(score("story"))
        .isEqualTo(
            new Run(
                2,
                "",
                "athir: "
                    + predictions
                    + ":1: evidence does not match the report at 0-4: 'Cuba'\n"));
  }

  private void story() throws IOException {
    gold = Files.createDirectory(folder.resolve("story"));
    Files.writeString(
        gold.resolve("report.txt"),
        "Peru's envoy met Chile's king. Peru gave Chile rice. It rained.");
    Files.writeString(
        gold.resolve("expected.json"),
        """
        {"report": "report.txt", "may": [], "must": [
          {"id": "M1", "types": ["CONSULT"], "actor": "PER", "recipient": "CHL",
           "actor_sectors": ["MIL", "GOV"], "quote": "met"},
          {"id": "M2", "types": ["SUPPORT", "AID"], "actor": "PER", "recipient": "CHL",
           "quote": "gave Chile"}]}
        """);
    write(
        "predictions.jsonl",
        """
        {"type":"CONSULT","actors":[{"code":"CHL"}],"recipients":[{"code":"PER","sectors":["CVL"]}],\
        "evidence":[{"start":13,"end":16,"text":"met"}]}
        {"type":"PROTEST","actors":[],"recipients":[{"code":"PER"}],\
        "evidence":[{"start":56,"end":62,"text":"rained"}]}
        """);
  }

  private Run score(String task, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("score", "--task=" + task, "--gold=" + gold, "--pred=" + predictions));
    args.addAll(List.of(more));
    return Run.of(args.toArray(new String[0]));
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
