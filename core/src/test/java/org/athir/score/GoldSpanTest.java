package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words of sides, and when predicted ones count. */
class GoldSpanTest {
  @Test
  void wordsAreLowerCaseWithoutPossessiveDotsAndFunctionWords() {
    assertThat(SpanWords.of("The U.S.\u2019s 3rd fleet, and Peru's Navy"))
        .containsExactly("us", "3rd", "fleet", "peru", "navy");
    assertThat(SpanWords.of("of the")).containsExactly("of", "the");
    assertThat(SpanWords.of("x_y É½ a.b")).containsExactly("x", "y", "é½", "b");
    assertThat(SpanWords.of(" - ")).isEmpty();
  }

  @Test
  void longRowsOfLettersAndDotsCostNoMoreThanTheirLength() {
    assertThat(SpanWords.of("a.".repeat(100_000))).containsExactly("a".repeat(100_000));
  }

  @Test
  void headsAreTheLastWordsBeforePrepositionsOfEachPart() {
    assertThat(SpanWords.guessedHeads("the president of Peru, Mr. Quispe and the army"))
        .containsExactlyInAnyOrder("president", "quispe", "army");
    assertThat(SpanWords.guessedHeads("Andorra")).containsExactly("andorra");
    assertThat(SpanWords.guessedHeads("of Peru")).containsExactly("peru");
  }

  @Test
  void writtenHeadsGoBeforeGuessedOnes() {
    GoldSpan span = GoldSpan.of("the navy of Peru", Optional.of("Peru|fleet"));
    assertThat(span.heads()).containsExactlyInAnyOrder("peru", "fleet");
    assertThat(GoldSpan.of("the navy of Peru", Optional.of("")).heads()).containsExactly("navy");
  }

  @Test
  void aHeadIsAWordAndNotAPartOfOne() {
    assertThat(matches("the navy of Peru", "Peru's navy", SpanMatch.HEAD)).isTrue();
    assertThat(matches("the navy of Peru", "Peru", SpanMatch.HEAD)).isFalse();
    assertThat(matches("Peru", "Peruvians", SpanMatch.HEAD)).isFalse();
  }

  @Test
  void overlapAsksForOneWordAndExactForAll() {
    assertThat(matches("the navy of Peru", "Peru", SpanMatch.OVERLAP)).isTrue();
    assertThat(matches("the navy of Peru", "Chile", SpanMatch.OVERLAP)).isFalse();
    assertThat(matches("the navy of Peru", "navy, Peru", SpanMatch.EXACT)).isTrue();
    assertThat(matches("the navy of Peru", "Peru navy", SpanMatch.EXACT)).isFalse();
  }

  @Test
  void aMuchLongerSpanNeverCounts() {
    assertThat(matches("Peru", "x ".repeat(5) + "Peru", SpanMatch.HEAD)).isTrue();
    assertThat(matches("Peru", "x ".repeat(6) + "Peru", SpanMatch.HEAD)).isFalse();
  }

  @Test
  void eitherOfTwoStringsCountsAndABlankRoleIsNotScored() {
    assertThat(matches("Peru | Chile", "Chile", SpanMatch.EXACT)).isTrue();
    assertThat(matches("Peru | Chile", "Peru Chile", SpanMatch.EXACT)).isFalse();
    assertThat(matches(" ", "Chile", SpanMatch.EXACT)).isTrue();
    assertThat(GoldSpan.of("", Optional.empty()).matches(List.of(), SpanMatch.HEAD)).isTrue();
    assertThat(GoldSpan.of("Peru", Optional.empty()).matches(List.of(), SpanMatch.HEAD)).isFalse();
  }

  private static boolean matches(String gold, String predicted, SpanMatch how) {
    return GoldSpan.of(gold, Optional.empty()).matches(List.of(PredictedSpan.of(predicted)), how);
  }
}
