package org.athir.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.athir.score.LevelFigures;
import org.athir.score.MarkedFigures;

/**
 * Classes of given pairs, compared with gold.
 *
 * @param selection which events answered
 * @param marked the figures
 * @param intervals their intervals
 */
record MarkedText(String selection, MarkedFigures marked, IntervalsText intervals)
    implements ScoreText {

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("task", "marked");
    figures.put("select", selection);
    figures.put("gold", marked.gold());
    figures.put("answered", marked.answered());
    figures.put("coverage", marked.coverage());
    for (LevelFigures level : marked.levels()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("accuracy", marked.accuracy(level));
      values.put("accuracy_answered", marked.accuracyOfAnswered(level));
      values.putAll(ClassesText.figures(level));
      figures.put(level.level().word(), values);
    }
    intervals.putInto(figures);
    return figures;
  }

  @Override
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "task marked, select %s: %d gold rows, %d answered, coverage %.3f\n",
            selection,
            marked.gold(),
            marked.answered(),
            marked.coverage()));
    table.append(
        String.format(
            "%-7s %8s %8s %8s %8s %8s %8s\n",
            "level", "acc", "acc|ans", "macroF1", "microP", "microR", "microF1"));
    for (LevelFigures level : marked.levels()) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-7s %8.3f %8.3f %8.3f %8.3f %8.3f %8.3f\n",
              level.level().word(),
              marked.accuracy(level),
              marked.accuracyOfAnswered(level),
              level.macroF1(),
              level.all().precision(),
              level.all().recall(),
              level.all().f1()));
    }
    return table + ClassesText.table(marked.levels()) + intervals.table();
  }
}
