package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlReaderTest {
  private final JsonlReader reader = new JsonlReader();

  @Test
  void eachLineIsAReportWithTitleAndMetadata() {
    Document document =
        Reading.document(
            reader,
            "{\"id\":\"7\",\"title\":\"Talks\",\"text\":\"Iran met Iraq.\","
                + "\"url\":\"http://a/b\",\"source\":\"Wire\",\"published\":\"2016-11-22\"}\n");
    assertThat(document)
        .isEqualTo(
            new Document(
                "7",
                "Talks\n\nIran met Iraq.",
                Optional.of(new Span(0, 5)),
                new Document.Metadata(
                    Optional.of("Wire"),
                    Optional.of("http://a/b"),
                    Optional.of(LocalDate.of(2016, 11, 22)))));
  }

  @Test
  void fieldsGoByTheNamesOfNewsCrawlers() {
    Document document =
        Reading.document(
            reader,
            "{\"headline\":null,\"maintext\":\"A met B.\",\"sourceUrl\":\"http://a\","
                + "\"date_publish\":\"2016-11-22 10:15:00\",\"source_domain\":\"a.org\"}");
    assertThat(document.id()).isEqualTo("http://a");
    assertThat(document.title()).isEmpty();
    assertThat(document.metadata().published()).contains(LocalDate.of(2016, 11, 22));
    assertThat(document.metadata().source()).contains("a.org");
  }

  @Test
  void reportWithoutIdOrAddressIsCalledByItsLine() {
    List<ReadResult> results =
        Reading.of(reader, "{\"text\":\"A met B.\"}\n\n{\"body\":\"C met D.\",\"id\":5}\n");
    assertThat(results.stream().map(Reading::document).map(Document::id))
        .containsExactly("day/a.txt:1", "5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-02-31", "yesterday", "22/11/2016", "9"})
  void badDateFailsWithItsValueAndTheOthersAreRead(String date) {
    List<ReadResult> results =
        Reading.of(
            reader,
            "{\"text\":\"A.\",\"date\":\"" + date + "\"}\n{\"id\":\"2\",\"text\":\"B.\"}\n");
    assertThat(Reading.message(results.get(0)))
        .startsWith("in/day/a.txt:1: '" + date + "' is no date");
    assertThat(Reading.document(results.get(1)).id()).isEqualTo("2");
  }

  @Test
  void lineWithoutTextOrObjectFails() {
    List<ReadResult> results =
        Reading.of(reader, "{\"id\":\"1\",\"text\":\" \"}\n[1]\n{\"text\":\"a\n\"half\n");
    assertThat(results.stream().map(Reading::message))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("in/day/a.txt:1: 'text' is missing or empty"),
            two -> assertThat(two).isEqualTo("in/day/a.txt:2: a line that is no JSON object"),
            three -> assertThat(three).startsWith("in/day/a.txt:3:").contains("no JSON"),
            four -> assertThat(four).startsWith("in/day/a.txt:4:").contains("no JSON"));
  }

  @Test
  void deepNestingIsAFailureAndNoOverflow() {
    String deep = "{\"text\":" + "[".repeat(100_000) + "}";
    assertThat(Reading.message(Reading.of(reader, deep).get(0))).contains("no JSON");
  }
}
