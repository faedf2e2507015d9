package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.athir.code.Coding.codes;

import org.athir.code.Coding;
import org.athir.model.Event;
import org.athir.model.Rejection.Reason;
import org.junit.jupiter.api.Test;

/** PLOVER's rules between types: announced acts, and acts inside promises, threats and demands. */
class FutureRulesTest {

  @Test
  void announcedHelpIsAnAgreement() {
    Event event = Coding.of("Iran will help Iraq.").event();
    assertThat(event.type()).isEqualTo("AGREE");
    assertThat(event.classification().value().cameo()).isEqualTo("033");
  }

  @Test
  void plannedHelpIsAnAgreement() {
    assertThat(Coding.of("Iran plans to help Iraq.").event().type()).isEqualTo("AGREE");
  }

  @Test
  void announcedRetreatIsAConcession() {
    Event event = Coding.of("Russia will withdraw troops from Syria.").event();
    assertThat(event.type()).isEqualTo("CONCEDE");
  }

  @Test
  void announcedActLosesItsMode() {
    Event event = Coding.of("Russia will withdraw troops from Syria.").event();
    assertThat(event.classification().value().mode()).isEmpty();
  }

  @Test
  void announcedAttackStaysAnAttack() {
    assertThat(Coding.of("Turkey will attack Syria.").event().type()).isEqualTo("ASSAULT");
  }

  @Test
  void scoresAreThoseOfTheFutureType() {
    Event event = Coding.of("Iran will help Iraq.").event();
    assertThat(event.classification().value().quad()).isEqualTo(1);
    assertThat(event.classification().value().intensity()).isEqualTo(2.5);
    assertThat(event.classification().value().goldstein()).isEqualTo(5.2);
  }

  @Test
  void promisedActIsPartOfThePromise() {
    Coding coding = Coding.of("Jordan agreed to help Iraq.");
    assertThat(coding.rejections()).extracting(r -> r.reason()).containsExactly(Reason.ABSORBED);
  }

  @Test
  void threatTakesModeFromThreatenedAct() {
    Event event = Coding.of("Russia threatened to attack Ukraine.").event();
    assertThat(event.type()).isEqualTo("THREATEN");
    assertThat(event.classification().value().mode()).contains("violence");
    assertThat(event.classification().value().intensity()).isEqualTo(-7);
    assertThat(codes(event.recipients())).containsExactly("UKR");
  }

  @Test
  void refusalTakesModeFromRefusedAct() {
    Event event = Coding.of("Turkey refused to meet Syria.").event();
    assertThat(event.classification().value().mode()).contains("meet");
  }

  @Test
  void demandTakesModeFromDemandedAct() {
    Event event = Coding.of("France urged Iran to release two reporters.").event();
    assertThat(event.type()).isEqualTo("REQUEST");
    assertThat(event.classification().value().mode()).contains("yield");
    assertThat(codes(event.recipients())).containsExactly("IRN");
  }

  @Test
  void relativeClauseInsideARefusalIsItsOwnEvent() {
    Coding coding = Coding.of("Turkey refused to help Syria, which attacked Iraq.");
    assertThat(codes(coding.event("ASSAULT").actors())).containsExactly("SYR");
  }

  @Test
  void callOnSomebodyIsADemand() {
    Event event = Coding.of("Iran called on the European Union to help Syria.").event();
    assertThat(event.type()).isEqualTo("REQUEST");
    assertThat(codes(event.recipients())).containsExactly("EUR");
  }

  @Test
  void actToldTwiceIsOneEvent() {
    Coding coding = Coding.of("A series of attacks by the Kenyan army hit Al Shabaab.");
    assertThat(coding.events()).hasSize(1);
  }

  @Test
  void deploymentForAnAttackIsPartOfIt() {
    Coding coding = Coding.of("Kenya sent troops to attack Al Shabaab.");
    assertThat(coding.events()).extracting(Event::type).containsExactly("ASSAULT");
    assertThat(coding.rejections()).extracting(r -> r.reason()).containsExactly(Reason.DUPLICATE);
  }

  @Test
  void twoAttacksOnDifferentTargetsAreTwoEvents() {
    assertThat(Coding.of("Turkey attacked Syria and bombed Aleppo.").events()).hasSize(2);
  }
}
