package org.athir.judge;

import java.util.List;

/** The logistic function. */
public final class Logistic {
  private Logistic() {}

  /**
   * A probability.
   *
   * @param facts numbers
   * @param weights the summand, then a weight for each fact
   */
  public static double of(List<Double> facts, List<Double> weights) {
    double sum = weights.get(0);
    for (int i = 0; i < facts.size(); i++) {
      sum += weights.get(i + 1) * facts.get(i);
    }
    return of(sum);
  }

  /** The probability for log odds. */
  static double of(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
