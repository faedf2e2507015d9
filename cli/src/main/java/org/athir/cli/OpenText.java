package org.athir.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.athir.score.LevelFigures;
import org.athir.score.OpenFigures;

/**
 * Events of sentences, compared with gold.
 *
 * @param match when sides counted as the same
 * @param open the figures
 * @param intervals their intervals
 */
record OpenText(String match, OpenFigures open, IntervalsText intervals) implements ScoreText {

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("task", "open");
    figures.put("match", match);
    figures.put("sentences", open.sentences());
    figures.put("sentences_without_event", open.eventless());
    figures.put("gold", open.gold());
    figures.put("predicted", open.predicted());
    figures.put("coverage_any", open.coverage().any());
    figures.put("false_alarm_rate", open.coverage().falseAlarms());
    figures.put("coverage_source", open.coverage().source());
    figures.put("coverage_target", open.coverage().target());
    figures.put("coverage_dyad", open.coverage().dyad());
    figures.put("dyad_untyped", ClassesText.precisionRecall(open.dyads()));
    for (LevelFigures level : open.levels()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("p_dyad", open.dyadPrecision(level.level()));
      values.putAll(ClassesText.figures(level));
      figures.put(level.level().word(), values);
    }
    intervals.putInto(figures);
    return figures;
  }

  @Override
  public String table() {
    return head() + levels() + ClassesText.table(open.levels()) + intervals.table();
  }

  private String head() {
    OpenFigures.Coverage coverage = open.coverage();
    return String.format(
            Locale.ROOT,
            "task open, match %s: %d sentences (%d without event, false alarms on %.3f of them),"
                + " %d gold events, %d predicted\n",
            match,
            open.sentences(),
            open.eventless(),
            coverage.falseAlarms(),
            open.gold(),
            open.predicted())
        + String.format(
            Locale.ROOT,
            "coverage: any event %.3f  source %.3f  target %.3f  dyad %.3f;"
                + "  untyped dyad P %.3f R %.3f F1 %.3f\n",
            coverage.any(),
            coverage.source(),
            coverage.target(),
            coverage.dyad(),
            open.dyads().precision(),
            open.dyads().recall(),
            open.dyads().f1());
  }

  private String levels() {
    StringBuilder lines = new StringBuilder();
    lines.append(
        String.format(
            "%-7s %8s %8s %8s %8s %8s\n",
            "level", "microP", "microR", "microF1", "P_dyad", "macroF1"));
    for (LevelFigures level : open.levels()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%-7s %8.3f %8.3f %8.3f %8.3f %8.3f\n",
              level.level().word(),
              level.all().precision(),
              level.all().recall(),
              level.all().f1(),
              open.dyadPrecision(level.level()),
              level.macroF1()));
    }
    return lines.toString();
  }
}
