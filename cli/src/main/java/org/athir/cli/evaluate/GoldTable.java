package org.athir.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.athir.lexicon.LexiconException;
import org.athir.lexicon.LexiconSource;

/** Reads a table of sentences: tab-separated, with a header, nothing quoted. */
final class GoldTable {
  private final String file;
  private final List<String> lines;
  private final List<String> columns;

  GoldTable(LexiconSource source, String file) {
    this.file = file;
    this.lines = source.get(file).lines().toList();
    this.columns = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
  }

  /** One item for each line that is not empty. */
  <T> List<T> rows(Set<String> needed, Function<Row, T> item) {
    for (String column : needed) {
      if (!columns.contains(column)) {
        throw new LexiconException(file, 1, 1, "the header lacks '" + column + "'");
      }
    }
    List<T> items = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        items.add(item.apply(new Row(i + 1, List.of(lines.get(i).split("\t", -1)))));
      }
    }
    return items;
  }

  /** A line with its cells. */
  final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    int line() {
      return line;
    }

    /** A cell that has to hold something. */
    String get(String column) {
      String cell = find(column);
      if (cell.isEmpty()) {
        throw wrong("no " + column);
      }
      return cell;
    }

    /** A cell, empty when the line is too short. */
    String find(String column) {
      int i = columns.indexOf(column);
      return i >= 0 && i < cells.size() ? cells.get(i).strip() : "";
    }

    LexiconException wrong(String problem) {
      return new LexiconException(file, line, 1, problem);
    }
  }
}
