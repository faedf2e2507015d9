package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void jsonHasTheKeysOfTheContract() throws IOException {
    Run run = Run.of("bench", "--sentences", "40", "--format", "json", "../examples");
    assertThat(run.err()).isEmpty();
    JsonNode figures = new ObjectMapper().readTree(run.out());
    for (String rate :
        new String[] {
          "sentences_per_second", "reports_per_second", "sentences_per_second_per_core"
        }) {
      assertThat(figures.get(rate).doubleValue()).as(rate).isPositive();
    }
    assertThat(figures.get("start_ms").isIntegralNumber()).isTrue();
    assertThat(figures.has("peak_rss_mb")).isTrue();
    assertThat(figures.at("/corpus/sentences").intValue()).isGreaterThanOrEqualTo(40);
    assertThat(figures.get("stages"))
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(
            stage -> {
              assertThat(stage.get("name").textValue()).isNotBlank();
              assertThat(stage.get("sentences_per_second").doubleValue()).isPositive();
              assertThat(stage.get("bytes_per_sentence").isIntegralNumber()).isTrue();
            });
  }

  @Test
  void theTableHasALineForEachStage() throws IOException {
    Run run = Run.of("bench", "--lexicon", SmallGold.in(folder), "--sentences", "3");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("tokens and sentences", "dependencies", "coreference, times and places")
        .containsPattern("as code does, \\d+ threads");
  }

  @Test
  void noSentencesAreWrongUsage() {
    Run run = Run.of("bench", "--sentences", "0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--sentences has to be 1 or more");
  }

  @Test
  void aMissingReportIsTold() throws IOException {
    Run run = Run.of("bench", "--lexicon", SmallGold.in(folder), "no/such.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no/such.txt: no such file or folder");
  }
}
