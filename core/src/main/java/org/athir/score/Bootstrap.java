package org.athir.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * How far figures depend on which sentences happened to be measured: the middle 95 % of what they
 * are on sentences drawn with replacement, as many as there are. Always the same drawings.
 *
 * @param draws how many drawings
 */
public record Bootstrap(int draws) {
  /** Where the row of random numbers begins. */
  public static final long SEED = 1;

  private static final double TAIL = 0.025;

  /** Refuses less than one drawing. */
  public Bootstrap {
    if (draws < 1) {
      throw new IllegalArgumentException("no drawing");
    }
  }

  /**
   * Where 95 % of the drawings lie.
   *
   * @param low the least of them
   * @param high the greatest of them
   */
  public record Interval(double low, double high) {}

  /**
   * The interval of each figure.
   *
   * @param units what is drawn
   * @param figures figures by name of what was drawn; always the same names
   * @return intervals in the order of the figures; none where there is nothing to draw
   */
  public <T> Map<String, Interval> intervals(
      List<T> units, Function<List<T>, Map<String, Double>> figures) {
    Map<String, double[]> values = new LinkedHashMap<>();
    Random random = new Random(SEED);
    for (int draw = 0; draw < draws && !units.isEmpty(); draw++) {
      List<T> sample = new ArrayList<>(units.size());
      for (int i = 0; i < units.size(); i++) {
        sample.add(units.get(random.nextInt(units.size())));
      }
      int number = draw;
      figures
          .apply(sample)
          .forEach(
              (name, value) ->
                  values.computeIfAbsent(name, key -> new double[draws])[number] = value);
    }
    Map<String, Interval> intervals = new LinkedHashMap<>();
    values.forEach((name, drawn) -> intervals.put(name, middle(drawn)));
    return intervals;
  }

  private static Interval middle(double[] drawn) {
    Arrays.sort(drawn);
    int outside = (int) (TAIL * drawn.length);
    return new Interval(drawn[outside], drawn[drawn.length - 1 - outside]);
  }
}
