package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.athir.model.Document;
import org.junit.jupiter.api.Test;

class SentencesReaderTest {
  private final SentencesReader reader = new SentencesReader();

  @Test
  void eachRowIsAReportOfItsOwn() {
    List<ReadResult> results =
        Reading.of(reader, "uid\tsentence\n7\tIran met Iraq.\n8\tNobody met.\n");
    assertThat(results.stream().map(Reading::document))
        .containsExactly(Document.of("7", "Iran met Iraq."), Document.of("8", "Nobody met."));
  }

  @Test
  void otherColumnsAndTheirOrderDoNotMatter() {
    Document document =
        Reading.document(reader, "label\tsentence\tyear\tuid\nx\tA met B.\t2016\tu1\n");
    assertThat(document).isEqualTo(Document.of("u1", "A met B."));
  }

  @Test
  void nothingIsQuotedAndTheSentenceIsKeptAsItStands() {
    Document document = Reading.document(reader, "uid\tsentence\n1\t \"A\" said: 'B, \"\"C\"\n");
    assertThat(document.text()).isEqualTo(" \"A\" said: 'B, \"\"C\"");
  }

  @Test
  void carriageReturnsByteOrderMarkAndEmptyLinesAreNoText() {
    Document document = Reading.document(reader, "\ufeffuid\tsentence\r\n\n1\tA met B.\r\n\r\n");
    assertThat(document.text()).isEqualTo("A met B.");
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(Reading.document(reader, "uid\tsentence\n1\tA met B.").text()).isEqualTo("A met B.");
  }

  @Test
  void aShortRowFailsWithItsLineAndTheOthersAreRead() {
    List<ReadResult> results = Reading.of(reader, "uid\tsentence\n1\n2\tA met B.\n");
    assertThat(Reading.message(results.get(0)))
        .isEqualTo("in/day/a.txt:2: a row of 1 columns where at least 2 are needed");
    assertThat(Reading.document(results.get(1)).id()).isEqualTo("2");
  }

  @Test
  void emptyCellsFail() {
    List<ReadResult> results = Reading.of(reader, "uid\tsentence\n1\t \n\tA met B.\n");
    assertThat(results.stream().map(Reading::message))
        .containsExactly("in/day/a.txt:2: 'sentence' is empty", "in/day/a.txt:3: 'uid' is empty");
  }

  @Test
  void aRowInAnotherEncodingSpoilsNoOther() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes("uid\tsentence\n1\tPr".getBytes(StandardCharsets.UTF_8));
    content.write(0xe4);
    content.writeBytes("sident.\n2\tA met B.\n".getBytes(StandardCharsets.UTF_8));
    List<ReadResult> results = Reading.of(reader, content.toByteArray());
    assertThat(Reading.message(results.get(0))).startsWith("in/day/a.txt:2: not UTF-8: byte 4");
    assertThat(Reading.document(results.get(1)).id()).isEqualTo("2");
  }

  @Test
  void aHeaderWithoutTheColumnsFails() {
    assertThat(Reading.message(reader, "id\ttext\n1\tx\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("in/day/a.txt:1: the header needs the columns 'uid' and 'sentence'");
  }

  @Test
  void anEmptyFileFails() {
    assertThat(Reading.message(reader, new byte[0])).isEqualTo("in/day/a.txt: empty");
  }

  @Test
  void aHeaderAloneGivesNothing() {
    assertThat(Reading.of(reader, "uid\tsentence\n")).isEmpty();
  }
}
