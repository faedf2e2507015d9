package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.athir.judge.ActorPair;
import org.athir.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with two marked actors. */
class PairsReaderTest {
  private static final String APART = "uid\tsentence\tsource\ttarget\n";
  private static final String MARKED = "uid\tmarked_sentence\n";

  private final List<PairRow> rows = new ArrayList<>();
  private final List<ReadResult.Failure> failures = new ArrayList<>();

  private void read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PairsReader.read(Source.stream(new ByteArrayInputStream(bytes)), rows::add, failures::add);
  }

  @Test
  void marksGiveThePlacesInThePlainSentence() {
    read(MARKED + "1\tOn Monday <t>Iraq</t> was praised by <s>Iran</s>.\n");
    assertThat(rows)
        .containsExactly(
            new PairRow(
                "1",
                "On Monday Iraq was praised by Iran.",
                new ActorPair(new Span(30, 34), new Span(10, 14))));
    assertThat(failures).isEmpty();
  }

  @Test
  void marksMayStandInsideEachOther() {
    read(MARKED + "1\t<s><t>Iran</t>'s army</s> rebelled.\n");
    assertThat(rows.get(0).sentence()).isEqualTo("Iran's army rebelled.");
    assertThat(rows.get(0).pair()).isEqualTo(new ActorPair(new Span(0, 11), new Span(0, 4)));
  }

  @Test
  void wordsAreFoundInTheSentence() {
    read(APART + "a\tIran praised Iraq.\tIran\tIraq\r\n\nb\tIran praised Iran.\tIran\tIran\n");
    assertThat(rows)
        .extracting(PairRow::pair)
        .containsExactly(
            new ActorPair(new Span(0, 4), new Span(13, 17)),
            new ActorPair(new Span(0, 4), new Span(13, 17)));
  }

  @Test
  void markedSentenceCountsWhereThereAreBoth() {
    read(
        """
        marked_sentence\tuid\tsentence\tsource\ttarget
        <s>Iran</s> met Iran and <t>Iran</t>.\t7\tx\ty\tz
        """);
    assertThat(rows.get(0).id()).isEqualTo("7");
    assertThat(rows.get(0).pair()).isEqualTo(new ActorPair(new Span(0, 4), new Span(18, 22)));
  }

  @Test
  void sideThatIsNotNamedIsNotMarked() {
    read(MARKED + "1\t<s>Iran</s> praised Iraq.\n2\tIran praised <t>Iraq</t>.\n");
    read(APART + "3\tIran praised Iraq.\tIran\t\n");
    assertThat(rows)
        .extracting(PairRow::pair)
        .containsExactly(
            ActorPair.from(new Span(0, 4)),
            ActorPair.to(new Span(13, 17)),
            ActorPair.from(new Span(0, 4)));
    assertThat(failures).isEmpty();
  }

  @Test
  void oneMarkCountsBesideWordsThatAreNotThere() {
    read(
        """
        marked_sentence\tuid\tsentence\tsource\ttarget
        <s>Iran</s> praised Iraq.\t7\tIran praised Iraq.\tIran\ta recipient
        """);
    assertThat(rows.get(0).pair()).isEqualTo(ActorPair.from(new Span(0, 4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1;Iran praised Iraq.;Iran;Syria | 'target' is not in the sentence: Syria",
        "1;Iran praised Iraq.;Iran;Iran | source and target are the same words of the sentence",
        "1;Iran praised Iraq.;; | neither source nor target is marked or named",
        "1;Iran praised Iraq. | a row of 2 columns without 'source'",
        " ;Iran praised Iraq.;Iran;Iraq | 'uid' is empty",
      })
  void wrongRowIsToldWithItsLineAndSpoilsNoOther(String row, String problem) {
    read(APART + row.replace(';', '\t') + "\n2\tIran praised Iraq.\tIran\tIraq\n");
    assertThat(failures)
        .extracting(ReadResult.Failure::message)
        .containsExactly("standard input:2: " + problem);
    assertThat(rows).extracting(PairRow::id).containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran praised Iraq. | neither source nor target is marked or named",
        "<s> </s>Iran praised <t>Iraq</t>. | nothing inside the marks of an actor",
        "<s><t>Iran</t></s> praised Iraq. | source and target are the same words of the sentence",
      })
  void wrongMarksAreTold(String sentence, String problem) {
    read(MARKED + "1\t" + sentence + "\n");
    assertThat(failures)
        .extracting(ReadResult.Failure::message)
        .containsExactly("standard input:2: " + problem);
  }

  @Test
  void headerWithoutTheColumnsIsTold() {
    read("id\ttext\n1\tIran\n");
    assertThat(failures.get(0).message())
        .startsWith("standard input:1: the header needs the columns 'uid'");
  }

  @Test
  void emptyFileIsTold() {
    read("");
    assertThat(failures.get(0).message()).isEqualTo("standard input: empty");
  }

  @Test
  void lineThatIsNoTextIsTold() {
    byte[] bytes = (APART + "1\tIran praised Ira?.\tIran\tIra").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    PairsReader.read(Source.stream(new ByteArrayInputStream(bytes)), rows::add, failures::add);
    assertThat(failures).hasSize(1);
  }
}
