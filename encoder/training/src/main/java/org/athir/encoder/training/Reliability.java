package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.athir.encoder.training.JoinFit.Case;

/**
 * How often cases are right beside how often they are said to be.
 *
 * @param name what the cases are
 * @param bins cases by predicted probability, ascending, without empty ones
 */
record Reliability(String name, List<Bin> bins) {
  private static final int BINS = 10;

  /** Copies the bins. */
  Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Cases with about the same probability.
   *
   * @param predicted their mean probability
   * @param observed share of them that is right
   * @param count how many there are
   */
  record Bin(double predicted, double observed, int count) {}

  /**
   * Predicts each part of the cases by weights that are fitted on the others.
   *
   * @param name what the cases are
   */
  static Reliability of(String name, List<Case> cases, int parts) {
    double[] sum = new double[BINS];
    int[] right = new int[BINS];
    int[] count = new int[BINS];
    for (int part = 0; part < parts; part++) {
      List<Case> others = new ArrayList<>();
      List<Case> own = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        (i % parts == part ? own : others).add(cases.get(i));
      }
      double[] weights = others.isEmpty() ? new double[0] : JoinFit.fit(others);
      for (Case one : others.isEmpty() ? List.<Case>of() : own) {
        double probability = JoinFit.probability(one.facts(), weights);
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        sum[bin] += probability;
        right[bin] += one.right() ? 1 : 0;
        count[bin]++;
      }
    }
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        bins.add(new Bin(sum[bin] / count[bin], right[bin] / (double) count[bin], count[bin]));
      }
    }
    return new Reliability(name, bins);
  }

  /** Mean distance of observed from predicted, each bin by its cases; 0 without cases. */
  double expectedCalibrationError() {
    int cases = bins.stream().mapToInt(Bin::count).sum();
    return bins.stream()
        .mapToDouble(bin -> Math.abs(bin.predicted() - bin.observed()) * bin.count() / cases)
        .sum();
  }

  /** The bins and the error in lines. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Bin bin : bins) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %s: predicted %.2f, observed %.2f, %d cases%n",
              name,
              bin.predicted(),
              bin.observed(),
              bin.count()));
    }
    return text
        + String.format(
            Locale.ROOT,
            "  %s: expected calibration error %.3f%n",
            name,
            expectedCalibrationError());
  }
}
