package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a researcher must not lose: the reports. */
class TargetsTest {
  private static final String TEXT = "Iran praised Iraq.\n";

  @TempDir private Path folder = Path.of("");

  private String lexicon = "";

  @BeforeEach
  void writeLexicon() throws IOException {
    lexicon = SmallLexicon.in(folder.resolve("lexicon"));
  }

  @Test
  void eventsNeverOverwriteAReport() throws IOException {
    Path report = Files.writeString(folder.resolve("a.txt"), TEXT);

    Run run = code("--output", report.toString(), report.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--output would write over a report: " + report);
    assertThat(report).hasContent(TEXT);
  }

  @Test
  void rejectionsNeverOverwriteAReportOfAFolder() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path report = Files.writeString(reports.resolve("a.txt"), TEXT);

    Run run = code("--rejections", report.toString(), reports.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(report).hasContent(TEXT);
  }

  @Test
  void eventsAndRejectionsGoToDifferentFiles() throws IOException {
    Path report = Files.writeString(folder.resolve("a.txt"), TEXT);
    String file = folder.resolve("out.jsonl").toString();

    Run run = code("--output", file, "--rejections", file, report.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--output and --rejections name the same file");
  }

  @Test
  void anEmptyPathIsAMistakeOfUse() {
    assertThat(code("").code()).isEqualTo(2);
    assertThat(Run.of("explain", "--lexicon", lexicon, "").code()).isEqualTo(2);
  }

  private Run code(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "code";
    all[1] = "--lexicon";
    all[2] = lexicon;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }
}
