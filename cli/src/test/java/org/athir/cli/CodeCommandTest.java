package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.athir.parse.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  @TempDir private Path folder = Path.of("");

  private String lexicon = "";

  @BeforeEach
  void writeLexicon() throws IOException {
    lexicon = SmallLexicon.in(folder.resolve("lexicon"));
  }

  @Test
  void eventsGoToStandardOutputAndNothingElse() throws IOException {
    Run run = code("--format", "jsonl", report("a.txt", "Iran praised Iraq.\n"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"schema\":\"athir-event/1\"")
        .contains("\"document\":{\"id\":\"a.txt\"", "\"type\":\"SUPPORT\"", "\"code\":\"IRN\"");
  }

  @Test
  void aLexiconWithoutAGazetteerCodesWithoutPlaces() throws IOException {
    Run run =
        code("--format", "jsonl", report("a.txt", "BAGHDAD (Reuters) - Iran praised Iraq.\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"type\":\"SUPPORT\"", "\"place\":null");
  }

  @Test
  void aTableIsTheDefault() throws IOException {
    Run run = code("--published", "2015-05-18", report("a.txt", "Iran praised Iraq.\n"));
    assertThat(run.out())
        .startsWith("a.txt\n  2015-05-18  SUPPORT")
        .contains("Iran [IRN GOV] \u2192 Iraq [IRQ GOV]")
        .doesNotContain("\u001b");
  }

  @Test
  void aTerminalGetsColours() throws IOException {
    String file = report("a.txt", "Iran praised Iraq.\n");
    assertThat(Run.onTerminal("code", "--lexicon", lexicon, file).out()).contains("\u001b[");
  }

  @Test
  void csvHasAHeaderEvenWithoutEvents() throws IOException {
    Run run = code("--format", "csv", report("a.txt", "Nothing at all.\n"));
    assertThat(run.out().lines()).singleElement().asString().startsWith("id,document,title,");
    assertThat(run.err()).isEqualTo("athir: 1 report, no events\n");
  }

  @Test
  void thePublicationDateIsInTheRecord() throws IOException {
    Run run =
        code("--format=jsonl", "--published=2015-05-18", report("a.txt", "Iran praised Iraq.\n"));
    assertThat(run.out()).contains("\"published\":\"2015-05-18\"", "\"value\":\"2015-05-18\"");
  }

  @Test
  void standardInputIsReadForADash() {
    Run run = Run.reading("Iran praised Iraq.\n", "code", "--lexicon", lexicon, "-");
    assertThat(run.out()).startsWith("-\n  -           SUPPORT");
  }

  @Test
  void sentencesAreReportsOfTheirOwn() throws IOException {
    String file =
        report("s.tsv", "uid\tsentence\nx1\tIran praised Iraq.\nx2\tIraq condemned Israel.\n");
    Run run = code("--format", "jsonl", "--input-format", "sentences", file);
    assertThat(run.out().lines().map(CodeCommandTest::documentId)).containsExactly("x1", "x2");
    assertThat(run.err()).isEqualTo("athir: 2 reports, 2 events\n");
  }

  @Test
  void aFileThatEndsInTsvHoldsSentences() throws IOException {
    Run run = code(report("s.tsv", "uid\tsentence\nx1\tIran praised Iraq.\n"));
    assertThat(run.out()).startsWith("x1\n");
  }

  @Test
  void aFolderIsCodedInTheOrderOfItsFiles() throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      report("in/" + i + ".txt", "Iran praised Iraq. ".repeat(i % 7 + 1));
      ids.addAll(Collections.nCopies(i % 7 + 1, i + ".txt"));
    }
    Run run = code("--format", "jsonl", folder.resolve("in").toString());
    assertThat(run.out().lines().map(CodeCommandTest::documentId)).isEqualTo(ids);
  }

  @Test
  void aBadReportIsToldAndTheOthersAreCoded() throws IOException {
    String good = report("good.txt", "Iran praised Iraq.\n");
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'I', 0, 'x'});
    Run run = code(folder.resolve("no.txt").toString(), bad.toString(), good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("good.txt\n");
    assertThat(run.err())
        .isEqualTo(
            "athir: "
                + folder.resolve("no.txt")
                + ": no such file or folder\n"
                + "athir: "
                + bad
                + ": not text but binary: a zero at byte 1\n"
                + "athir: 1 report, 1 event, 2 failed\n");
  }

  @Test
  void anEmptyReportFails() throws IOException {
    Run run = code(report("a.txt", ""));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.txt: empty\n");
  }

  @Test
  void aReportInAnotherEncodingFailsWithTheByte() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "Präsident".getBytes(StandardCharsets.ISO_8859_1));
    Run run = code(file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.txt: not UTF-8: byte 2 (0xE4, line 1)\n");
  }

  @Test
  void aFolderWithoutReportsFails() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Run run = code(folder.resolve("in").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("in: a folder without files that end in .txt");
  }

  @Test
  void anArchiveIsCodedAndItsPicturesAreCounted() throws IOException {
    Path archive = folder.resolve("in.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.html"));
      zip.write("<title>News</title><p>Iran praised Iraq.</p>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("a.png"));
    }
    Run run = code("--format", "jsonl", archive.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"document\":{\"id\":\"in.zip/a.html\",\"title\":\"News\"");
    assertThat(run.err()).endsWith("in.zip: not read: 1 .png\n");
  }

  @Test
  void anotherLanguageIsToldAndIsNoFailure() throws IOException {
    String german =
        "Der iranische Verteidigungsminister traf am Montag in Teheran seinen irakischen"
            + " Amtskollegen. Beide Seiten sprachen lange über eine engere Zusammenarbeit im Kampf"
            + " gegen die Terrormiliz. Der Minister sagte, die Lage in der Region sei sehr ernst,"
            + " und forderte mehr Hilfe aus dem Ausland.\n";
    Run run = code(report("a.txt", german));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("athir: a.txt: not coded: it does not read like English");
    assertThat(run.err()).contains("1 report, no events, 1 not covered\n");
  }

  @Test
  void aFileTakesTheEvents() throws IOException {
    Path output = folder.resolve("events.jsonl");
    Run run =
        code(
            "--format",
            "jsonl",
            "--output",
            output.toString(),
            report("a.txt", "Iran praised Iraq.\n"));
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(output)).startsWith("{\"schema\"").endsWith("}\n");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() throws IOException {
    Path output = folder.resolve("no").resolve("events.jsonl");
    Run run = code("--output", output.toString(), report("a.txt", "Iran praised Iraq.\n"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("athir: " + output + ": cannot be written: no such folder\n");
  }

  @Test
  void rejectionsGoToAFileWithTheirReasons() throws IOException {
    Path rejections = folder.resolve("rejections.jsonl");
    code(
        "--rejections",
        rejections.toString(),
        report("a.txt", "They praised it. Iran praised Iraq."));
    assertThat(Files.readString(rejections))
        .contains("\"schema\":\"athir-rejection/1\"", "\"found_by\":\"SUPPORT/praise\"");
  }

  @Test
  void aClosedOutputEndsTheRun() throws IOException {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("closed");
              }
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.plain(new ByteArrayInputStream(new byte[0]), closed, new PrintStream(err));
    String file = report("a.txt", "Iran praised Iraq.");
    int code =
        new Athir(console, new CoderLoader(Run::parser, Run::times))
            .execute(new String[] {"code", "--lexicon", lexicon, file});
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("athir: standard output: cannot be written or was closed\n");
  }

  @Test
  void aBarShowsHowFarManyReportsAre() throws IOException {
    report("in/1.txt", "Iran praised Iraq.");
    report("in/2.txt", "Iran praised Iraq.");
    Run run = Run.onTerminal("code", "--lexicon", lexicon, folder.resolve("in").toString());
    assertThat(run.err()).contains("coding 100%", "2/2", "athir: 2 reports, 2 events");
  }

  @Test
  void oneReportNeedsNoBar() throws IOException {
    String file = report("a.txt", "Iran praised Iraq.");
    assertThat(Run.onTerminal("code", "--lexicon", lexicon, file).err()).isEmpty();
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    String file = report("a.txt", "Iran praised Iraq. Iraq condemned Israel. ".repeat(20));
    assertThat(code("--format", "jsonl", file)).isEqualTo(code("--format", "jsonl", file));
  }

  @Test
  void aMistakeInTheProgramStopsNoOtherReport() throws IOException {
    Parser parser =
        (document, blocks, filter) -> {
          if (document.id().equals("bad.txt")) {
            throw new IllegalStateException("oops");
          }
          return Run.parser().parse(document, blocks, filter);
        };
    Run run =
        Run.with(
            parser,
            "code",
            "--lexicon",
            lexicon,
            report("bad.txt", "Iran."),
            report("good.txt", "Iran praised Iraq."));
    assertThat(run.code()).isEqualTo(70);
    assertThat(run.out()).startsWith("good.txt\n");
    assertThat(run.err()).contains("bad.txt: a mistake in the program", "oops");
  }

  @Test
  void tooLittleMemoryIsTold() throws IOException {
    Parser parser =
        (document, blocks, filter) -> {
          throw new OutOfMemoryError("heap");
        };
    Run run = Run.with(parser, "code", "--lexicon", lexicon, report("a.txt", "Iran."));
    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err()).startsWith("athir: out of memory").doesNotContain("\tat ");
  }

  private Run code(String... args) {
    List<String> all = new ArrayList<>(List.of("code", "--lexicon", lexicon));
    all.addAll(List.of(args));
    return Run.of(all.toArray(String[]::new));
  }

  private String report(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static String documentId(String record) {
    return record.replaceFirst(".*?\"document\":\\{\"id\":\"([^\"]*)\".*", "$1");
  }
}
