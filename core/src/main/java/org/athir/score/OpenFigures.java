package org.athir.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athir.score.Counts.Total;

/**
 * How well events of sentences were found.
 *
 * @param sentences number of distinct sentences
 * @param eventless number of those without a gold event
 * @param coverage shares of what was found, whatever its class
 * @param dyads events matched by their sides alone
 * @param levels figures from binary to root
 * @param dyadPrecisions by level, of the events between the sides of a gold row the share of the
 *     right class
 */
public record OpenFigures(
    int sentences,
    int eventless,
    Coverage coverage,
    Figure dyads,
    List<LevelFigures> levels,
    Map<Level, Double> dyadPrecisions) {

  /** Copies list and map. */
  public OpenFigures {
    levels = List.copyOf(levels);
    dyadPrecisions = Map.copyOf(dyadPrecisions);
  }

  /**
   * Shares, 0 to 1, whatever the class.
   *
   * @param any sentences with a prediction
   * @param falseAlarms sentences without a gold event that have a prediction, of all such
   * @param source gold events whose source was found
   * @param target gold events whose target was found
   * @param dyad gold events whose source and target were found in one event
   */
  public record Coverage(
      double any, double falseAlarms, double source, double target, double dyad) {}

  /** The figures of sentences. */
  public static OpenFigures of(List<Counts> sentences) {
    Counts all = Counts.sum(sentences);
    int gold = all.get(Total.GOLD);
    List<LevelFigures> levels = new ArrayList<>();
    Map<Level, Double> dyadPrecisions = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      levels.add(all.figures(level));
      dyadPrecisions.put(
          level, Counts.share(all.rightDyads(level), all.get(Total.PREDICTED_DYADS)));
    }
    return new OpenFigures(
        all.get(Total.SENTENCES),
        all.get(Total.EVENTLESS),
        new Coverage(
            Counts.share(all.get(Total.CODED), all.get(Total.SENTENCES)),
            Counts.share(all.get(Total.FALSE_ALARMS), all.get(Total.EVENTLESS)),
            Counts.share(all.get(Total.SOURCES), gold),
            Counts.share(all.get(Total.TARGETS), gold),
            Counts.share(all.get(Total.DYADS), gold)),
        new Figure("dyad", gold, all.get(Total.PREDICTED), all.get(Total.MATCHED_DYADS)),
        levels,
        dyadPrecisions);
  }

  /** Number of gold events. */
  public int gold() {
    return dyads.gold();
  }

  /** Number of distinct predicted events. */
  public int predicted() {
    return dyads.predicted();
  }

  /** Of the events between the sides of a gold row, the share of the right class. */
  public double dyadPrecision(Level level) {
    return dyadPrecisions.getOrDefault(level, 0.0);
  }

  /** The main figures by name, for intervals. */
  public Map<String, Double> main() {
    Map<String, Double> main = new LinkedHashMap<>();
    main.put("false_alarm_rate", coverage.falseAlarms());
    main.put("coverage_dyad", coverage.dyad());
    main.put("dyad_untyped.f1", dyads.f1());
    for (LevelFigures figures : levels) {
      String name = figures.level().word();
      main.put(name + ".micro_p", figures.all().precision());
      main.put(name + ".micro_r", figures.all().recall());
      main.put(name + ".micro_f1", figures.all().f1());
      main.put(name + ".p_dyad", dyadPrecision(figures.level()));
      main.put(name + ".macro_f1", figures.macroF1());
    }
    return main;
  }
}
