package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athir.code.EventCoder;
import org.athir.formats.read.FieldFile;
import org.athir.lexicon.LexiconSource;
import org.athir.score.FieldScorer;
import org.athir.score.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on its own gold of who, when, where and how many: a little under what it reaches. */
class FieldGoldTest {
  private static final Map<String, Double> LEAST =
      Map.of(
          "actor code", 0.80,
          "actor sectors", 0.74,
          "time value", 0.86,
          "place within 161 km", 0.85,
          "number exact", 0.86,
          "event time", 0.70,
          "event place within 161 km", 0.77);

  private static final List<FieldReports.Coded> CODED = coded();

  @TempDir private Path folder = Path.of("");

  @Test
  void fieldsAreMostlyThoseOfTheGold() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), FieldReports.GOLD);
    Path annotations = write("annotations.jsonl", FieldReports.Coded::annotations);
    Path events = write("events.jsonl", FieldReports.Coded::events);
    FieldFile wanted = FieldFile.gold(gold);
    FieldFile found = FieldFile.predictions(List.of(annotations, events));
    assertThat(wanted.failures()).isEmpty();
    assertThat(found.failures()).isEmpty();
    assertThat(wanted.reports()).hasSizeGreaterThanOrEqualTo(170);
    List<Figure> figures = FieldScorer.score(wanted.reports(), found.reports());
    List<String> low =
        figures.stream()
            .filter(figure -> figure.f1() < LEAST.getOrDefault(figure.name(), 0.0))
            .map(Figure::name)
            .toList();
    assertThat(figures.stream().map(Figure::name)).containsAll(LEAST.keySet());
    assertThat(low).as("too low in\n%s", table(gold, annotations, events)).isEmpty();
  }

  @Test
  void allItsEventsAreValidRecords() {
    String events = CODED.stream().map(FieldReports.Coded::events).collect(Collectors.joining());
    Run run = Run.reading(events, "check");
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(events.lines()).hasSizeGreaterThan(350);
  }

  private Path write(String name, Function<FieldReports.Coded, String> part) throws IOException {
    return Files.writeString(
        folder.resolve(name), CODED.stream().map(part).collect(Collectors.joining()));
  }

  private static String table(Path gold, Path annotations, Path events) {
    return Run.of(
            "score", "--task=fields", "--gold=" + gold, "--pred=" + annotations, "--pred=" + events)
        .out();
  }

  private static List<FieldReports.Coded> coded() {
    EventCoder coder = FieldReports.coder(LexiconSource.packaged());
    return FieldReports.excerpts().stream()
        .map(report -> FieldReports.code(coder, report))
        .toList();
  }
}
