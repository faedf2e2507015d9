package org.athir.formats.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a comma-separated table (RFC 4180, UTF-8) with a header, row by row; columns stand in any
 * order, and those that are not asked for are ignored.
 */
public final class TableReader {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Set<String> needed;
  private final Set<String> known;

  /**
   * Makes a reader.
   *
   * @param needed columns that have to be there
   * @param optional columns that may be there
   */
  public TableReader(Set<String> needed, Set<String> optional) {
    this.needed = Set.copyOf(needed);
    Set<String> all = new HashSet<>(needed);
    all.addAll(optional);
    this.known = Set.copyOf(all);
  }

  /**
   * A row.
   *
   * @param line line of the file on which it begins, from 1
   * @param cells what stands under the known columns, without blanks around it
   * @param columns numbers of the columns, from 1
   */
  public record Row(long line, Map<String, String> cells, Map<String, Integer> columns) {

    /** Copies the maps. */
    public Row {
      cells = Map.copyOf(cells);
      columns = Map.copyOf(columns);
    }
  }

  /**
   * Reads all rows; a row that is none spoils no other, but a quote without end spoils the rest.
   */
  public void read(Source source, Consumer<Row> rows, Consumer<ReadResult.Failure> failures) {
    try (Reader text = decoded(source);
        CsvReader<CsvRecord> records =
            CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      read(source, records, rows, failures);
    } catch (CsvParseException e) {
      failures.accept(source.failure("no CSV: " + parseProblem(e)));
    } catch (UncheckedIOException e) {
      failures.accept(source.failure(problem(e.getCause())));
    } catch (IOException e) {
      failures.accept(source.failure(problem(e)));
    }
  }

  private static Reader decoded(Source source) throws IOException {
    return new InputStreamReader(
        source.open(),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  static String parseProblem(CsvParseException e) {
    Throwable cause = e.getCause();
    return cause == null
        ? String.valueOf(e.getMessage())
        : e.getMessage() + " " + cause.getMessage();
  }

  static String problem(@Nullable IOException e) {
    if (e instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    return e == null ? "cannot be read" : Problems.of(e);
  }

  private void read(
      Source source,
      Iterable<CsvRecord> records,
      Consumer<Row> rows,
      Consumer<ReadResult.Failure> failures) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    int width = 0;
    for (CsvRecord one : records) {
      String place = source.place() + ":" + one.getStartingLineNumber();
      if (columns.isEmpty()) {
        columns.putAll(columns(one));
        width = one.getFieldCount();
        List<String> missing =
            needed.stream().filter(name -> !columns.containsKey(name)).sorted().toList();
        if (!missing.isEmpty()) {
          String names = String.join(", ", missing);
          failures.accept(new ReadResult.Failure(place, "the header lacks the columns: " + names));
          return;
        }
      } else if (one.getFieldCount() != width) {
        failures.accept(
            new ReadResult.Failure(
                place, "a row of " + one.getFieldCount() + " cells where the header has " + width));
      } else {
        rows.accept(row(one, columns));
      }
    }
    if (columns.isEmpty()) {
      failures.accept(source.failure("empty"));
    }
  }

  private Map<String, Integer> columns(CsvRecord header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(header.getFields());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean marked = i == 0 && !name.isEmpty() && name.charAt(0) == BYTE_ORDER_MARK;
      String plain = (marked ? name.substring(1) : name).strip().toLowerCase(Locale.ROOT);
      if (known.contains(plain)) {
        columns.putIfAbsent(plain, i + 1);
      }
    }
    return columns;
  }

  private static Row row(CsvRecord one, Map<String, Integer> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach((name, column) -> cells.put(name, one.getField(column - 1).strip()));
    return new Row(one.getStartingLineNumber(), cells, columns);
  }
}
