package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.athir.formats.read.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aFolderIsReadByTheContentOfItsFiles() throws IOException {
    write("1.txt", "<!doctype html><title>T</title><p>Iran met Iraq.</p>");
    write("2.csv", "uid,text\nseven,Iran met Iraq.\n");
    write("3.tsv", "uid\tsentence\neight\tIran met Iraq.\n");
    write("4.unknown", "Iran met Iraq.");
    assertThat(texts(List.of(folder.toString()), ""))
        .containsExactly(
            "1.txt: T\n\nIran met Iraq.", "seven: Iran met Iraq.", "eight: Iran met Iraq.");
  }

  @Test
  void standardInputIsReadByItsContent() {
    assertThat(texts(List.of("-"), "{\"id\":\"7\",\"text\":\"Iran met Iraq.\"}"))
        .containsExactly("7: Iran met Iraq.");
    assertThat(texts(List.of("-"), "Iran met Iraq.")).containsExactly("-: Iran met Iraq.");
  }

  private static List<String> texts(List<String> paths, String input) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    List<String> texts = new ArrayList<>();
    Inputs.of(paths, Formats.AUTO, in)
        .forEach(
            result -> {
              if (result instanceof ReadResult.Report report) {
                texts.add(report.document().id() + ": " + report.document().text());
              } else {
                texts.add(result.toString());
              }
            });
    return texts;
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
