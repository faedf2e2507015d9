package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.athir.code.Coding;
import org.athir.model.Evidence;
import org.athir.model.Status;
import org.athir.model.Status.Modality;
import org.athir.model.Status.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an event is said to have happened. */
class StatusTest {

  private static Status status(String text, String type) {
    return Coding.of(text).event(type).status().value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT | Iran did not attack Iraq.",
        "ASSAULT | Russia never attacked Ukraine.",
        "ASSAULT | Turkey has not attacked Syria.",
        "ASSAULT | No Israeli soldier attacked Lebanon.",
        "CONCEDE | France made no concessions to Russia.",
        "AID | Turkey failed to help Syria.",
        "ASSAULT | Turkey denied that it attacked Syria.",
      })
  void deniedActIsNegated(String type, String text) {
    assertThat(status(text, type)).isEqualTo(new Status(Polarity.NEGATED, Modality.ACTUAL));
  }

  @Test
  void notOnlyIsNoNegation() {
    assertThat(status("Iran not only praised Iraq.", "SUPPORT")).isEqualTo(Status.FACT);
  }

  @Test
  void plainPastIsFact() {
    assertThat(status("Iran attacked Iraq.", "ASSAULT").isFact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLANNED | Turkey will attack Syria.",
        "PLANNED | Turkey would attack Syria.",
        "PLANNED | Turkey is going to attack Syria.",
        "PLANNED | Turkey wants to attack Syria.",
        "HYPOTHETICAL | Russia may attack Ukraine.",
        "HYPOTHETICAL | Turkey might have attacked Syria.",
        "HYPOTHETICAL | Turkey considered attacking Syria.",
      })
  void unrealAttackIsNoFact(Modality modality, String text) {
    assertThat(status(text, "ASSAULT").modality()).isEqualTo(modality);
  }

  @Test
  void dutyIsRequested() {
    assertThat(status("Germany should help Ukraine.", "AID").modality())
        .isEqualTo(Modality.REQUESTED);
  }

  @Test
  void conditionIsHypothetical() {
    Coding coding = Coding.of("If Iran attacks Israel, Turkey will condemn Iran.");
    assertThat(coding.event("ASSAULT").status().value().modality())
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void unlessIsHypothetical() {
    Coding coding = Coding.of("Unless Iran leaves Syria, Israel will attack Iran.");
    assertThat(coding.event("RETREAT").status().value().modality())
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void consequenceOfConditionIsPlanned() {
    Coding coding = Coding.of("If Iran attacks Israel, Turkey will condemn Iran.");
    assertThat(coding.event("ACCUSE").status().value().modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void warningOfOwnActIsNoFact() {
    Coding coding = Coding.of("Russia warned that it would attack Ukraine.");
    assertThat(coding.events())
        .allSatisfy(
            event -> {
              if (event.type().equals("ASSAULT")) {
                assertThat(event.status().value().isFact()).isFalse();
              }
            });
  }

  @Test
  void actLongBeforePublicationIsHistorical() {
    assertThat(status("Israel attacked Syria in 1973.", "ASSAULT").modality())
        .isEqualTo(Modality.HISTORICAL);
  }

  @Test
  void actOfLastYearIsNotHistorical() {
    assertThat(status("Iran attacked Iraq in 2014.", "ASSAULT").modality())
        .isEqualTo(Modality.ACTUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Israel will cease its attacks on Syria.",
        "Israel must cease its attacks on Syria.",
      })
  void actThatShouldEndIsGoingOn(String text) {
    assertThat(status(text, "ASSAULT")).isEqualTo(Status.FACT);
  }

  @Test
  void cueOfStatusIsQuoted() {
    assertThat(Coding.of("Turkey will attack Syria.").event().evidence())
        .filteredOn(evidence -> evidence.field().equals("status"))
        .extracting(Evidence::text)
        .containsExactly("will");
  }

  @Test
  void plainFactHasNoCue() {
    assertThat(Coding.of("Iran attacked Iraq.").event().evidence())
        .extracting(Evidence::field)
        .doesNotContain("status");
  }
}
