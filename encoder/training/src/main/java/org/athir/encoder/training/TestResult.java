package org.athir.encoder.training;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.athir.encoder.Labels;

/**
 * Answers beside what is right.
 *
 * @param labels the answers' names
 * @param confusion how often each type (row) was answered with each type (column), of the pairs
 *     that a person labelled; 0 is no event
 * @param statusRight how many events found had the right polarity and modality
 * @param modeRight how many had the right mode
 * @param triggerRight how many had the likeliest piece inside the trigger
 */
record TestResult(
    Labels labels,
    List<List<Integer>> confusion,
    int statusRight,
    int modeRight,
    int triggerRight) {

  /** F1 of a type, 0 when it was never right. */
  double f1(int type) {
    int right = confusion.get(type).get(type);
    int wanted = confusion.get(type).stream().mapToInt(Integer::intValue).sum();
    int answered = confusion.stream().mapToInt(row -> row.get(type)).sum();
    return right == 0 ? 0 : 2.0 * right / (wanted + answered);
  }

  /** Mean F1 of the event types. */
  double macroF1() {
    double sum = 0;
    for (int type = 1; type < confusion.size(); type++) {
      sum += f1(type);
    }
    return sum / (confusion.size() - 1);
  }

  /** Number of events whose type was right. */
  int eventsRight() {
    int right = 0;
    for (int type = 1; type < confusion.size(); type++) {
      right += confusion.get(type).get(type);
    }
    return right;
  }

  /** Share of the pairs without event that were given one. */
  double falseAlarms() {
    int all = confusion.get(0).stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : (all - confusion.get(0).get(0)) / (double) all;
  }

  /** The figures in lines. */
  String text() {
    StringBuilder text = new StringBuilder();
    int found = Math.max(1, eventsRight());
    text.append(
        String.format(
            Locale.ROOT,
            "  macro-F1 %.3f, false alarms %.3f, status %.3f, mode %.3f, trigger %.3f%n  ",
            macroF1(),
            falseAlarms(),
            statusRight / (double) found,
            modeRight / (double) found,
            triggerRight / (double) found));
    for (int type = 0; type < confusion.size(); type++) {
      String name = type == 0 ? "none" : labels.types().get(type - 1);
      text.append(String.format(Locale.ROOT, "%s %.2f  ", name, f1(type)));
    }
    return text.toString();
  }

  /** Counts answers. */
  static final class Counter {
    private final Labels labels;
    private final int[][] confusion;
    private int status;
    private int mode;
    private int trigger;

    Counter(Labels labels) {
      this.labels = labels;
      this.confusion = new int[labels.typeCount()][labels.typeCount()];
    }

    void count(List<Example> examples, Network.Output output) {
      Best types = new Best(output.types());
      Best modes = new Best(output.modes());
      Best polarities = new Best(output.polarities());
      Best modalities = new Best(output.modalities());
      Best pieces = new Best(output.attention());
      for (int b = 0; b < examples.size(); b++) {
        List<TrainingPair> pairs = examples.get(b).pairs();
        for (int p = 0; p < pairs.size(); p++) {
          TrainingPair.Answer right = pairs.get(p).answer();
          if (pairs.get(p).weight() < 1) {
            continue;
          }
          confusion[right.type()][types.at(b, p)]++;
          if (right.type() != Labels.NONE && right.type() == types.at(b, p)) {
            status +=
                right.polarity() == polarities.at(b, p) && right.modality() == modalities.at(b, p)
                    ? 1
                    : 0;
            mode += right.mode() == modes.at(b, p) ? 1 : 0;
            trigger += right.trigger().contains(pieces.at(b, p)) ? 1 : 0;
          }
        }
      }
    }

    TestResult result() {
      List<List<Integer>> rows = new ArrayList<>();
      for (int[] row : confusion) {
        rows.add(Arrays.stream(row).boxed().toList());
      }
      return new TestResult(labels, List.copyOf(rows), status, mode, trigger);
    }
  }

  /** Likeliest answers of a head. */
  private static final class Best {
    private final long[] best;
    private final int pairs;

    Best(NDArray output) {
      this.best = output.argMax(-1).toLongArray();
      this.pairs = (int) output.getShape().get(1);
    }

    int at(int example, int pair) {
      return (int) best[example * pairs + pair];
    }
  }
}
