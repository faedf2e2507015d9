package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report that the README shows, coded with the lexicon of the program. */
class ExampleReportTest {
  private static final Path REPORT = Path.of("..", "examples", "ministers-meet.txt");
  private static final Run RUN =
      Run.of("code", "--published", "2024-03-12", "--format", "jsonl", REPORT.toString());

  @Test
  void itIsCodedWithoutAWord() {
    assertThat(RUN.code()).isZero();
    assertThat(RUN.err()).isEmpty();
  }

  @Test
  void itsRecordsAreValid() {
    assertThat(Run.reading(RUN.out(), "check").code()).isZero();
  }

  @Test
  void whoDidWhatToWhomIsFound() throws IOException {
    assertThat(summaries())
        .contains(
            "TUR ACCUSE GRC",
            "GRC REQUEST TUR",
            "UNO REQUEST SYR",
            "LBY RETREAT ITA",
            "ITA SUPPORT LBY");
  }

  @Test
  void everyTextIsTheReportBetweenItsOffsets() throws IOException {
    String text = Files.readString(REPORT);
    List<JsonNode> quotes = new ArrayList<>();
    for (JsonNode record : records()) {
      record.findParents("start").forEach(quotes::add);
    }
    assertThat(quotes)
        .isNotEmpty()
        .allSatisfy(
            quote ->
                assertThat(
                        text.substring(quote.get("start").intValue(), quote.get("end").intValue()))
                    .isEqualTo(quote.get("text").textValue()));
  }

  @Test
  void theWeekdayBecomesADate() throws IOException {
    assertThat(records())
        .anySatisfy(
            record -> {
              assertThat(record.at("/date/value").textValue()).isEqualTo("2024-03-11");
              assertThat(record.at("/date/basis").textValue()).isEqualTo("text");
            });
  }

  @Test
  void theClaimInQuotesHasItsSpeaker() throws IOException {
    assertThat(records())
        .anySatisfy(
            record -> {
              assertThat(record.at("/type").textValue()).isEqualTo("ASSAULT");
              assertThat(record.at("/attribution/speaker/text").textValue())
                  .isEqualTo("a Syrian army spokesman");
            });
  }

  private static List<String> summaries() throws IOException {
    List<String> summaries = new ArrayList<>();
    for (JsonNode record : records()) {
      summaries.add(
          record.at("/actors/0/code").asText()
              + " "
              + record.get("type").textValue()
              + " "
              + record.at("/recipients/0/code").asText());
    }
    return summaries;
  }

  private static List<JsonNode> records() throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : RUN.out().lines().toList()) {
      records.add(new ObjectMapper().readTree(line));
    }
    return records;
  }
}
