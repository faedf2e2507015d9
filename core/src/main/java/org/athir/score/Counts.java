package org.athir.score;

import java.util.ArrayList;
import java.util.List;

/**
 * What was counted in a sentence, or in several together; figures are made of the sums, so that a
 * bootstrap can draw sentences and add them up.
 */
public final class Counts {
  private static final int LEVELS = Level.values().length;

  /** Counts that have nothing to do with a class. */
  enum Total {
    /** Sentences. */
    SENTENCES,
    /** Sentences without a gold event. */
    EVENTLESS,
    /** Of these, sentences with a prediction. */
    FALSE_ALARMS,
    /** Sentences with a prediction. */
    CODED,
    /** Gold rows. */
    GOLD,
    /** Predicted events. */
    PREDICTED,
    /** Ids with an answer. */
    ANSWERED,
    /** Gold rows whose source was found. */
    SOURCES,
    /** Gold rows whose target was found. */
    TARGETS,
    /** Gold rows whose source and target were found in one event. */
    DYADS,
    /** Gold rows and predictions matched by their sides alone. */
    MATCHED_DYADS,
    /** Predictions whose sides are those of a gold row. */
    PREDICTED_DYADS
  }

  private final int[] totals = new int[Total.values().length];
  private final int[] rightDyads = new int[LEVELS];
  private final List<int[]> gold = classCounts();
  private final List<int[]> predicted = classCounts();
  private final List<int[]> correct = classCounts();

  Counts() {}

  private static List<int[]> classCounts() {
    List<int[]> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      counts.add(new int[level.classes().size()]);
    }
    return counts;
  }

  static Counts sum(List<Counts> parts) {
    Counts sum = new Counts();
    for (Counts part : parts) {
      add(part.totals, sum.totals);
      add(part.rightDyads, sum.rightDyads);
      for (int i = 0; i < LEVELS; i++) {
        add(part.gold.get(i), sum.gold.get(i));
        add(part.predicted.get(i), sum.predicted.get(i));
        add(part.correct.get(i), sum.correct.get(i));
      }
    }
    return sum;
  }

  private static void add(int[] from, int[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  void add(Total total, int number) {
    totals[total.ordinal()] += number;
  }

  int get(Total total) {
    return totals[total.ordinal()];
  }

  void addGold(Level level, int position) {
    gold.get(level.ordinal())[position]++;
  }

  void addPredicted(Level level, int position) {
    predicted.get(level.ordinal())[position]++;
  }

  void addCorrect(Level level, int position) {
    correct.get(level.ordinal())[position]++;
  }

  void addRightDyad(Level level) {
    rightDyads[level.ordinal()]++;
  }

  int rightDyads(Level level) {
    return rightDyads[level.ordinal()];
  }

  /** The figures of a level; classes that the gold lacks count in the sums alone. */
  LevelFigures figures(Level level) {
    int i = level.ordinal();
    List<Figure> classes = new ArrayList<>();
    Figure all = new Figure("all", 0, 0, 0);
    for (int position = 0; position < level.classes().size(); position++) {
      Figure one =
          new Figure(
              level.classes().get(position),
              gold.get(i)[position],
              predicted.get(i)[position],
              correct.get(i)[position]);
      all = all.plus(one);
      if (one.gold() > 0) {
        classes.add(one);
      }
    }
    return new LevelFigures(level, classes, all);
  }

  /** A share; 0 of nothing. */
  static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
