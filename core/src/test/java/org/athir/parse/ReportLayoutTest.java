package org.athir.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.athir.model.Document;
import org.athir.model.Span;
import org.athir.parse.Parser.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, paragraphs and dateline, by the rules of plain-text input. */
class ReportLayoutTest {
  private static final String BODY = "Iran praised Iraq on Monday. It rained.";

  private static Optional<String> title(String text) {
    return ReportLayout.title(text).map(span -> text.substring(span.start(), span.end()));
  }

  private static List<String> blocks(String text) {
    Document report = new Document("a", text, ReportLayout.title(text), Document.Metadata.none());
    return ReportLayout.blocks(report).stream().map(block -> report.quote(block.span())).toList();
  }

  private static List<String> body(String text) {
    Document report = Document.of("a", text);
    return ReportLayout.blocks(report).stream().map(block -> report.quote(block.span())).toList();
  }

  @Test
  void lineWithABlankLineAfterItIsTheTitle() {
    assertThat(title("Iran praises Iraq.\n\n" + BODY)).contains("Iran praises Iraq.");
  }

  @Test
  void shortLineWithoutStopIsTheTitle() {
    assertThat(title("Iran praises Iraq\n" + BODY)).contains("Iran praises Iraq");
  }

  @Test
  void lineWithAStopAndNoBlankLineIsNoTitle() {
    assertThat(title("It rained.\n" + BODY)).isEmpty();
  }

  @Test
  void quotationWithAStopIsNoTitle() {
    assertThat(title("\"It rained.\"\n" + BODY)).isEmpty();
    assertThat(title("\"It rained!\"\n" + BODY)).isEmpty();
  }

  @Test
  void lineOfTwoHundredCharactersMayBeATitle() {
    assertThat(title("x".repeat(200) + "\n" + BODY)).isPresent();
  }

  @Test
  void longerLineIsNoTitle() {
    assertThat(title("x".repeat(201) + "\n" + BODY)).isEmpty();
  }

  @Test
  void longLineBeforeABlankLineIsATitle() {
    assertThat(title("x".repeat(201) + "\n\n" + BODY)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "Iran praised Iraq", "\n\nIran praised Iraq.\n\n"})
  void textOfOneParagraphHasNoTitle(String text) {
    assertThat(title(text)).isEmpty();
  }

  @Test
  void carriageReturnsAreLineBreaks() {
    assertThat(title("Iran praises Iraq\r\n\r\n" + BODY)).contains("Iran praises Iraq");
    assertThat(title("Iran praises Iraq\r\r" + BODY)).contains("Iran praises Iraq");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheTitle() {
    assertThat(title("\ufeffIran praises Iraq\n\n" + BODY)).contains("Iran praises Iraq");
  }

  @Test
  void blanksAfterTheTitleAreNoPartOfIt() {
    assertThat(title("Iran praises Iraq  \n\n" + BODY)).contains("Iran praises Iraq");
  }

  @Test
  void titleAndParagraphsAreBlocks() {
    assertThat(blocks("Iran praises Iraq\n\nIt rained.\n\nThey left.\n"))
        .containsExactly("Iran praises Iraq", "It rained.", "They left.");
  }

  @Test
  void eachLineIsAParagraph() {
    assertThat(blocks("It rained.\nThey left.\r\nThey came back."))
        .containsExactly("It rained.", "They left.", "They came back.");
  }

  @Test
  void titleIsMarkedAsSuch() {
    String text = "Iran praises Iraq\n\n" + BODY;
    Document report = new Document("a", text, ReportLayout.title(text), Document.Metadata.none());
    assertThat(ReportLayout.blocks(report))
        .extracting(Block::kind)
        .containsExactly(Block.Kind.TITLE, Block.Kind.PARAGRAPH);
  }

  @Test
  void linesOfFixedWidthAreOneParagraph() {
    String line = "the ministers of both countries met in the capital for";
    String text = String.join("\n", line, line, line, line, "two hours.") + "\n\nThey left.";
    assertThat(body(text)).hasSize(2);
  }

  @Test
  void emptyTextHasNoBlocks() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks(" \r\n ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAGHDAD (Reuters) - ",
        "BAGHDAD, Iraq (AP) -- ",
        "BAGHDAD, May 18 (Xinhua) -- ",
        "BAGHDAD, 18 May, 2015 \u2014 ",
        "Baghdad \u2013 ",
        "(Reuters) - ",
        "BAGHDAD: ",
        "Baghdad: ",
        "BAGHDAD, May 18 (Xinhua) ",
        "AL-HASAKAH, Syria (AP) \u2014 ",
      })
  void datelineIsLeftOut(String dateline) {
    assertThat(body(dateline + BODY)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran said - twice - that Iraq attacked Syria.",
        "BAGHDAD (Reuters) - ",
        "Iran",
      })
  void proseIsNoDateline(String text) {
    assertThat(body(text)).containsExactly(text.strip());
  }

  @Test
  void everyParagraphMayHaveADateline() {
    assertThat(body("It rained.\n\nBAGHDAD (Reuters) - " + BODY))
        .containsExactly("It rained.", BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "\"",
        "\n",
        "\r\n",
        "A",
        "A ",
        "A-",
        "A, ",
        "\uD83D\uDE00",
        ". ",
        "Abc, 12 ",
        "\u2014",
        "x\n\n",
        "\u200f",
        "\t",
        "word word word word word word word word word word\n"
      })
  void hostileRepetitionsTakeNoTime(String piece) {
    String text = piece.repeat(100_000);
    Assertions.assertThatCode(() -> blocks(text)).doesNotThrowAnyException();
    org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> blocks(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Iran", "A\r\nB\r\n\r\nC", "\ufeffA\n\nB. C.\n\nD", "BAGHDAD (AP) - x"})
  void blocksLieInOrderInsideTheText(String text) {
    Document report = new Document("a", text, ReportLayout.title(text), Document.Metadata.none());
    int end = 0;
    for (Block block : ReportLayout.blocks(report)) {
      Span span = block.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(report.quote(span)).isEqualTo(report.quote(span).strip());
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
