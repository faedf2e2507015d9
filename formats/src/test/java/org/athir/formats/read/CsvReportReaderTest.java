package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.athir.model.Document;
import org.junit.jupiter.api.Test;

class CsvReportReaderTest {
  private final CsvReportReader reader = new CsvReportReader();

  @Test
  void eachRowIsAReport() {
    Document document =
        Reading.document(
            reader,
            "\ufeffTitle,URL,Maintext,date_publish,source_domain\n"
                + "\"Talks, again\",https://a.example/1,\"Iran said \"\"yes\"\".\",2016-11-22 10:00:00,"
                + "a.example\n");
    assertThat(document.id()).isEqualTo("https://a.example/1");
    assertThat(document.text()).isEqualTo("Talks, again\n\nIran said \"yes\".");
    assertThat(document.metadata().published()).contains(LocalDate.of(2016, 11, 22));
    assertThat(document.metadata().source()).contains("a.example");
  }

  @Test
  void semicolonsAndTabsSeparateToo() {
    assertThat(Reading.document(reader, "id;text\n7;A, B met C.\n").text())
        .isEqualTo("A, B met C.");
    assertThat(Reading.document(reader, "id\ttext\n7\tA; B met C.\n").id()).isEqualTo("7");
  }

  @Test
  void aBadRowSpoilsNoOther() {
    List<ReadResult> results =
        Reading.of(reader, "id,text,date\n1,A,b,c\n2,,2016-01-01\n3,A.,soon\n4,A met B.,\n");
    assertThat(results).hasSize(4);
    assertThat(Reading.message(results.get(0)))
        .isEqualTo("in/day/a.txt:2: a row of 4 cells where the header has 3");
    assertThat(Reading.message(results.get(1)))
        .isEqualTo("in/day/a.txt:3: 'text' is missing or empty");
    assertThat(Reading.message(results.get(2))).contains(":4: 'soon' is no date");
    assertThat(Reading.document(results.get(3)).id()).isEqualTo("4");
  }

  @Test
  void fieldsMayHaveOtherNames() {
    DocumentReader other =
        reader.withFields(FieldNames.usual().with(Map.of("text", "Words", "published", "day")));
    Document document = Reading.document(other, "words,day\nA met B.,2016-11-22\n");
    assertThat(document.text()).isEqualTo("A met B.");
    assertThat(document.metadata().published()).contains(LocalDate.of(2016, 11, 22));
  }

  @Test
  void aTableWithoutTextIsTold() {
    assertThat(Reading.message(reader, Samples.bytes("a,b\n1,2\n")))
        .startsWith("in/day/a.txt:1: the header lacks a column for the text: one of text, ");
  }

  @Test
  void anotherEncodingAndAQuoteWithoutEndAreTold() {
    byte[] latin = "id,text\n1,Präsident\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.message(reader, latin)).contains("not UTF-8");
    List<ReadResult> open = Reading.of(reader, "id,text\n1,\"A met B.\n");
    assertThat(open).hasSize(1);
  }

  @Test
  void aSentenceWithACommaIsNoHeader() {
    assertThat(reader.recognises(Head.of(Samples.bytes("In the text, the title, a date\nx"))))
        .isFalse();
    assertThat(reader.recognises(Head.of(Samples.bytes("title,text\nx")))).isTrue();
  }
}
