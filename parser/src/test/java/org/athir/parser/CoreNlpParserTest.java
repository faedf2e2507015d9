package org.athir.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.Parser;
import org.athir.parse.Parser.Block;
import org.athir.parse.Parser.Parse;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parse.Parser.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpParserTest {
  private static final Parser PARSER = CoreNlpParser.load();

  @Test
  void everyTokenQuotesItsWord() {
    String text =
        "\u201cWe\u2019ll help,\u201d she said\u2014twice\r\n"
            + "in  Z\u00fcrich \uD83D\uDE00\uD83C\uDDE8\uD83C\uDDED. U.S. co\u00adoperation &"
            + " \u20ac5 1/2\u00a0m (about\t6\u200b) can't <b>wait</b> &amp; \uFFFF.";
    Document report = Document.of("odd", text);
    for (Sentence sentence : PARSER.parse(report, body(report), SentenceFilter.ALL).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isNotBlank().isEqualTo(report.quote(token.span()));
      }
    }
  }

  @Test
  void verbAndArgumentsHangTogether() {
    Sentence sentence = only("Kenyan police arrested two reporters.");
    Token verb = sentence.tokens().get(2);
    assertThat(verb.lemma()).isEqualTo("arrest");
    assertThat(verb.tag()).isEqualTo("VBD");
    assertThat(verb.head()).isEqualTo(Token.ROOT);
    assertThat(verb.relation()).isEqualTo("root");
    assertThat(sentence.children(verb, "nsubj")).extracting(Token::text).containsExactly("police");
    assertThat(sentence.children(verb, "obj")).extracting(Token::lemma).containsExactly("reporter");
  }

  @Test
  void subtypesOfRelationsAreKept() {
    Sentence sentence = only("The reporters were arrested.");
    assertThat(sentence.tokens()).extracting(Token::relation).contains("nsubj:pass", "aux:pass");
  }

  @Test
  void titleIsSentenceZeroAndOneSentence() {
    String title = "Talks end. No accord";
    Document report = Document.of("titled", title + "\n\nIt rained. They left.\n\nThey came back.");
    Parse parse = PARSER.parse(report, titledBlocks(report, title.length()), SentenceFilter.ALL);
    assertThat(parse.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    assertThat(parse.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    assertThat(report.quote(parse.sentences().get(0).span())).isEqualTo(title);
  }

  @Test
  void bodyStartsAtOneWithoutTitle() {
    assertThat(only("They left.").index()).isEqualTo(1);
    assertThat(only("They left.").paragraph()).isEqualTo(1);
  }

  @Test
  void stepsAreToldInTheirOrder() {
    List<ParserStep> steps = new ArrayList<>();
    Document report = Document.of("watched", "They left.");
    CoreNlpParser watched = ((CoreNlpParser) PARSER).watchedBy(steps::add);
    watched.parse(report, body(report), SentenceFilter.ALL);
    assertThat(steps).containsExactly(ParserStep.values());
  }

  @Test
  void lineBreakInsideParagraphDoesNotEndSentence() {
    assertThat(only("The minister\nof trade left.").tokens()).hasSize(6);
  }

  @Test
  void droppedSentencesKeepTheirNumberAndAreReported() {
    Document report = Document.of("filtered", "It rained. They left. It rained again.");
    List<List<String>> seen = new ArrayList<>();
    Parse parse =
        PARSER.parse(
            report,
            body(report),
            paragraph -> {
              seen.addAll(paragraph);
              return new boolean[] {true, false};
            });
    assertThat(seen.get(0)).containsExactly("It", "rained", ".");
    assertThat(seen).hasSize(3);
    assertThat(parse.sentences()).extracting(Sentence::index).containsExactly(2, 3);
    assertThat(parse.skipped())
        .containsExactly(new Skipped(1, new Span(0, 10), Skipped.Reason.FILTERED));
  }

  @Test
  void tooLongSentencesAreReported() {
    String longest = "word ".repeat(Parser.MAX_TOKENS - 1) + ".";
    String tooLong = "word ".repeat(Parser.MAX_TOKENS) + ".";
    assertThat(only(longest).tokens()).hasSize(Parser.MAX_TOKENS);
    Document report = Document.of("long", tooLong);
    Parse parse = PARSER.parse(report, body(report), SentenceFilter.ALL);
    assertThat(parse.sentences()).isEmpty();
    assertThat(parse.skipped())
        .containsExactly(new Skipped(1, new Span(0, tooLong.length()), Skipped.Reason.TOO_LONG));
  }

  @Test
  void blockWithoutWordsGivesNothing() {
    Document report = Document.of("empty", "\u200b\u200b");
    assertThat(PARSER.parse(report, body(report), SentenceFilter.ALL).sentences()).isEmpty();
    assertThat(PARSER.parse(report, List.of(), SentenceFilter.ALL).sentences()).isEmpty();
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    Document report =
        Document.of(
            "many", "Police in Lima arrested nine people. Their lawyers objected. ".repeat(20));
    List<String> results =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> PARSER.parse(report, body(report), SentenceFilter.ALL))
            .map(CoreNlpParserTest::print)
            .distinct()
            .toList();
    assertThat(results).hasSize(1);
  }

  @Test
  void turkishLocaleChangesNothing() {
    Document report = Document.of("turkish", "IRAN INVITED INDIAN officials. Istanbul is big.");
    String before = print(PARSER.parse(report, body(report), SentenceFilter.ALL));
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      String after = print(CoreNlpParser.load().parse(report, body(report), SentenceFilter.ALL));
      assertThat(after).isEqualTo(before);
      assertThat(Locale.getDefault(Locale.Category.FORMAT).getLanguage()).isEqualTo("tr");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "\"", "a-", ".", "\uD83D\uDE00", "1,", "'", "\n", "&", "a@", "1/"})
  @Timeout(20)
  void hostileRepetitionsTakeSeconds(String piece) {
    Document report = Document.of("hostile", "x" + piece.repeat(100_000) + " end");
    Parse parse = PARSER.parse(report, body(report), SentenceFilter.ALL);
    int last =
        Stream.concat(
                parse.sentences().stream().map(Sentence::span),
                parse.skipped().stream().map(Skipped::span))
            .mapToInt(Span::end)
            .max()
            .orElseThrow();
    assertThat(last).isEqualTo(report.text().length());
  }

  @Test
  void cutRunsKeepTheirOffsets() {
    String text = "x".repeat(249) + "\uD83D\uDE00" + "y".repeat(600) + " end";
    Document report = Document.of("run", text);
    Parse parse = PARSER.parse(report, body(report), SentenceFilter.ALL);
    String words =
        parse.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .collect(Collectors.joining());
    assertThat(words).isEqualTo(text.replace(" ", ""));
  }

  private static Sentence only(String text) {
    Document report = Document.of("one", text);
    List<Sentence> sentences = PARSER.parse(report, body(report), SentenceFilter.ALL).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  private static List<Block> body(Document report) {
    return List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, report.text().length())));
  }

  private static List<Block> titledBlocks(Document report, int titleEnd) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Block.Kind.TITLE, new Span(0, titleEnd)));
    int start = titleEnd + 2;
    for (String paragraph : report.text().substring(start).split("\n\n", -1)) {
      Span span = new Span(start, start + paragraph.length());
      blocks.add(new Block(Block.Kind.PARAGRAPH, span));
      start = span.end() + 2;
    }
    return blocks;
  }

  private static String print(Parse parse) {
    StringBuilder lines = new StringBuilder();
    parse.sentences().forEach(sentence -> lines.append(sentence.tokens()).append('\n'));
    return lines.append(parse.skipped()).toString();
  }
}
