package org.athir.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.athir.cli.RepairAblation.Row;

/**
 * An ablation in words.
 *
 * @param rows none left out, then each pass alone
 * @param show whether the sentences are told that need a pass
 */
record AblationText(List<Row> rows, boolean show) {

  /** Copies the list. */
  AblationText {
    rows = List.copyOf(rows);
  }

  /** A line for each pass: what is lost or won without it. */
  String table() {
    List<String> lines = new ArrayList<>();
    if (show) {
      rows.forEach(row -> lines.addAll(sentences(row)));
    }
    lines.add(
        line("left out", "mended", "events", "", "with status", "", "mentions", "", "failed", ""));
    rows.forEach(row -> lines.add(line(row)));
    lines.add("");
    lines.add("mended: sentences that the pass changes; events: marked events found with type and");
    lines.add("sides; mentions: resolved; failed: sentences of the gold and of the event patterns");
    lines.add("(" + rows.get(0).examples() + ") that fail. In brackets: against the first line.");
    return String.join("\n", lines) + "\n";
  }

  private String line(Row row) {
    Row full = rows.get(0);
    boolean first = row.leftOut().isEmpty();
    return line(
        row.leftOut().orElse("(none)"),
        first ? "" : row.mended(),
        events(row),
        first ? "" : change(events(row) - events(full)),
        withStatus(row),
        first ? "" : change(withStatus(row) - withStatus(full)),
        row.evaluation().referencesRight(),
        first
            ? ""
            : change(row.evaluation().referencesRight() - full.evaluation().referencesRight()),
        row.failures().size(),
        first ? "" : change(row.failures().size() - full.failures().size()));
  }

  private static int events(Row row) {
    return row.evaluation().all().sides();
  }

  private static int withStatus(Row row) {
    return row.evaluation().all().status();
  }

  private static String change(int difference) {
    return String.format(Locale.ROOT, "(%+d)", difference);
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-48s %7s %7s %-6s %11s %-6s %8s %-6s %6s %-6s", cells)
        .stripTrailing();
  }

  /** The figures, a list of rows. */
  Map<String, Object> figures() {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("left_out", row.leftOut().orElse(null));
      figures.put("mended", row.mended());
      figures.put("events", events(row));
      figures.put("with_status", withStatus(row));
      figures.put("mentions", row.evaluation().referencesRight());
      figures.put("no_event_coded", row.evaluation().eventlessCoded());
      figures.put("failed", row.failures().size());
      list.add(figures);
    }
    return Map.of("passes", list);
  }

  private List<String> sentences(Row row) {
    if (row.leftOut().isEmpty()) {
      return List.of();
    }
    Set<String> needed = new LinkedHashSet<>(row.failures());
    needed.removeAll(rows.get(0).failures());
    Set<String> spoilt = new LinkedHashSet<>(rows.get(0).failures());
    spoilt.removeAll(row.failures());
    List<String> lines = new ArrayList<>();
    lines.add(row.leftOut().orElse(""));
    needed.forEach(text -> lines.add("  needs it    " + text));
    spoilt.forEach(text -> lines.add("  spoilt by it " + text));
    lines.add("");
    return lines;
  }
}
