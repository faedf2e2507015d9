package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads a tab-separated table with a header, cut into cells by {@link QuotedCells}; columns stand
 * in any order, and those that are not asked for are ignored.
 */
final class TabbedTable {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Set<String> needed;
  private final Consumer<ReadResult.Failure> failures;

  /**
   * Makes a reader.
   *
   * @param needed columns that have to be there
   * @param failures takes each row that cannot be used, with file and line
   */
  TabbedTable(Set<String> needed, Consumer<ReadResult.Failure> failures) {
    this.needed = needed;
    this.failures = failures;
  }

  /**
   * A row.
   *
   * @param number its number among the rows, from 0
   * @param cells cells by column
   */
  record Row(int number, Map<String, String> cells) {

    /** A cell; empty when the table has no such column. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** Takes a row. */
  @FunctionalInterface
  interface RowReader {

    /**
     * Takes over what a row says.
     *
     * @throws IllegalArgumentException when it says nothing usable; the message is for people
     */
    void add(Row row);
  }

  /** Reads all rows; a row that is none spoils no other, but a quote without end does. */
  void read(Source source, RowReader reader) throws IOException {
    try (InputStream bytes = new BufferedInputStream(source.open());
        Reader text = new InputStreamReader(bytes, strict())) {
      read(source.place(), new QuotedCells(text), reader);
    } catch (CharacterCodingException e) {
      failures.accept(source.failure("not UTF-8"));
    }
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private void read(String place, QuotedCells rows, RowReader reader) throws IOException {
    try {
      List<String> header = header(rows);
      int number = 0;
      Optional<List<String>> cells = rows.next();
      while (cells.isPresent()) {
        read(place + ":" + rows.line(), header, cells.get(), number, reader);
        number++;
        cells = rows.next();
      }
    } catch (IllegalArgumentException e) {
      fail(place + ":" + rows.line(), e);
    }
  }

  private List<String> header(QuotedCells rows) throws IOException {
    List<String> header = new ArrayList<>(rows.next().orElse(List.of()));
    if (header.isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    header.set(0, header.get(0).replace(BYTE_ORDER_MARK, ""));
    String missing =
        needed.stream()
            .filter(name -> !header.contains(name))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("the header lacks the columns: " + missing);
    }
    return header;
  }

  private void read(
      String place, List<String> header, List<String> cells, int number, RowReader reader) {
    try {
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(
            "a row of " + cells.size() + " cells where the header has " + header.size());
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      reader.add(new Row(number, row));
    } catch (IllegalArgumentException e) {
      fail(place, e);
    }
  }

  private void fail(String place, IllegalArgumentException e) {
    failures.accept(new ReadResult.Failure(place, String.valueOf(e.getMessage())));
  }
}
