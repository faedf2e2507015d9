package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documents to the truth: links, names of classes, commands. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern CLASS_NAME =
      Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\\.[a-z]\\w*)?(?:\\(.*?\\))?`");
  private static final int MINUTES = 3;

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 4)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyRelativeLinkLeadsToAFile(Path document) throws IOException {
    Matcher links = LINK.matcher(Files.readString(document));
    while (links.find()) {
      String target = links.group(1);
      if (!target.contains("://") && !target.startsWith("mailto:")) {
        assertThat(document.toAbsolutePath().resolveSibling(target))
            .as(document + " links to " + target)
            .exists();
      }
    }
  }

  @Test
  void everyClassThatTheArchitectureNamesExists() throws IOException {
    List<String> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> classes.add(file.getFileName().toString().replace(".java", "")));
    }
    Matcher names = CLASS_NAME.matcher(Files.readString(ROOT.resolve("ARCHITECTURE.md")));
    while (names.find()) {
      assertThat(classes).contains(names.group(1));
    }
  }

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path document : documents()) {
      boolean inside = false;
      for (String line : Files.readAllLines(document)) {
        if (line.startsWith("```")) {
          inside = line.equals("```console");
        } else if (inside && line.startsWith("$ ./athir")) {
          commands.add(line.substring(2));
        } else if (inside && line.startsWith("./athir")) {
          commands.add(line);
        }
      }
    }
    return commands.stream().distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandInADocumentWorks(String command) throws IOException, InterruptedException {
    String athir =
        "\""
            + ProcessHandle.current().info().command().orElse("java")
            + "\" -cp \""
            + System.getProperty("java.class.path")
            + "\" org.athir.cli.Athir ";
    Process process =
        new ProcessBuilder("bash", "-o", "pipefail", "-c", command.replace("./athir ", athir))
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
  }
}
