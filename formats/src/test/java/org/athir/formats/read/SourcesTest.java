package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final List<String> TEXT = List.of(".txt");

  @TempDir private Path folder = Path.of("");

  @Test
  void aFileIsCalledByItsName() throws IOException {
    Sources sources = Sources.at(write("b/report.text"), TEXT);
    assertThat(sources.found()).extracting(Source::id).containsExactly("report.text");
  }

  @Test
  void aFolderIsItsFilesInOrder() throws IOException {
    write("b/2.txt");
    write("b/1.TXT");
    write("a.txt");
    write("notes.md");
    assertThat(Sources.at(folder, TEXT).found())
        .extracting(Source::id)
        .containsExactly("a.txt", "b/1.TXT", "b/2.txt");
  }

  @Test
  void hiddenFilesAreLeftOut() throws IOException {
    write(".git/a.txt");
    write(".b.txt");
    write("c.txt");
    assertThat(Sources.at(folder, TEXT).found()).extracting(Source::id).containsExactly("c.txt");
  }

  @Test
  void aFolderWithoutReportsIsAFailure() throws IOException {
    write("notes.md");
    assertThat(Sources.at(folder, TEXT).failures())
        .extracting(ReadResult.Failure::message)
        .containsExactly(folder + ": a folder without files that end in .txt");
  }

  @Test
  void aMissingPathIsAFailure() {
    Path path = folder.resolve("no");
    assertThat(Sources.at(path, TEXT).failures())
        .extracting(ReadResult.Failure::message)
        .containsExactly(path + ": no such file or folder");
  }

  @Test
  void standardInputIsCalledByADash() {
    assertThat(Source.stream(new ByteArrayInputStream(new byte[0])).id()).isEqualTo("-");
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Iran met Iraq.\n");
  }
}
