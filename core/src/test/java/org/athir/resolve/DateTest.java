package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.athir.code.Coding;
import org.athir.model.EventDate;
import org.athir.model.EventDate.Basis;
import org.athir.model.EventDate.Precision;
import org.athir.model.Evidence;
import org.athir.model.Status;
import org.athir.model.Status.Modality;
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
        "2014-SU | SEASON | Iran attacked Iraq in the summer.",
        "2014-SU | SEASON | Iran attacked Iraq in the summer of 2014.",
        "2014 | YEAR | Iran praised Iraq at the end of last year.",
        "2015-W20 | WEEK | Iran attacked Iraq last week.",
        "2015-05-15 | DAY | Iran attacked Iraq at 5 p.m. on Friday.",
        "2015-05-15 | DAY | Iran attacked Iraq on Friday night.",
        "2015-05-22 | DAY | Iran plans to attack Iraq on Friday.",
        "2015-05-18 | DAY | Monday's attack on Iraq by Iran killed five people.",
        "2015-05-15 | DAY | Iran launched an attack on Iraq on Friday.",
        "2015-05-15 | DAY | Iran began attacking Iraq on Friday.",
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
        "Iran attacked Iraq in the year 9999.",
      })
  void timeThatCannotBeIsKeptAsWords(String text) {
    EventDate date = date(text);
    assertThat(date.value()).isEmpty();
    assertThat(date.end()).isEmpty();
    assertThat(date.precision()).isEqualTo(Precision.UNKNOWN);
    assertThat(date.basis()).isEqualTo(Basis.TEXT);
  }

  @Test
  void timeCountedFromTheStoryIsKeptAsWords() {
    EventDate date = date("Iran attacked Iraq three days later.");
    assertThat(date.value()).isEmpty();
    assertThat(date.basis()).isEqualTo(Basis.TEXT);
    assertThat(date.precision()).isEqualTo(Precision.RELATIVE);
    assertThat(quotedDates("Iran attacked Iraq three days later."))
        .containsExactly("three days later");
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

  private static List<String> quotedDates(String text) {
    return Coding.of(text).events().get(0).evidence().stream()
        .filter(evidence -> evidence.field().equals("date"))
        .map(Evidence::text)
        .toList();
  }

  // --- periods ------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-05-11 | 2015-05-13 | DAY | Iran attacked Iraq between Monday and Wednesday.",
        "2015-05-03 | 2015-05-05 | DAY | Iran attacked Iraq from 3 to 5 May.",
        "2015-05-03 | 2015-05-05 | DAY | Iran attacked Iraq on May 3-5.",
        "2014-03 | 2014-05-31 | MONTH | Iran attacked Iraq from March to May 2014.",
        "2013-05 | 2014-03-31 | MONTH | Iran attacked Iraq from May to March 2014.",
        "2015-05-16 | 2015-05-17 | DAY | Iran attacked Iraq over the weekend.",
        "1980 | 1989-12-31 | YEAR | Iran attacked Iraq in the 1980s.",
        "2014-07 | 2014-09-30 | MONTH | Iran attacked Iraq in the third quarter of 2014.",
        "2003 | 2005-12-31 | YEAR | Iran attacked Iraq in 2003-2005.",
        "2003 | 2005-12-31 | YEAR | Iran attacked Iraq from 2003 to 2005.",
      })
  void periodHasBothEnds(String value, String end, Precision precision, String text) {
    EventDate date = date(text);
    assertThat(date.value()).contains(value);
    assertThat(date.end()).contains(end);
    assertThat(date.precision()).isEqualTo(precision);
  }

  @Test
  void bothEndsOfAPeriodAreQuoted() {
    assertThat(quotedDates("Iran attacked Iraq from Monday to Wednesday."))
        .containsExactly("Monday", "Wednesday");
  }

  @Test
  void periodWithoutPublicationDateIsRelative() {
    assertThat(undated("Iran attacked Iraq from 3 to 5 May.").precision())
        .isEqualTo(Precision.RELATIVE);
  }

  // --- whose time it is ---------------------------------------------------------------------

  private static EventDate date(String text, String type) {
    return Coding.of(text).event(type).date().value();
  }

  @Test
  void nounHasTheYearThatStandsBeforeIt() {
    Coding coding = Coding.of("Iran's 2003 attack on Iraq was condemned by Syria.");
    assertThat(coding.event("ASSAULT").date().value().value()).contains("2003");
    assertThat(coding.event("ASSAULT").status().value().modality()).isEqualTo(Modality.HISTORICAL);
    assertThat(coding.event("ACCUSE").date().value().basis()).isEqualTo(Basis.PUBLICATION);
    assertThat(coding.event("ACCUSE").status().value().isFact()).isTrue();
  }

  @Test
  void dayLongBeforePublicationIsHistorical() {
    assertThat(Coding.of("Iran attacked Iraq on 15 January 2012.").event().status().value())
        .extracting(Status::modality)
        .isEqualTo(Modality.HISTORICAL);
  }

  @Test
  void countedDayIsNotQuotedBesideTheDayItIsCountedFrom() {
    assertThat(quotedDates("Iran attacked Iraq on Friday, a day after the talks."))
        .containsExactly("Friday");
  }

  @Test
  void actToldOnOneDayMayBeOfAnother() {
    EventDate date = date("Iran said on Monday that Iraq attacked Syria on Sunday.");
    assertThat(date.value()).contains("2015-05-17");
  }

  @Test
  void clausesKeepTheirOwnDays() {
    String text = "Iran attacked Iraq on Friday and Turkey attacked Syria on Saturday.";
    assertThat(Coding.of(text).events())
        .extracting(event -> event.date().value().value().orElse("none"))
        .containsExactly("2015-05-15", "2015-05-16");
  }

  @Test
  void clausesOfOneSubjectShareADay() {
    String text = "On Friday Iran attacked Iraq and helped Syria.";
    assertThat(date(text, "ASSAULT").value()).contains("2015-05-15");
    assertThat(date(text, "AID").value()).contains("2015-05-15");
  }

  @Test
  void precedingActHasItsOwnDay() {
    String text = "After attacking Iraq on Friday, Iran praised Syria on Saturday.";
    assertThat(date(text, "SUPPORT").value()).contains("2015-05-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran has supported Syria since 2003.",
        "Iran praised the 2009 agreement with Iraq.",
        "Iran praised Iraq for the agreement of last year.",
        "Iran marked the anniversary of 2003 and praised Iraq.",
        "Iran will help Syria until Friday.",
        "Iran now supports Iraq.",
        "Iran attacked Iraq at 5 p.m.",
      })
  void backgroundIsNotTheEventsTime(String text) {
    EventDate date = Coding.of(text).events().get(0).date().value();
    assertThat(date.basis()).isEqualTo(Basis.PUBLICATION);
    assertThat(date.value()).contains("2015-05-18");
  }

  // --- where the date comes from ------------------------------------------------------------

  @Test
  void withoutPublicationTheStatementsDayIsBetterThanNone() {
    Coding coding =
        Coding.of(Coding.report("Iran said on 12 May 2014 that Iraq had attacked Syria."));
    assertThat(coding.event().date().value().value()).contains("2014-05-12");
    assertThat(coding.event().date().provenance().foundBy()).isEqualTo("time of the statement");
  }

  @Test
  void oldStatementsTimeIsBetterThanThatOfPublication() {
    EventDate date = date("In March, Iran said that Iraq had attacked Syria.", "ASSAULT");
    assertThat(date.value()).contains("2015-03");
    assertThat(date.basis()).isEqualTo(Basis.TEXT);
  }

  @Test
  void reportedActHasTheTimeOfTheVerbThatReportsIt() {
    EventDate date = date("On 3 March Iran was reported to have attacked Iraq.");
    assertThat(date.value()).contains("2015-03-03");
  }

  @Test
  void fullDatelineStandsForTheDayOfPublication() {
    EventDate date = undated("BAGHDAD, May 18, 2015 (Agency) - Iran attacked Iraq.");
    assertThat(date.basis()).isEqualTo(Basis.DATELINE);
    assertThat(date.value()).contains("2015-05-18");
  }

  @Test
  void wordsAreReadAgainstTheDateline() {
    EventDate date = undated("BAGHDAD, 18 May 2015 (Agency) - Iran attacked Iraq yesterday.");
    assertThat(date.basis()).isEqualTo(Basis.TEXT);
    assertThat(date.value()).contains("2015-05-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAGHDAD, May 18 (Agency) - Iran attacked Iraq.",
        "BAGHDAD (Agency) - Iran attacked Iraq.",
        "BAGHDAD, May 32, 2015 (Agency) - Iran attacked Iraq.",
      })
  void datelineWithoutAFullDateDatesNothing(String text) {
    assertThat(undated(text)).isEqualTo(EventDate.UNKNOWN);
  }

  @Test
  void personCalledMayIsNoMonth() {
    assertThat(date("Mr May praised Iraq.").basis()).isEqualTo(Basis.PUBLICATION);
  }

  private static EventDate dateOf(String text, String trigger) {
    return Coding.of(text).events().stream()
        .filter(event -> event.document().quote(event.trigger()).equals(trigger))
        .findFirst()
        .orElseThrow()
        .date()
        .value();
  }

  @Test
  void clausesInOneTenseShareTheirDay() {
    EventDate date = dateOf("Iran attacked Iraq on Friday, and Turkey bombed Syria.", "bombed");
    assertThat(date.value()).contains("2015-05-15");
    assertThat(date.basis()).isEqualTo(Basis.TEXT);
  }

  @Test
  void aDistanceIsCountedFromTheMainClause() {
    String text = "Iran attacked Iraq on Friday, two days after Turkey bombed Syria.";
    assertThat(dateOf(text, "bombed").value()).contains("2015-05-13");
    assertThat(dateOf(text, "attacked").value()).contains("2015-05-15");
  }
}
