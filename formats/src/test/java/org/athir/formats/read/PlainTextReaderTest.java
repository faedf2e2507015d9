package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.athir.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextReaderTest {
  private final PlainTextReader reader = new PlainTextReader();

  @Test
  void aFirstLineAloneIsTheTitle() {
    Document document = Reading.document(reader, "Talks begin\n\nIran met Iraq.\n");
    assertThat(document.titleText()).contains("Talks begin");
  }

  @Test
  void aFileOfOneParagraphHasNoTitle() {
    assertThat(Reading.document(reader, "Iran met Iraq.\n").titleText()).isEmpty();
  }

  @Test
  void theIdIsThePathBelowTheOneAskedFor() {
    assertThat(Reading.document(reader, "Iran met Iraq.").id()).isEqualTo("day/a.txt");
  }

  @Test
  void lineEndsAreKept() {
    assertThat(Reading.document(reader, "A\r\n\r\nB.\r\n").text()).isEqualTo("A\r\n\r\nB.\r\n");
  }

  @Test
  void theByteOrderMarkIsRemoved() {
    assertThat(Reading.document(reader, "\ufeffIran met Iraq.").text()).isEqualTo("Iran met Iraq.");
  }

  @Test
  void emojiAndMarksOfDirectionAreKept() {
    String text = "\u200fIran \ud83d\udd4a\ufe0f met \u202bIraq\u202c.";
    assertThat(Reading.document(reader, text).text()).isEqualTo(text);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(Reading.message(reader, new byte[0])).isEqualTo("in/day/a.txt: empty");
  }

  @Test
  void aFileOfBlanksIsRefused() {
    assertThat(Reading.message(reader, " \r\n\t\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("in/day/a.txt: empty");
  }

  @Test
  void aBinaryFileIsRefusedWithTheByte() {
    assertThat(Reading.message(reader, new byte[] {'I', 'r', 0, 'n'}))
        .isEqualTo("in/day/a.txt: not text but binary: a zero at byte 2");
  }

  @Test
  void anotherEncodingIsRefusedWithByteAndLine() {
    byte[] latin = "Der Minister\nim Präsidium".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.message(reader, latin))
        .isEqualTo("in/day/a.txt: not UTF-8: byte 18 (0xE4, line 2)");
  }

  @Test
  void aCutCharacterAtTheEndIsRefused() {
    byte[] cut = {'I', 'r', 'a', 'n', (byte) 0xe2, (byte) 0x80};
    assertThat(Reading.message(reader, cut)).contains("not UTF-8: byte 4 (0xE2, line 1)");
  }

  @Test
  void utf16IsNamed() {
    assertThat(Reading.message(reader, "Iran".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("in/day/a.txt: not plain text but UTF-16 text; save it as UTF-8");
  }

  @Test
  void aPdfIsNamed() {
    assertThat(Reading.message(reader, "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("in/day/a.txt: not plain text but a PDF file");
  }

  @Test
  void aHugeFileIsRefused() {
    assertThat(Reading.message(reader, new byte[DocumentReader.MAX_BYTES + 1]))
        .isEqualTo("in/day/a.txt: larger than 20 MB, which is no report");
  }

  @Test
  void aLineOfFiveMegabytesIsRead() {
    String line = "word ".repeat(1024 * 1024);
    assertThat(Reading.document(reader, line).text()).hasSize(line.length());
  }

  @Test
  void manyBracketsAreRead() {
    String brackets = "(".repeat(100_000);
    assertThat(Reading.document(reader, brackets).text()).isEqualTo(brackets);
  }

  @Test
  void aMissingFileIsTold(@TempDir Path folder) {
    Path file = folder.resolve("no.txt");
    try (Stream<ReadResult> results = reader.read(Source.file(file))) {
      assertThat(results.map(Reading::message)).containsExactly(file + ": no such file");
    }
  }

  @Test
  void aFolderIsNoFile(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("d"));
    try (Stream<ReadResult> results = reader.read(Source.file(folder.resolve("d")))) {
      assertThat(results.map(Reading::message))
          .singleElement()
          .asString()
          .contains("cannot be read");
    }
  }
}
