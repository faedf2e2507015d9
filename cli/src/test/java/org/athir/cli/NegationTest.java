package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a denial reaches. */
class NegationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran denied attacking the tanker and accused Israel of sabotage.",
        "China did not attend the summit but urged Japan to return to the talks.",
        "Russia denied the allegation and condemned Ukraine."
      })
  void aDenialDoesNotReachOverAndOrBut(String sentence) {
    Run run = Run.reading(sentence + "\n", "code", "--format", "jsonl", "-");

    assertThat(run.out().lines())
        .filteredOn(event -> event.matches(".*\"type\":\"(?:ACCUSE|REQUEST)\".*"))
        .isNotEmpty()
        .allMatch(event -> event.contains("\"polarity\":\"affirmed\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turkey did not attack Syria.", "Turkey denied attacking Syria."})
  void aDenialNegatesWhatItDenies(String sentence) {
    Run run = Run.reading(sentence + "\n", "code", "--format", "jsonl", "-");

    assertThat(run.out().lines())
        .filteredOn(event -> event.contains("\"type\":\"ASSAULT\""))
        .isNotEmpty()
        .allMatch(event -> event.contains("\"polarity\":\"negated\""));
  }
}
