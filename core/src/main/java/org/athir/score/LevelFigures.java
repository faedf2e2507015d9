package org.athir.score;

import java.util.List;

/**
 * How well classes of a level agree with gold.
 *
 * @param level the level
 * @param classes the classes that occur in the gold, in alphabetical order
 * @param all all classes together: micro-averaged figures
 */
public record LevelFigures(Level level, List<Figure> classes, Figure all) {

  /** Copies the list. */
  public LevelFigures {
    classes = List.copyOf(classes);
  }

  /** Mean F1 of the classes that occur in the gold; 0 without any. */
  public double macroF1() {
    return classes.stream().mapToDouble(Figure::f1).average().orElse(0);
  }
}
