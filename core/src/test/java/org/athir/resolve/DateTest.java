package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.athir.code.Coding;
import org.athir.model.EventDate;
import org.athir.model.EventDate.Basis;
import org.athir.model.EventDate.Precision;
import org.athir.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When it happened. */
class DateTest {

  private static EventDate date(String text) {
    return Coding.of(text).event().date().value();
  }

  private static EventDate undated(String text) {
    return Coding.of(Coding.report(text)).event().date().value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-05-18 | DAY | Iran attacked Iraq on Monday.",
        "2015-05-15 | DAY | Two reporters were arrested by Kenyan police on Friday.",
        "2015-05-22 | DAY | Iran will attack Iraq next Friday.",
        "2015-05-17 | DAY | Iran attacked Iraq yesterday.",
        "2015-05-18 | DAY | Iran attacked Iraq today.",
        "2015-05-18 | DAY | Iran attacked Iraq tonight.",
        "2015-05-19 | DAY | Iran will attack Iraq tomorrow.",
        "2014-05-12 | DAY | Iran attacked Iraq on 12 May 2014.",
        "2014-05-12 | DAY | Iran attacked Iraq on May 12, 2014.",
        "2015-05-12 | DAY | Iran attacked Iraq on May 12.",
        "2014-03 | MONTH | Iran attacked Iraq in March 2014.",
        "2015-05 | MONTH | Iran attacked Iraq in May.",
        "2014-11 | MONTH | Iran attacked Iraq in November.",
        "2014 | YEAR | Iran attacked Iraq in 2014.",
        "2015-SU | SEASON | Iran attacked Iraq in the summer.",
      })
  void dateInTheTextIsReadAgainstPublication(String value, Precision precision, String text) {
    EventDate date = date(text);
    assertThat(date.value()).contains(value);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.basis()).isEqualTo(Basis.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran attacked Iraq on Monday.",
        "Iran attacked Iraq yesterday.",
        "Iran attacked Iraq in the summer.",
        "Iran attacked Iraq on May 12.",
      })
  void withoutPublicationDateIsRelative(String text) {
    EventDate date = undated(text);
    assertThat(date.value()).isEmpty();
    assertThat(date.precision()).isEqualTo(Precision.RELATIVE);
    assertThat(date.basis()).isEqualTo(Basis.TEXT);
  }

  @Test
  void fullDateNeedsNoPublication() {
    assertThat(undated("Iran attacked Iraq on 12 May 2014.").value()).contains("2014-05-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran attacked Iraq on 31 February.",
        "Iran attacked Iraq on 30 February 2014.",
      })
  void dayThatDoesNotExistHasNoValue(String text) {
    EventDate date = date(text);
    assertThat(date.value()).isEmpty();
    assertThat(date.precision()).isEqualTo(Precision.RELATIVE);
  }

  @Test
  void eventWithoutDateHasThatOfPublication() {
    EventDate date = date("Iran attacked Iraq.");
    assertThat(date.value()).contains("2015-05-18");
    assertThat(date.basis()).isEqualTo(Basis.PUBLICATION);
  }

  @Test
  void dateFromPublicationHasNoWordsToShow() {
    assertThat(Coding.of("Iran attacked Iraq.").event().evidence())
        .extracting(Evidence::field)
        .doesNotContain("date");
  }

  @Test
  void nothingKnownIsUnknown() {
    assertThat(undated("Iran attacked Iraq.")).isEqualTo(EventDate.UNKNOWN);
  }

  @Test
  void dateOfTheSayingIsNotThatOfTheAct() {
    EventDate date = date("Iran said on Monday that Iraq attacked Syria.");
    assertThat(date.basis()).isEqualTo(Basis.PUBLICATION);
  }

  @Test
  void dateIsQuoted() {
    assertThat(Coding.of("Iran attacked Iraq on 12 May 2014.").event().evidence())
        .filteredOn(evidence -> evidence.field().equals("date"))
        .extracting(Evidence::text)
        .containsExactly("12 May 2014");
  }

  @Test
  void yearsBeyondOurTimeAreNoDates() {
    assertThat(date("Iran attacked Iraq in the year 9999.").basis()).isEqualTo(Basis.PUBLICATION);
  }

  @Test
  void lastDayOfYearNineThousandIsADay() {
    LocalDate last = LocalDate.of(9999, 12, 31);
    Coding coding = Coding.of(Coding.report("Iran attacked Iraq today.").publishedOn(last));
    assertThat(coding.event().date().value().value()).contains("9999-12-31");
  }

  @Test
  void wordsOfPrecisionAndBasisAreThoseOfTheRecord() {
    assertThat(Precision.RELATIVE.word()).isEqualTo("relative");
    assertThat(Basis.DATELINE.word()).isEqualTo("dateline");
  }
}
