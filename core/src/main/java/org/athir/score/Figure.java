package org.athir.score;

/**
 * How well one field or class agrees with gold.
 *
 * @param name the field or class
 * @param gold number of gold values
 * @param predicted number of predicted values
 * @param correct number of predicted values that are right
 */
public record Figure(String name, int gold, int predicted, int correct) {

  /** Share of the predicted values that are right; 0 without any. */
  public double precision() {
    return predicted == 0 ? 0 : (double) correct / predicted;
  }

  /** Share of the gold values that are found; 0 without any. */
  public double recall() {
    return gold == 0 ? 0 : (double) correct / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Both figures together. */
  Figure plus(Figure other) {
    return new Figure(
        name, gold + other.gold, predicted + other.predicted, correct + other.correct);
  }
}
