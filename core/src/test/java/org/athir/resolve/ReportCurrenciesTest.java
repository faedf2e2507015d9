package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.athir.code.Coding;
import org.athir.code.EventCoder;
import org.athir.model.Event;
import org.athir.model.Quantity;
import org.athir.parse.Parser;
import org.athir.parse.StoredParser;
import org.athir.place.TestPlaces;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose money a report means. */
class ReportCurrenciesTest {
  private static final EventCoder CODER =
      new EventCoder(new StoredParser(), TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL)
          .locating(() -> TestPlaces.GAZETTEER);

  private static List<Quantity> amounts(String report) {
    EventCoder.Trace trace = CODER.trace(Coding.report(report));
    return trace.sentences().stream()
        .flatMap(sentence -> CODER.quantities(trace, sentence).stream())
        .filter(quantity -> quantity.kind() == Quantity.Kind.AMOUNT)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jordan pledged 40 million dinars for Syria. | JOD",
        "The ministry in Mosul pledged 40 million dinars. | IQD",
        "The ministry pledged 40 million dinars. | -",
        "MOSUL, May 3 (Reuters) - The ministry pledged 40 million dinars. | IQD",
        "Jordan pledged 40 million Iraqi dinars. | IQD",
        "Germany pledged €40m for Gaza. | EUR",
      })
  void theCountryOfTheSentenceSaysWhich(String report, String wanted) {
    String codes =
        amounts(report).stream()
            .map(amount -> amount.currency().orElse("-"))
            .collect(Collectors.joining(" "));
    assertThat(codes).isEqualTo(wanted);
  }

  @Test
  void theMoneyOfAnEventIsSettledToo() {
    String report = "Turkey will give weapons and 2 million pounds to Lebanon.";
    List<Quantity> numbers =
        CODER.code(Coding.report(report)).stream()
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .flatMap(event -> event.numbers().stream())
            .map(number -> number.value())
            .toList();
    assertThat(numbers)
        .extracting(Quantity::currency)
        .allSatisfy(c -> assertThat(c).contains("LBP"));
    assertThat(numbers).isNotEmpty();
  }
}
