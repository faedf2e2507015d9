package org.athir.formats.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.athir.formats.read.FieldNames.Field;

/**
 * Reads tables with a header (RFC 4180, UTF-8; commas, semicolons or tabs): each row a report, by
 * {@link FieldNames}, whatever the case of the columns' names.
 */
public final class CsvReportReader implements DocumentReader {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final int LOOKED_AT = 1 << 14;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final FieldNames names;

  /** For {@link java.util.ServiceLoader}. */
  public CsvReportReader() {
    this(FieldNames.usual());
  }

  private CsvReportReader(FieldNames names) {
    this.names = names;
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of(".csv");
  }

  /** Two columns of the first line have to be known, one of them that of the text. */
  @Override
  public boolean recognises(Head head) {
    String line = head.firstLine();
    List<String> columns = columns(List.of(line.split("[" + separator(line) + "]", -1)));
    long known =
        List.of(Field.values()).stream()
            .filter(
                field ->
                    names.of(field).stream().map(CsvReportReader::key).anyMatch(columns::contains))
            .count();
    return known > 1
        && names.of(Field.TEXT).stream().map(CsvReportReader::key).anyMatch(columns::contains);
  }

  @Override
  public DocumentReader withFields(FieldNames other) {
    return new CsvReportReader(other);
  }

  @Override
  @SuppressWarnings("resource")
  public Stream<ReadResult> read(Source source) {
    try {
      Reader text = text(source);
      text.mark(LOOKED_AT);
      char[] first = new char[LOOKED_AT];
      int length = Math.max(0, text.read(first, 0, LOOKED_AT));
      text.reset();
      String line = new String(first, 0, length).lines().findFirst().orElse("");
      if (line.indexOf('\0') >= 0) {
        text.close();
        return Stream.of(source.failure("not a table but binary: a zero in line 1"));
      }
      CsvReader<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator(line))
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(MAX_BYTES)
              .ofCsvRecord(text);
      Run run = new Run(source, names, records.iterator());
      return Results.stream(source, run::next, records);
    } catch (CharacterCodingException e) {
      return Stream.of(source.failure("not UTF-8"));
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  private static Reader text(Source source) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            source.open(),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        LOOKED_AT);
  }

  /** The separator that the header has most of. */
  private static char separator(String header) {
    char most = SEPARATORS.get(0);
    long count = 0;
    for (char separator : SEPARATORS) {
      long found = header.chars().filter(c -> c == separator).count();
      if (found > count) {
        most = separator;
        count = found;
      }
    }
    return most;
  }

  private static List<String> columns(List<String> header) {
    List<String> columns = new ArrayList<>();
    for (String name : header) {
      columns.add(key(name.replace("\"", "")));
    }
    return columns;
  }

  private static String key(String name) {
    boolean marked = !name.isEmpty() && name.charAt(0) == BYTE_ORDER_MARK;
    return (marked ? name.substring(1) : name).strip().toLowerCase(Locale.ROOT);
  }

  /** One pass through a table. */
  private static final class Run {
    private final Source source;
    private final FieldNames names;
    private final Iterator<CsvRecord> records;
    private List<String> columns = List.of();
    private long line = 1;
    private boolean ended;

    Run(Source source, FieldNames names, Iterator<CsvRecord> records) {
      this.source = source;
      this.names = names;
      this.records = records;
    }

    Optional<ReadResult> next() {
      if (ended) {
        return Optional.empty();
      }
      try {
        if (columns.isEmpty() && !header()) {
          return Optional.of(last(noHeader()));
        }
        return records.hasNext() ? Optional.of(row(records.next())) : Optional.empty();
      } catch (CsvParseException e) {
        return Optional.of(last("no CSV: " + TableReader.parseProblem(e)));
      } catch (UncheckedIOException e) {
        return Optional.of(last(TableReader.problem(e.getCause())));
      }
    }

    private boolean header() {
      if (records.hasNext()) {
        columns = columns(records.next().getFields());
      }
      return names.of(Field.TEXT).stream().map(CsvReportReader::key).anyMatch(columns::contains);
    }

    private String noHeader() {
      return columns.isEmpty()
          ? "empty"
          : "the header lacks a column for the text: one of "
              + String.join(", ", names.of(Field.TEXT));
    }

    /** A failure behind which nothing can be read. */
    private ReadResult last(String problem) {
      ended = true;
      boolean table = !columns.isEmpty();
      return new ReadResult.Failure(source.place() + (table ? ":" + line : ""), problem);
    }

    private ReadResult row(CsvRecord row) {
      line = row.getStartingLineNumber();
      String place = source.place() + ":" + line;
      if (row.getFieldCount() != columns.size()) {
        return new ReadResult.Failure(
            place,
            "a row of " + row.getFieldCount() + " cells where the header has " + columns.size());
      }
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.putIfAbsent(columns.get(i), row.getField(i));
      }
      try {
        return new ReadResult.Report(
            names.document(name -> value(cells, name), source.id() + ":" + line));
      } catch (IllegalArgumentException e) {
        return new ReadResult.Failure(place, String.valueOf(e.getMessage()));
      }
    }

    private static Optional<String> value(Map<String, String> cells, String name) {
      return Optional.ofNullable(cells.get(key(name))).filter(cell -> !cell.isBlank());
    }
  }
}
