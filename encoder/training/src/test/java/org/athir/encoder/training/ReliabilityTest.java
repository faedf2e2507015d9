package org.athir.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.athir.encoder.training.JoinFit.Case;
import org.athir.encoder.training.Reliability.Bin;
import org.junit.jupiter.api.Test;

/** Observed shares beside predicted ones. */
class ReliabilityTest {

  @Test
  void errorIsTheMeanDistanceByCases() {
    Reliability table =
        new Reliability("cases", List.of(new Bin(0.2, 0.3, 30), new Bin(0.8, 0.6, 10)));
    assertThat(table.expectedCalibrationError()).isCloseTo(0.125, within(1e-9));
    assertThat(table.text())
        .contains("cases: predicted 0.20, observed 0.30, 30 cases")
        .contains("cases: expected calibration error 0.125");
  }

  @Test
  void casesThatFollowTheFunctionAreReliable() {
    Random random = new Random(5);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      double fact = random.nextGaussian();
      boolean right = random.nextDouble() < JoinFit.probability(List.of(fact), new double[] {0, 2});
      cases.add(new Case(List.of(fact), right));
    }
    Reliability table = Reliability.of("cases", cases, 5);
    assertThat(table.bins()).extracting(Bin::count).doesNotContain(0);
    assertThat(table.expectedCalibrationError()).isLessThan(0.03);
  }

  @Test
  void noCasesHaveNoBins() {
    assertThat(Reliability.of("cases", List.of(), 5).bins()).isEmpty();
    assertThat(Reliability.of("cases", List.of(), 5).expectedCalibrationError()).isZero();
  }

  @Test
  void pictureHasADotABinAndItsName() {
    String svg =
        ReliabilityDiagram.svg(
            List.of(new Reliability("judge alone", List.of(new Bin(0.25, 0.5, 100)))));
    assertThat(svg).contains("<circle cx='128.0' cy='208.0' r='5.0'").contains(">judge alone<");
  }
}
