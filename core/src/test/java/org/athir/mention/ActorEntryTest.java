package org.athir.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.mention.ActorEntry.Held;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Period;
import org.junit.jupiter.api.Test;

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
        "P",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(offices),
        Period.ALWAYS);
  }

  private static Office office(String title, String sector, String from, String to) {
    Period period =
        new Period(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    return new Office(title, Optional.empty(), Optional.empty(), List.of(sector), period);
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
}
