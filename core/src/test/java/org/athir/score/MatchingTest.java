package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
  @Test
  void whoCameFirstGivesWayWhereItCan() {
    assertThat(Matching.matched(List.of(new int[] {0, 1}, new int[] {0}), 3)).containsExactly(0, 1);
  }

  @Test
  void noMoreArePairedThanThereAre() {
    int[] one = {0};
    assertThat(Matching.matched(List.of(one, one, one), 1)).containsExactly(0);
    assertThat(Matching.matched(List.of(new int[0]), 1)).isEmpty();
    assertThat(Matching.matched(List.of(), 0)).isEmpty();
  }

  @Test
  void aLongChainOfGivingWayNeedsNoDeepStack() {
    int size = 20_000;
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < size - 1; i++) {
      edges.add(new int[] {i, i + 1});
    }
    edges.add(new int[] {0});
    assertThat(Matching.matched(edges, size)).hasSize(size);
  }
}
