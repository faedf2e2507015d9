package org.athir.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"3, 3", "3, 2", "-1, 2"})
  void emptyOrNegativeStretchIsNoSpan(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(3, 5).overlaps(new Span(0, 3))).isFalse();
  }

  @Test
  void oneSharedUnitIsAnOverlap() {
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void spanContainsItself() {
    assertThat(new Span(2, 4).contains(new Span(2, 4))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "2, 5"})
  void spanContainsNothingThatSticksOut(int start, int end) {
    assertThat(new Span(2, 4).contains(new Span(start, end))).isFalse();
  }

  @Test
  void coverHoldsBoth() {
    assertThat(new Span(5, 6).cover(new Span(1, 3))).isEqualTo(new Span(1, 6));
  }

  @Test
  void spansAreOrderedByStartThenEnd() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    assertThat(new Span(1, 2)).isLessThan(new Span(1, 3));
  }
}
