package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.athir.code.Coding.codes;

import org.athir.code.Coding;
import org.athir.model.Attribution;
import org.athir.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so. */
class AttributionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Israeli army | Hezbollah attacked Israel on Friday, the Israeli army said.",
        "The Turkish president | The Turkish president said Iran attacked Syria.",
        "The Iranian president | The Iranian president told reporters that Turkey attacked Syria.",
        "Germany | Germany said in a meeting with France that Russia attacked Ukraine.",
        "Officials | Officials said that Turkey attacked Syria.",
        "Iran | Iran said on Monday that Iraq attacked Syria.",
        "Russia | According to Russia, Ukraine attacked a bridge.",
      })
  void speakerOfReportedActIsKept(String speaker, String text) {
    Attribution attribution = Coding.of(text).event("ASSAULT").attribution().orElseThrow().value();
    assertThat(attribution.speaker().text()).isEqualTo(speaker);
  }

  @Test
  void speakerIsNoActor() {
    Event event = Coding.of("The Turkish president said Iran attacked Syria.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
  }

  @Test
  void verbOfSayingIsKept() {
    Event event = Coding.of("The Turkish president said Iran attacked Syria.").event();
    assertThat(event.attribution().orElseThrow().value().verb()).isEqualTo("say");
  }

  @Test
  void reportingWordsAreQuoted() {
    Event event = Coding.of("Hezbollah attacked Israel on Friday, the Israeli army said.").event();
    assertThat(event.attribution().orElseThrow().value().text()).isEqualTo("the Israeli army said");
  }

  @Test
  void plainReportHasNoAttribution() {
    assertThat(Coding.of("Iran attacked Iraq.").event().attribution()).isEmpty();
  }

  @Test
  void whoSaysMustDemands() {
    Event event = Coding.of("\"Turkey must leave Syria,\" Iraq said.").event("REQUEST");
    assertThat(codes(event.actors())).containsExactly("IRQ");
    assertThat(codes(event.recipients())).containsExactly("TUR");
  }

  @Test
  void whoSaysThatOneMustDemands() {
    Event event = Coding.of("Iraq said that Turkey must leave Syria.").event("REQUEST");
    assertThat(codes(event.actors())).containsExactly("IRQ");
  }

  @Test
  void weInQuotationIsTheSpeaker() {
    Event event =
        Coding.of("\"We support Iraq,\" the Iranian defence minister said in Baghdad.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(Coding.antecedent(event.actors())).contains("the Iranian defence minister");
  }

  @Test
  void ourArmyIsTheSpeakersCountrys() {
    Event event = Coding.of("\"Our army attacked the rebels,\" said Kenya's president.").event();
    assertThat(codes(event.actors())).containsExactly("KEN");
  }

  @Test
  void openingOfStatementSpeaksForAllOfIt() {
    Event event = Coding.of("The Iranian president said:\nWe condemn Israel.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
  }

  @Test
  void mustInAStatementIsItsSpeakersDemand() {
    Event event =
        Coding.of("The Iranian president said:\nTurkey must leave Syria.").event("REQUEST");
    assertThat(codes(event.actors())).containsExactly("IRN");
  }

  @Test
  void mustWithoutSpeakerIsNoDemand() {
    assertThat(Coding.of("Turkey must leave Syria.").events())
        .extracting(Event::type)
        .doesNotContain("REQUEST");
  }
}
