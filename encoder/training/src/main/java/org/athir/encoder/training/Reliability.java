package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.athir.encoder.training.JoinFit.Case;

/** How often cases are right beside how often they are said to be. */
final class Reliability {
  private static final int BINS = 10;

  private final double[] sum = new double[BINS];
  private final int[] right = new int[BINS];
  private final int[] count = new int[BINS];

  private Reliability() {}

  /**
   * Observed share of right cases by predicted probability, and the expected calibration error.
   *
   * @param parts each part is predicted by weights that were fitted on the others
   */
  static String text(List<Case> cases, int parts, String name) {
    Reliability table = new Reliability();
    for (int part = 0; part < parts; part++) {
      List<Case> others = new ArrayList<>();
      List<Case> own = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        (i % parts == part ? own : others).add(cases.get(i));
      }
      if (others.isEmpty()) {
        return String.format("  %s: %d cases, too few%n", name, cases.size());
      }
      double[] weights = JoinFit.fit(others);
      own.forEach(one -> table.add(JoinFit.probability(one.facts(), weights), one.right()));
    }
    return table.text(cases.size(), name);
  }

  private void add(double probability, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    sum[bin] += probability;
    right[bin] += isRight ? 1 : 0;
    count[bin]++;
  }

  private String text(int cases, String name) {
    StringBuilder text = new StringBuilder();
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        error += Math.abs(sum[bin] - right[bin]) / cases;
        text.append(
            String.format(
                Locale.ROOT,
                "  %s: predicted %.2f, observed %.2f, %d cases%n",
                name,
                sum[bin] / count[bin],
                right[bin] / (double) count[bin],
                count[bin]));
      }
    }
    return text
        + String.format(Locale.ROOT, "  %s: expected calibration error %.3f%n", name, error);
  }
}
