package org.athir.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.athir.parse.StoredParses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are worth a look. */
class TimeWordsTest {

  private static boolean possible(String word) {
    return TimeWords.possible(
        StoredParses.drawn(
            "1 It it PRP 2 nsubj", "2 rained rain VBD 0 root", "3 " + word + " x X 2 dep"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday",
        "weeks",
        "Oct.",
        "1998",
        "day-long",
        "two-weeks",
        "centuries",
        "Tonight"
      })
  void timeWordsAreSeen(String word) {
    assertThat(possible(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hard", "again-", "-", "parties", "U.S."})
  void otherWordsAreNot(String word) {
    assertThat(possible(word)).isFalse();
  }
}
