package org.athir.encoder.training;

import java.util.List;

/** Fits a logistic function to right and wrong cases: Newton's method with a small ridge. */
final class JoinFit {
  private static final int STEPS = 50;
  private static final double RIDGE = 1e-2;

  private JoinFit() {}

  /**
   * A case.
   *
   * @param facts numbers, as many in every case
   * @param right whether it was right
   */
  record Case(List<Double> facts, boolean right) {

    /** Copies the facts. */
    Case {
      facts = List.copyOf(facts);
    }
  }

  /** Weights: the summand first, then one for each fact. */
  static double[] fit(List<Case> cases) {
    int size = cases.get(0).facts().size() + 1;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curve = new double[size][size];
      for (int i = 0; i < size; i++) {
        gradient[i] = -RIDGE * weights[i];
        curve[i][i] = RIDGE;
      }
      for (Case one : cases) {
        add(one, weights, gradient, curve);
      }
      double[] change = solved(curve, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private static void add(Case one, double[] weights, double[] gradient, double[][] curve) {
    double probability = probability(one.facts(), weights);
    double missing = (one.right() ? 1 : 0) - probability;
    for (int i = 0; i < weights.length; i++) {
      gradient[i] += missing * fact(one, i);
      for (int j = 0; j < weights.length; j++) {
        curve[i][j] += probability * (1 - probability) * fact(one, i) * fact(one, j);
      }
    }
  }

  private static double fact(Case one, int i) {
    return i == 0 ? 1 : one.facts().get(i - 1);
  }

  /** The probability that a case with these facts is right. */
  static double probability(List<Double> facts, double[] weights) {
    double sum = weights[0];
    for (int i = 0; i < facts.size(); i++) {
      sum += weights[i + 1] * facts.get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Gaussian elimination; the matrix is positive definite by its ridge. */
  private static double[] solved(double[][] matrix, double[] values) {
    int size = values.length;
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int column = i; column < size; column++) {
          matrix[row][column] -= factor * matrix[i][column];
        }
        values[row] -= factor * values[i];
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = values[i];
      for (int column = i + 1; column < size; column++) {
        rest -= matrix[i][column] * solution[column];
      }
      solution[i] = rest / matrix[i][i];
    }
    return solution;
  }
}
