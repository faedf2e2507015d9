package org.athir.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.athir.score.Figure;

/**
 * Who, when, where and how many, compared with gold.
 *
 * @param fields a figure for each field
 */
record FieldsText(List<Figure> fields) implements ScoreText {

  @Override
  public Map<String, Map<String, Object>> figures() {
    Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
    for (Figure field : fields) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("gold", field.gold());
      values.put("predicted", field.predicted());
      values.put("correct", field.correct());
      values.put("precision", rounded(field.precision()));
      values.put("recall", rounded(field.recall()));
      values.put("f1", rounded(field.f1()));
      figures.put(field.name(), values);
    }
    return figures;
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  @Override
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-26s %6s %10s %8s %10s %7s %6s\n",
            "field",
            "gold",
            "predicted",
            "correct",
            "precision",
            "recall",
            "F1"));
    for (Figure field : fields) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-26s %6d %10d %8d %10.3f %7.3f %6.3f\n",
              field.name(),
              field.gold(),
              field.predicted(),
              field.correct(),
              field.precision(),
              field.recall(),
              field.f1()));
    }
    return table.toString();
  }
}
