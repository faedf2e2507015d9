package org.athir.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.athir.score.Bootstrap;
import org.athir.score.Bootstrap.Interval;

/**
 * Main figures with the intervals that a bootstrap gives them.
 *
 * @param draws how many drawings; 0: no intervals
 * @param sentences how many sentences were drawn from
 * @param main the figures
 * @param intervals their intervals
 */
record IntervalsText(
    int draws, int sentences, Map<String, Double> main, Map<String, Interval> intervals) {

  /** Puts the figures below others, as an object. */
  void putInto(Map<String, Object> figures) {
    if (draws == 0) {
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    intervals.forEach(
        (name, interval) -> values.put(name, List.of(interval.low(), interval.high())));
    Map<String, Object> bootstrap = new LinkedHashMap<>();
    bootstrap.put("draws", draws);
    bootstrap.put("seed", Bootstrap.SEED);
    bootstrap.put("sentences", sentences);
    bootstrap.put("intervals", values);
    figures.put("bootstrap", bootstrap);
  }

  /** Lines that follow a table. */
  String table() {
    if (draws == 0) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    lines.append(
        String.format(
            Locale.ROOT, "-- 95 %% intervals: %d draws of %d sentences\n", draws, sentences));
    intervals.forEach(
        (name, interval) ->
            lines.append(
                String.format(
                    Locale.ROOT,
                    "   %-18s %.3f  [%.3f, %.3f]\n",
                    name,
                    main.getOrDefault(name, 0.0),
                    interval.low(),
                    interval.high())));
    return lines.toString();
  }
}
