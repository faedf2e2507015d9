package org.athir.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The quick reader gives what the library gives, or nothing. */
class QuickYamlTest {
  private static final Path LEXICON = Path.of("../lexicon/src/main/resources/lexicon");
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(1 << 26).build();
  private static final String SAMPLE =
      """
      # A comment.
      type: AID   # another
      "quoted key": 'it''s'
      empty:
      classes:
        accord: [agreement, "a \\"b\\" \\\\c",
          accord, -x, x:y]   # over two lines
      patterns:
      - id: -a
        when: {object: [a, 'b'], clause: any,}
        url: http://example.org/#x
      more:
        - - a
          - b
        -
          key: value
          # inside
          other: [[], {}]
        - {a: b,
          c: "d: e"}
      end: 2001-01-01
      """;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(LEXICON)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Optional<String> library(String text) {
    try {
      return new Compose(SETTINGS).composeString(text).map(QuickYamlTest::told);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> quick(String text) {
    return QuickYaml.read("test.yaml", text).map(QuickYamlTest::told);
  }

  /** A tree with kinds, places and texts. */
  private static String told(Node node) {
    Mark mark = node.getStartMark().orElseThrow();
    String place = "@" + mark.getLine() + ":" + mark.getColumn();
    if (node instanceof ScalarNode scalar) {
      // Where nothing stands, the library points to the place where it noticed.
      boolean nothing = scalar.isPlain() && scalar.getValue().isEmpty();
      return nothing ? "nothing" : scalar.isPlain() + "<" + scalar.getValue() + ">" + place;
    }
    StringBuilder text = new StringBuilder();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> text.append(told(item)).append(", "));
      return place + "[" + text + "]";
    }
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      text.append(told(tuple.getKeyNode())).append(": ").append(told(tuple.getValueNode()));
    }
    return place + "{" + text + "}";
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileOfTheLexiconIsReadAsTheLibraryReadsIt(Path file) throws IOException {
    String text = Files.readString(file);
    Optional<String> read = quick(text);
    boolean large = file.toString().contains("actors");
    assertThat(read.isPresent() || !large).isTrue();
    if (read.isPresent()) {
      assertThat(read).isEqualTo(library(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "a",
        "a: &x b",
        "a: *x",
        "a: !!str b",
        "a: |\n  b",
        "a: >\n  b",
        "? a\n: b",
        "---\na: b",
        "a: b\n---\nc: d",
        "a: b: c",
        "a: 'b",
        "a: \"b\\nc\"",
        "a: b\n  c",
        "a: \"b\n  c\"",
        "a: [b c\n  d]",
        "a: [b",
        "a: [b: c]",
        "a: {b}",
        "a: {b: c",
        "a: [b]]",
        "a: [b] c",
        "a:\tb",
        "\ta: b",
        "a: b\r\nc: d",
        "a: \ud83d\ude00",
        "\ufeffa: b",
        "a: b\n c: d",
        "- a\n b: c",
        "a: [b\n]",
        "a: @b",
        "a: %b",
        "%YAML 1.2\n---\na: b",
        "a: - b",
        "-",
        "a: [,]",
        "a: #b",
        "a:\u0085b",
      })
  void whatIsNotPlainIsLeftToTheLibrary(String text) {
    Optional<String> read = quick(text);
    if (read.isPresent()) {
      assertThat(read).isEqualTo(library(text));
    }
  }

  @Test
  void deepNestingIsLeftToTheLibrary() {
    assertThat(quick("a: " + "[".repeat(100_000))).isEmpty();
    assertThat(quick("- ".repeat(100_000))).isEmpty();
  }

  @Test
  void slipsAreNeverReadOtherwiseThanByTheLibrary() {
    Random random = new Random(20260101);
    String letters = " \n\t:-#[]{},'\"\\ab&*!|>%@`?.~";
    int plain = 0;
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder(SAMPLE);
      for (int slip = random.nextInt(3); slip >= 0; slip--) {
        int place = random.nextInt(text.length());
        int end = random.nextInt(3) == 0 ? place : place + 1;
        String letter =
            random.nextInt(3) == 0
                ? ""
                : String.valueOf(letters.charAt(random.nextInt(letters.length())));
        text.replace(place, end, letter);
      }
      Optional<String> read = quick(text.toString());
      if (read.isPresent()) {
        plain++;
        assertThat(read).as(text.toString()).isEqualTo(library(text.toString()));
      }
    }
    assertThat(plain).isGreaterThan(1_000);
  }
}
