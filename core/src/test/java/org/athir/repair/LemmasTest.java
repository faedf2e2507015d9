package org.athir.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.athir.model.Sentence;
import org.athir.parse.StoredParses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb of a form in -ed. */
class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "voiced, voice",
    "passed, pass",
    "longed, long",
    "stopped, stop",
    "called, call",
    "denied, deny",
    "stated, state",
    "treated, treat",
    "united, unite",
    "visited, visit",
    "hired, hire",
    "secured, secure",
    "poured, pour",
    "combined, combine",
    "joined, join",
    "contained, contain",
    "disputed, dispute",
    "decided, decide",
    "blocked, block",
    "red, red",
    "fought, fought",
  })
  void endingIsTakenOff(String past, String lemma) {
    Sentence sentence = StoredParses.drawn("1 " + past + " " + past + " JJ 0 root");
    assertThat(Lemmas.ofPast(sentence.token(0))).isEqualTo(lemma);
  }
}
