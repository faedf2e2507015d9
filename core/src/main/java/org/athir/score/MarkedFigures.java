package org.athir.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athir.score.Counts.Total;

/**
 * How well classes of given pairs were told.
 *
 * @param gold number of gold rows
 * @param answered number of ids with an answer
 * @param levels figures from binary to root
 */
public record MarkedFigures(int gold, int answered, List<LevelFigures> levels) {

  /** Copies the list. */
  public MarkedFigures {
    levels = List.copyOf(levels);
  }

  /** The figures of sentences. */
  public static MarkedFigures of(List<Counts> sentences) {
    Counts all = Counts.sum(sentences);
    return new MarkedFigures(
        all.get(Total.GOLD),
        all.get(Total.ANSWERED),
        Arrays.stream(Level.values()).map(all::figures).toList());
  }

  /** Share of the rows with an answer. */
  public double coverage() {
    return Counts.share(answered, gold);
  }

  /** Share of the rows that were answered rightly. */
  public double accuracy(LevelFigures level) {
    return Counts.share(level.all().correct(), gold);
  }

  /** Share of the answers that are right. */
  public double accuracyOfAnswered(LevelFigures level) {
    return Counts.share(level.all().correct(), answered);
  }

  /** The main figures by name, for intervals. */
  public Map<String, Double> main() {
    Map<String, Double> main = new LinkedHashMap<>();
    main.put("coverage", coverage());
    for (LevelFigures level : levels) {
      String name = level.level().word();
      main.put(name + ".accuracy", accuracy(level));
      main.put(name + ".macro_f1", level.macroF1());
      main.put(name + ".micro_f1", level.all().f1());
    }
    return main;
  }
}
