package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code athir classify}. */
class ClassifyCommandTest {
  private static final String ROWS =
      """
      uid\tmarked_sentence
      7\t<s>Police</s> in Nairobi arrested <t>three opposition activists</t> on Friday.
      8\t<s>Spain</s> beat <t>Italy</t> 2-1 in the final on Sunday.
      9\tNobody is marked here.
      """;

  @TempDir private Path folder;

  @Test
  void everyGoodRowHasALine() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.tsv"), ROWS);
    Path out = folder.resolve("out.jsonl");
    Run run = Run.of("classify", rows.toString(), "--output", out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("rows.tsv:4: neither source nor target is marked or named");
    assertThat(Files.readAllLines(out)).hasSize(2);
    assertThat(Files.readAllLines(out).get(0))
        .startsWith(
            "{\"id\":\"7\",\"event_type\":\"COERCE\",\"mode\":\"arrest\","
                + "\"status\":{\"polarity\":\"affirmed\",\"modality\":\"actual\"},\"confidence\":0.");
    assertThat(Files.readAllLines(out).get(1))
        .startsWith("{\"id\":\"8\",\"event_type\":null,\"mode\":null,\"status\":null,");
  }

  @Test
  void patternsSpeakBesideTheJudgeUnlessItIsAskedAlone() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.tsv"), ROWS);
    String beside = Run.of("classify", rows.toString()).out();
    String alone = Run.of("classify", "--alone", rows.toString()).out();
    assertThat(alone).contains("\"event_type\":\"COERCE\",\"mode\":\"arrest\"");
    assertThat(alone).isNotEqualTo(beside);
  }

  @Test
  void oneActorIsEnough() throws IOException {
    Path rows =
        Files.writeString(
            folder.resolve("rows.tsv"),
            "uid\tmarked_sentence\n1\t<s>Police</s> arrested three people on Friday.\n");
    Run run = Run.of("classify", rows.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"event_type\":\"COERCE\"");
  }

  @Test
  void sameRowsGiveTheSameBytes() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.tsv"), ROWS);
    assertThat(Run.of("classify", rows.toString()).out())
        .isEqualTo(Run.of("classify", rows.toString()).out());
  }

  @Test
  void missingFileIsNamed() {
    Run run = Run.of("classify", folder.resolve("none.tsv").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.tsv: no such file");
  }

  @Test
  void missingModelIsNamed() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.tsv"), ROWS);
    Run run = Run.of("classify", rows.toString(), "--judge", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("joining.json: missing");
  }

  @Test
  void damagedModelIsToldWhenItWasAskedFor() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "Iran attacked Iraq.");
    Files.writeString(folder.resolve("joining.json"), "{");
    Run run = Run.of("code", "--judge", folder.toString(), report.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("joining.json: damaged");
  }

  @Test
  void patternsAloneGiveNoConfidence() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "Iran attacked Iraq.");
    String alone = Run.of("code", "--judge", "none", "--format", "jsonl", report.toString()).out();
    String beside = Run.of("code", "--format", "jsonl", report.toString()).out();
    assertThat(alone).contains("\"confidence\":null").contains("\"type\":\"ASSAULT\"");
    assertThat(beside).contains("\"confidence\":0.").contains("\"type\":\"ASSAULT\"");
  }

  @Test
  void judgeThatIsNoFolderIsAMistake() {
    Run run = Run.of("code", "--judge", folder.resolve("none").toString(), "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--judge: no folder");
  }

  @Test
  void eventsThatAreNotSureEnoughAreRejected() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "Iran attacked Iraq.");
    Path rejections = folder.resolve("rejections.jsonl");
    String[] all = {
      "code", "--min-confidence", "1", "--rejections", rejections.toString(), report.toString()
    };
    assertThat(Run.of(all).out()).isEmpty();
    assertThat(Files.readString(rejections)).contains("\"reason\":\"unsure\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "-0.1", "NaN"})
  void confidenceIsFromZeroToOne(String number) {
    Run run = Run.of("code", "--min-confidence=" + number, "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--min-confidence is a number from 0 to 1");
  }

  /** In a process of its own, which takes itself for one on another kind of processor. */
  @Test
  void platformWithoutNativeLibrariesHasThePatternsAndIsTold()
      throws IOException, InterruptedException {
    Path report = Files.writeString(folder.resolve("report.txt"), "Iran attacked Iraq.");
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dos.arch=unheard-of",
                "-DDJL_CACHE_DIR=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "org.athir.cli.Athir",
                "code",
                report.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out)).contains("ASSAULT");
    assertThat(Files.readString(err))
        .contains("patterns code alone", "since it cannot be had: no native");
  }
}
