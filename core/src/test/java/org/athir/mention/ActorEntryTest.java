package org.athir.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.mention.ActorEntry.Held;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Origin;
import org.athir.mention.ActorEntry.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which office a person holds on a day. */
class ActorEntryTest {
  private static final ActorEntry PERSON =
      person(
          office("senator", "LEG", "2005-01-03", "2008-11-16"),
          office("president", "GOV", "2009-01-20", "2017-01-20"));

  private static ActorEntry person(Office... offices) {
    return new ActorEntry(
        "p",
        ActorEntry.Kind.PERSON,
        List.of("P"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(offices),
        Period.ALWAYS,
        Optional.empty(),
        new Origin(SourceKind.PUBLIC_RECORD, "people.yaml", 1));
  }

  private static Office office(String title, String sector, String from, String to) {
    return new Office(title, Optional.empty(), Optional.empty(), List.of(sector), period(from, to));
  }

  private static Period period(String from, String to) {
    return new Period(
        Optional.of(from).filter(day -> !day.isEmpty()).map(PartialDate::parse),
        Optional.of(to).filter(day -> !day.isEmpty()).map(PartialDate::parse));
  }

  private static Held on(ActorEntry person, String day) {
    return person.officeOn(Optional.of(LocalDate.parse(day))).orElseThrow();
  }

  @Test
  void officeOfTheDayIsHeld() {
    assertThat(on(PERSON, "2006-01-01").office().title()).isEqualTo("senator");
    assertThat(on(PERSON, "2015-05-18").office().title()).isEqualTo("president");
    assertThat(on(PERSON, "2015-05-18").current()).isTrue();
  }

  @Test
  void afterTheLastOfficeItIsNoLongerHeld() {
    Held held = on(PERSON, "2018-01-01");
    assertThat(held.office().title()).isEqualTo("president");
    assertThat(held.current()).isFalse();
  }

  @Test
  void beforeTheFirstOfficeNoneIsHeld() {
    assertThat(on(PERSON, "2000-01-01").current()).isFalse();
  }

  @Test
  void betweenTwoOfficesTheEarlierIsNoLongerHeld() {
    Held held = on(PERSON, "2008-12-24");
    assertThat(held.office().title()).isEqualTo("senator");
    assertThat(held.current()).isFalse();
  }

  @Test
  void withoutADayTheOfficeInGovernmentCounts() {
    ActorEntry retired =
        person(
            office("president", "GOV", "2009-01-20", "2017-01-20"),
            office("writer", "ELI", "2017-01-21", "2020-01-01"));
    assertThat(retired.officeOn(Optional.empty()).orElseThrow().office().title())
        .isEqualTo("president");
  }

  @Test
  void personWithoutOfficesHoldsNone() {
    assertThat(person().officeOn(Optional.empty())).isEmpty();
    assertThat(person().officeOn(Optional.of(LocalDate.of(2015, 5, 18)))).isEmpty();
  }

  @Test
  void moreOfficesStandInOrderOfTheirDates() {
    ActorEntry more =
        PERSON.with(
            List.of("P", "P the Elder"),
            List.of(
                office("envoy", "GOV", "2008-12", "2008-12"),
                office("mayor", "GOV", "", "2004"),
                office("adviser", "GOV", "", "")),
            Optional.of("Q7"));
    assertThat(more.wikidata()).contains("Q7");
    assertThat(more.names()).containsExactly("P", "P the Elder");
    assertThat(more.offices().stream().map(Office::title))
        .containsExactly("mayor", "senator", "envoy", "president", "adviser");
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2003-05, 2003-05, 2004, false",
    "2001, 2003-05-02, 2003-05, 2004, false",
    "2001, 2003-06, 2003-05, 2004, true",
    "2001, '', 2003, 2004, true",
    "'', 2003, 2004, '', false",
    "2001, 2002, 2003, 2004, false",
    "2003, 2004, 2001, 2002, false",
  })
  void periodsOverlapOnlyWhereTheirDatesLeaveNoDoubt(
      String from, String to, String otherFrom, String otherTo, boolean overlap) {
    assertThat(period(from, to).surelyOverlaps(period(otherFrom, otherTo))).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2003-05, 2001 to 2003-05", "2001-02-03, '', from 2001-02-03",
    "'', 2003, to 2003", "'', '', ''"
  })
  void periodIsWrittenAsPreciselyAsItIsKnown(String from, String to, String text) {
    assertThat(period(from, to)).hasToString(text);
  }
}
