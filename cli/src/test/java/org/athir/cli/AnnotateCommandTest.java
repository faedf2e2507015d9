package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  private static final String TEXT =
      "BAGHDAD, Nov 22, 2016 (Agency) - Iraqi soldiers killed at least 14 militants near Mosul on"
          + " Monday. Prime Minister Haider al-Abadi praised the army.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void everyLayerWritesItsLinesAndTheyQuoteTheText() throws IOException {
    List<JsonNode> lines = lines(Run.reading(TEXT, "annotate", "-"));
    assertThat(lines)
        .extracting(line -> line.get("layer").textValue())
        .containsSubsequence("times", "places", "actors", "numbers");
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(TEXT.substring(line.get("start").intValue(), line.get("end").intValue()))
                    .isEqualTo(line.get("text").textValue()));
    assertThat(values(lines, "times", "value")).containsExactly("2016-11-22", "2016-11-21");
    assertThat(values(lines, "places", "text")).contains("BAGHDAD", "Mosul");
    assertThat(values(lines, "actors", "text"))
        .containsExactly(
            "Iraqi soldiers",
            "at least 14 militants",
            "Prime Minister Haider al-Abadi",
            "the army");
    assertThat(values(lines, "numbers", "kind")).containsExactly("killed");
  }

  @Test
  void onlyTheLayersAskedForAreWritten() throws IOException {
    Path file = folder.resolve("out.jsonl");
    Run run =
        Run.reading(TEXT, "annotate", "--layers", "Numbers, times", "--output", "" + file, "-");
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readAllLines(file))
        .hasSize(3)
        .noneMatch(line -> line.contains("\"layer\":\"actors\""))
        .noneMatch(line -> line.contains("\"layer\":\"places\""));
  }

  @Test
  void anUnknownLayerIsWrongUsageAndTheLayersAreTold() {
    assertThat(Run.reading(TEXT, "annotate", "--layers", "times,colours", "-"))
        .isEqualTo(
            new Run(
                2, "", "athir: no layer 'colours'; there are times, places, actors, numbers\n"));
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    assertThat(Run.reading(TEXT, "annotate", "--format", "csv", "-"))
        .isEqualTo(new Run(2, "", "athir: no output format 'csv'; there is jsonl\n"));
  }

  @Test
  void aBadLineIsNamedAndTheOthersAreAnnotated() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id":"a","published":"2015-05-18","text":"Iran praised Iraq on Sunday."}
            {"id":"b",
            {"id":"c","published":"2015-02-31","text":"Iran praised Iraq on Sunday."}
            {"id":"d","text":"Iran praised Iraq on Sunday."}
            """);
    Run run = Run.of("annotate", "--layers", "times", "--published", "2003-03-20", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .satisfiesExactly(
            two -> assertThat(two).startsWith("athir: " + file + ":2:").contains("no JSON"),
            three -> assertThat(three).startsWith("athir: " + file + ":3: '2015-02-31' is no date"),
            end -> assertThat(end).isEqualTo("athir: 2 reports, 2 annotations, 2 failed"));
    assertThat(lines(run))
        .extracting(line -> line.get("document").textValue() + " " + line.get("value").textValue())
        .containsExactly("a 2015-05-17", "d 2003-03-16");
  }

  @Test
  void anImpossibleDateIsKeptWithoutAValue() throws IOException {
    List<JsonNode> times =
        lines(
            Run.reading(
                "Iran praised Iraq on 31 February 2015.", "annotate", "--layers=times", "-"));
    assertThat(times).hasSize(1);
    assertThat(times.get(0).get("text").textValue()).isEqualTo("31 February 2015");
    assertThat(times.get(0).get("value").isNull()).isTrue();
  }

  private static List<String> values(List<JsonNode> lines, String layer, String field) {
    return lines.stream()
        .filter(line -> line.get("layer").textValue().equals(layer))
        .map(line -> line.get(field).textValue())
        .toList();
  }

  private static List<JsonNode> lines(Run run) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
