package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that break coders: none may fail, hang or be dropped in silence. */
@Timeout(120)
class HostileTextTest {
  private static final int MEGABYTE = 1024 * 1024;

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one line of 5 MB", "Iran praised Iraq and ".repeat(5 * MEGABYTE / 22)),
        Arguments.of("one word of 1 MB", "a".repeat(MEGABYTE)),
        Arguments.of("brackets", "(".repeat(100_000)),
        Arguments.of("pairs of brackets", "[({})]".repeat(20_000)),
        Arguments.of("full stops", ".".repeat(100_000)),
        Arguments.of("quotes", "\"".repeat(10_000) + "\u201c\u201d".repeat(10_000)),
        Arguments.of("only quotes", "\"We won!\" \"No, 'they' did.\"\n".repeat(50)),
        Arguments.of("line ends", "x\n".repeat(50_000)),
        Arguments.of("combining marks", "e\u0301\u0302\u0303".repeat(10_000)),
        Arguments.of("a lone half of a pair", "Iran \ud83d praised Iraq."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isCodedOrToldWhyNot(String name, String text) throws IOException {
    Run run = code(text);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void aSentenceThatIsTooLongIsRejectedWithAReason() throws IOException {
    Path rejections = folder.resolve("rejections.jsonl");
    Run.reading(
        "Iran praised Iraq and ".repeat(100) + "left.",
        "code",
        "--lexicon",
        SmallLexicon.in(folder.resolve("lexicon")),
        "--rejections",
        rejections.toString(),
        "-");
    assertThat(rejections).content().contains("\"reason\":\"not_parsed\"", "200 tokens");
  }

  @Test
  void emojiMoveNoOffset() throws IOException {
    assertThat(code("\ud83c\uddee\ud83c\uddf7 Iran praised \ud83d\ude00 Iraq.").out())
        .contains("\"text\":\"Iran\",\"start\":5,\"end\":9");
  }

  @Test
  void carriageReturnsMoveNoOffset() throws IOException {
    assertThat(code("Talks\r\n\r\nIran praised Iraq.\r\n").out())
        .contains("\"text\":\"Iran\",\"start\":9,\"end\":13");
  }

  @Test
  void marksOfDirectionHideNobody() throws IOException {
    assertThat(code("\u200fIran praised Iraq.\u200e").out()).contains("\"type\":\"SUPPORT\"");
  }

  private Run code(String text) throws IOException {
    String lexicon = SmallLexicon.in(folder.resolve("lexicon"));
    return Run.reading(text, "code", "--lexicon", lexicon, "--format", "jsonl", "-");
  }
}
