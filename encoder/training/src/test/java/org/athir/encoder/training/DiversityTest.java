package org.athir.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How unlike sentences are. */
class DiversityTest {

  @Test
  void repeatedSequencesCountOnce() {
    Diversity diversity = Diversity.of(List.of("A b c d.", "A b x y!"));
    // ab bc cd / ab bx xy: five of six; abc bcd abx bxy: all; abcd abxy: all.
    assertThat(diversity.distinct()).containsExactly(5 / 6.0, 1.0, 1.0);
    assertThat(diversity.meanWords()).isEqualTo(4);
    assertThat(diversity.nearDuplicates()).isZero();
  }

  @Test
  void sentencesWithHalfOfTheirSequencesInCommonAreNear() {
    Diversity diversity =
        Diversity.of(List.of("one two three four", "one two three five", "six seven eight nine"));
    assertThat(diversity.nearDuplicates()).isEqualTo(2 / 3.0);
  }

  @Test
  void nothingIsMeasuredOfNothing() {
    assertThat(Diversity.of(List.of()).distinct()).containsExactly(0.0, 0.0, 0.0);
  }
}
