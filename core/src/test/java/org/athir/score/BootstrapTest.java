package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.athir.score.Bootstrap.Interval;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final List<Integer> HALF_RIGHT =
      IntStream.range(0, 400).map(i -> i % 2).boxed().toList();

  @Test
  void theIntervalOfAShareIsThatOfTheNormalApproximation() {
    Interval interval = share(HALF_RIGHT, 1000);
    // Two standard errors of a half in 400: 1.96 * sqrt(0.25 / 400) = 0.049.
    assertThat(interval.low()).isBetween(0.440, 0.462);
    assertThat(interval.high()).isBetween(0.538, 0.560);
  }

  @Test
  void drawingsAreAlwaysTheSame() {
    assertThat(share(HALF_RIGHT, 200)).isEqualTo(share(HALF_RIGHT, 200));
  }

  @Test
  void whereAllAreAlikeThereIsNothingUncertain() {
    assertThat(share(List.of(1, 1, 1), 50)).isEqualTo(new Interval(1, 1));
  }

  @Test
  void nothingToDrawGivesNoInterval() {
    assertThat(new Bootstrap(10).intervals(List.of(), BootstrapTest::mean)).isEmpty();
  }

  @Test
  void noDrawingIsRefused() {
    assertThatThrownBy(() -> new Bootstrap(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Interval share(List<Integer> units, int draws) {
    return new Bootstrap(draws)
        .intervals(units, BootstrapTest::mean)
        .getOrDefault("mean", new Interval(-1, -1));
  }

  private static Map<String, Double> mean(List<Integer> units) {
    return Map.of("mean", units.stream().mapToInt(i -> i).average().orElse(0));
  }
}
