package org.athir.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.athir.score.Figure;
import org.athir.score.LevelFigures;

/** The classes of a level, one by one. */
final class ClassesText {

  private ClassesText() {}

  /** Micro-averaged figures, macro-F1 and classes under the names that programs read. */
  static Map<String, Object> figures(LevelFigures level) {
    Map<String, Object> classes = new LinkedHashMap<>();
    for (Figure one : level.classes()) {
      Map<String, Object> values = precisionRecall(one);
      values.put("gold", one.gold());
      values.put("pred", one.predicted());
      classes.put(one.name(), values);
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("macro_f1", level.macroF1());
    figures.put("micro_p", level.all().precision());
    figures.put("micro_r", level.all().recall());
    figures.put("micro_f1", level.all().f1());
    figures.put("classes", classes);
    return figures;
  }

  /** Precision, recall and F1. */
  static Map<String, Object> precisionRecall(Figure figure) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("p", figure.precision());
    values.put("r", figure.recall());
    values.put("f1", figure.f1());
    return values;
  }

  /** A line for each class of each level. */
  static String table(List<LevelFigures> levels) {
    StringBuilder lines = new StringBuilder();
    for (LevelFigures level : levels) {
      lines.append("-- ").append(level.level().word()).append('\n');
      for (Figure one : level.classes()) {
        lines.append(
            String.format(
                Locale.ROOT,
                "   %-10s P %.3f R %.3f F1 %.3f  gold %4d pred %4d\n",
                one.name(),
                one.precision(),
                one.recall(),
                one.f1(),
                one.gold(),
                one.predicted()));
      }
    }
    return lines.toString();
  }
}
