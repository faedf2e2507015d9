package org.athir.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted in a sentence, or in several together; figures are made of the sums, so that a
 * bootstrap can draw sentences and add them up.
 */
public final class Counts {
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

  /** What was counted by class of a level. */
  private static final class ByClass {
    final int[] gold;
    final int[] predicted;
    final int[] correct;
    int rightDyads = 0;

    ByClass(Level level) {
      int classes = level.classes().size();
      gold = new int[classes];
      predicted = new int[classes];
      correct = new int[classes];
    }

    void addAll(ByClass other) {
      add(other.gold, gold);
      add(other.predicted, predicted);
      add(other.correct, correct);
      rightDyads += other.rightDyads;
    }

    private static void add(int[] from, int[] to) {
      for (int i = 0; i < to.length; i++) {
        to[i] += from[i];
      }
    }

    Figure figure(String name, int position) {
      return new Figure(name, gold[position], predicted[position], correct[position]);
    }
  }

  private final Map<Total, Integer> totals = new EnumMap<>(Total.class);
  private final Map<Level, ByClass> levels = new EnumMap<>(Level.class);

  Counts() {}

  static Counts sum(List<Counts> parts) {
    Counts sum = new Counts();
    for (Counts part : parts) {
      part.totals.forEach(sum::add);
      part.levels.forEach((level, counts) -> sum.at(level).addAll(counts));
    }
    return sum;
  }

  private ByClass at(Level level) {
    return levels.computeIfAbsent(level, ByClass::new);
  }

  void add(Total total, int number) {
    if (number != 0) {
      totals.merge(total, number, Integer::sum);
    }
  }

  int get(Total total) {
    return totals.getOrDefault(total, 0);
  }

  void addGold(Level level, int position) {
    at(level).gold[position]++;
  }

  void addPredicted(Level level, int position) {
    at(level).predicted[position]++;
  }

  void addCorrect(Level level, int position) {
    at(level).correct[position]++;
  }

  void addRightDyad(Level level) {
    at(level).rightDyads++;
  }

  int rightDyads(Level level) {
    return at(level).rightDyads;
  }

  /** The figures of a level; classes that the gold lacks count in the sums alone. */
  LevelFigures figures(Level level) {
    List<Figure> classes = new ArrayList<>();
    Figure all = new Figure("all", 0, 0, 0);
    for (int position = 0; position < level.classes().size(); position++) {
      Figure one = at(level).figure(level.classes().get(position), position);
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
