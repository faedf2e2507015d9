package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatCodeWritesIsValid() throws IOException {
    Run run = Run.reading(records(), "check");
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.err()).isEqualTo("athir: 2 records, all valid\n");
  }

  @Test
  void aMistakeIsToldWithLineAndPath() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("e.jsonl"), records().replace("\"type\":\"ACCUSE\"", "\"type\":\"NO\""));
    Run run = Run.of("check", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith(file + ":2: $.type: ");
    assertThat(run.err()).isEqualTo("athir: 2 records, 1 with mistakes\n");
  }

  @Test
  void whatIsNoJsonIsAMistake() {
    Run run = Run.reading("\nevents\n", "check", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("standard input:2: $: no JSON at column");
  }

  @Test
  void noRecordsAreNoMistake() {
    assertThat(Run.reading("", "check")).isEqualTo(new Run(0, "", "athir: 0 records, all valid\n"));
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = Run.of("check", folder.resolve("no.jsonl").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("athir: " + folder.resolve("no.jsonl") + ": no such file\n");
  }

  private String records() throws IOException {
    String lexicon = SmallLexicon.in(folder.resolve("lexicon"));
    return Run.reading(
            "Iran praised Iraq. Iraq condemned Israel.",
            "code",
            "--lexicon",
            lexicon,
            "--format",
            "jsonl",
            "-")
        .out();
  }
}
