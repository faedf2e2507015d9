package org.athir.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How figures are printed. */
enum FigureFormat {
  /** Aligned columns for people. */
  TABLE,
  /** One JSON object. */
  JSON;

  private static final List<String> NAMES = List.of("table", "json");

  /** The format of a name. */
  static FigureFormat of(String name) {
    int i = NAMES.indexOf(name.toLowerCase(Locale.ROOT));
    if (i < 0) {
      throw new UsageException("no format '" + name + "'; there are " + String.join(", ", NAMES));
    }
    return values()[i];
  }

  /** Figures as a JSON object over several lines. */
  static String json(Map<String, ?> figures) {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
