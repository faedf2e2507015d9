package org.athir.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.athir.code.Coding.codes;
import static org.athir.code.Coding.words;

import java.time.LocalDate;
import java.util.List;
import org.athir.model.Attribution;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.EventDate.Basis;
import org.athir.model.Rejection;
import org.athir.model.Rejection.Reason;
import org.athir.model.Sentence;
import org.athir.model.Status;
import org.athir.model.Status.Polarity;
import org.athir.parse.ReportLayout;
import org.athir.parse.StoredParses;
import org.athir.repair.RepairPass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences whose reading was wrong once. */
class MendedReadingTest {

  private static Event last(String text) {
    List<Event> events = Coding.of(text).events();
    return events.get(events.size() - 1);
  }

  private static String body(String text) {
    Document report = Document.of("a", text);
    return report.quote(ReportLayout.blocks(report).get(0).span());
  }

  @Test
  void titleBeforeASurnameIsTheSamePerson() {
    Event event =
        last(
            "Iran's defence minister, Hossein Dehqan, came to Baghdad. General Dehqan praised"
                + " Iraq.");
    assertThat(codes(event.actors())).containsExactly("IRN");
  }

  @Test
  void proseBeforeADashIsNoDateline() {
    assertThat(body("Iran praised Iraq - and Syria.")).isEqualTo("Iran praised Iraq - and Syria.");
    assertThat(body("The army - a big one - left.")).isEqualTo("The army - a big one - left.");
  }

  @Test
  void datelineMayHaveDayMonthYear() {
    assertThat(body("BAGHDAD, 18 May 2015 \u2014 Iran praised Iraq."))
        .isEqualTo("Iran praised Iraq.");
  }

  @Test
  void sourceOfAccordingToIsNoVerb() {
    Attribution said =
        Coding.of("According to Russia, Ukraine attacked a bridge.")
            .event()
            .attribution()
            .orElseThrow()
            .value();
    assertThat(said.verb()).isEqualTo("according to");
    assertThat(said.text()).isEqualTo("According to Russia");
  }

  @Test
  void personNamedMayIsNoMonth() {
    assertThat(Coding.of("Mr May praised Iraq.").event().date().value().basis())
        .isEqualTo(Basis.PUBLICATION);
  }

  @Test
  void twoNegationsAffirm() {
    assertThat(Coding.of("Turkey did not fail to help Syria.").event().status().value())
        .isEqualTo(Status.FACT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turkey denied attacking Syria."})
  void deniedActIsNegated(String text) {
    assertThat(Coding.of(text).event("ASSAULT").status().value().polarity())
        .isEqualTo(Polarity.NEGATED);
  }

  @Test
  void ownAttacksOfTheOneWhoIsAsked() {
    List<Event> events = Coding.of("Iran asked Turkey to stop its attacks on Syria.").events();
    assertThat(events)
        .filteredOn(event -> event.type().equals("ASSAULT"))
        .allSatisfy(event -> assertThat(codes(event.actors())).containsExactly("TUR"));
  }

  @Test
  void houseInACountryIsNotItsGovernment() {
    Event event = Coding.of("Hezbollah fighters attacked a house in Syria.").event();
    assertThat(words(event.recipients())).containsExactly("a house");
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void reflexiveIsTheActor() {
    assertThat(Coding.of("Iran praised itself.").rejections())
        .extracting(Rejection::reason)
        .containsExactly(Reason.SAME_ACTOR);
  }

  @Test
  void secondVerbSharesTheObjectOfTheFirst() {
    assertThat(Coding.of("Russian forces shelled and captured the town.").events())
        .extracting(Event::type)
        .contains("COERCE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Turkey must leave Syria,\" Iraq said.",
        "Iraq said that Turkey must leave Syria.",
      })
  void demandedActIsPartOfTheDemand(String text) {
    assertThat(Coding.of(text).events()).extracting(Event::type).containsExactly("REQUEST");
  }

  @Test
  void dayAfterTheLastDayHasNoValueOfFiveDigits() {
    Document report =
        Coding.report("Iran will attack Iraq tomorrow.").publishedOn(LocalDate.of(9999, 12, 31));
    assertThat(Coding.of(report).event().date().value().value().orElse("none"))
        .matches("none|\\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void createdIsCreate() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nsubj",
            "2 has have VBZ 3 aux",
            "3 created created JJ 0 root",
            "4 hope hope NN 3 obj");
    for (RepairPass pass : RepairPass.all(Coding.LEXICON.language())) {
      sentence = pass.mend(sentence);
    }
    assertThat(sentence.token(2).lemma()).isEqualTo("create");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia accused Ukraine of attacking a bridge.",
        "Turkey was accused by Iran of attacking Iraq.",
      })
  void allegedActIsNoFact(String text) {
    assertThat(Coding.of(text).events())
        .filteredOn(event -> event.type().equals("ASSAULT"))
        .noneMatch(event -> event.status().value().isFact());
  }

  @Test
  void wasToBeIsNoFact() {
    assertThat(Coding.of("Iraq was to be attacked by Iran.").event().status().value().isFact())
        .isFalse();
  }

  @Test
  void twoSoldiersAreNoPairInAHeadlineEither() {
    assertThat(Coding.of("Israel attacks Syria, killing two soldiers").events())
        .allSatisfy(event -> assertThat(event.recipients()).hasSizeLessThan(2));
  }
}
