package org.athir.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.athir.encoder.training.JoinFit.Case;
import org.junit.jupiter.api.Test;

/** The logistic function that joins. */
class JoinFitTest {

  @Test
  void weightsThatMadeTheCasesAreFoundAgain() {
    Random random = new Random(3);
    double[] made = {-0.5, 1.5, -1};
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      List<Double> facts = List.of(random.nextGaussian(), random.nextGaussian());
      boolean right = random.nextDouble() < JoinFit.probability(facts, made);
      cases.add(new Case(facts, right));
    }
    double[] found = JoinFit.fit(cases);
    for (int i = 0; i < made.length; i++) {
      assertThat(found[i]).isCloseTo(made[i], within(0.1));
    }
  }

  @Test
  void casesThatAreAllRightGiveAHighProbabilityButNoEndlessWeight() {
    List<Case> cases = List.of(new Case(List.of(1.0), true), new Case(List.of(2.0), true));
    double[] weights = JoinFit.fit(cases);
    assertThat(JoinFit.probability(List.of(1.5), weights)).isBetween(0.9, 0.9999);
  }
}
