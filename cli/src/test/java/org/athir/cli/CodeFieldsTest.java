package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dates, places and numbers in the records of reports that are JSON Lines. */
class CodeFieldsTest {
  private static final String REPORTS =
      """
      {"id":"a","date_publish":"2016-11-22 08:00:00","text":"Iraqi soldiers attacked Islamic State near Mosul on Monday, killing at least 14 militants."}
      {"id":"b","published":"2015-05-18","text":"Police arrested 17 demonstrators in Cairo on Sunday."}
      {"id":"c","text":"Iran condemned Israel."}
      """;
  private static final Run RUN =
      Run.reading(REPORTS, "code", "--input-format=jsonl", "--format=jsonl", "-");

  @BeforeAll
  static void allReportsAreCoded() {
    assertThat(RUN.code()).as(RUN.err()).isZero();
  }

  @Test
  void allRecordsAreValid() {
    Run check = Run.reading(RUN.out(), "check");
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.err()).endsWith(" records, all valid\n");
  }

  @Test
  void daysAreCountedFromTheReportsOwnDate() throws IOException {
    assertThat(record("a").at("/date/value").textValue()).isEqualTo("2016-11-21");
    assertThat(record("b").at("/date/value").textValue()).isEqualTo("2015-05-17");
    assertThat(record("b").at("/date/basis").textValue()).isEqualTo("text");
    assertThat(record("c").at("/date/value").isNull()).isTrue();
  }

  @Test
  void placesHaveTheirPoint() throws IOException {
    assertThat(record("a").at("/place/text").textValue()).isEqualTo("Mosul");
    assertThat(record("a").at("/place/country").textValue()).isEqualTo("IRQ");
    assertThat(record("b").at("/place/name").textValue()).isEqualTo("Cairo");
    assertThat(record("b").at("/place/latitude").doubleValue()).isBetween(29.9, 30.2);
    assertThat(record("c").at("/place").isNull()).isTrue();
  }

  @Test
  void numbersHaveTheirKindAndRange() throws IOException {
    JsonNode killed = record("a").at("/numbers/0");
    assertThat(killed.get("kind").textValue()).isEqualTo("killed");
    assertThat(killed.get("min").intValue()).isEqualTo(14);
    assertThat(killed.get("qualifier").textValue()).isEqualTo("at least");
    assertThat(record("b").at("/numbers/0/kind").textValue()).isEqualTo("arrested");
    assertThat(record("b").at("/numbers/0/max").intValue()).isEqualTo(17);
    assertThat(record("c").at("/numbers")).isEmpty();
  }

  /** The first record of a report. */
  private JsonNode record(String report) throws IOException {
    for (String line : RUN.out().lines().toList()) {
      JsonNode record = new ObjectMapper().readTree(line);
      if (record.at("/document/id").textValue().equals(report)) {
        return record;
      }
    }
    throw new AssertionError(RUN.out());
  }
}
