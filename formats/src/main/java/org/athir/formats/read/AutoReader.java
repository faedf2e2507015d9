package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Reads a source by the format that its content shows; where the content shows none, by the ending
 * of its name; else as plain text.
 */
public final class AutoReader implements DocumentReader {
  private static final String PACKED = ".gz";

  /** Tables of all kinds stand beside reports; one that holds none is no mistake. */
  private static final String OTHER_TABLE =
      "a table without known columns for a report's text and more (--fields tells other names)";

  private final List<DocumentReader> readers;

  private AutoReader(List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Chooses among these; the first reads plain text. */
  public static AutoReader of(List<DocumentReader> readers) {
    return new AutoReader(readers);
  }

  /** All readers on the class path, plain text first. */
  public static List<DocumentReader> all() {
    return ServiceLoader.load(DocumentReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  @Override
  public String format() {
    return "auto";
  }

  @Override
  public List<String> extensions() {
    return readers.stream().flatMap(reader -> reader.extensions().stream()).toList();
  }

  @Override
  public boolean recognises(Head head) {
    return readers.stream().anyMatch(reader -> reader.recognises(head));
  }

  @Override
  public DocumentReader withFields(FieldNames names) {
    return of(readers.stream().map(reader -> reader.withFields(names)).toList());
  }

  @Override
  @SuppressWarnings("resource")
  public Stream<ReadResult> read(Source source) {
    try {
      BufferedInputStream in = new BufferedInputStream(source.opener().open(), 1 << 16);
      Head head;
      try {
        head = Head.of(in);
      } catch (IOException e) {
        in.close();
        throw e;
      }
      DocumentReader reader = readerOf(head, source.place());
      if (reader instanceof CsvReportReader && !reader.recognises(head) && !head.text().isEmpty()) {
        in.close();
        return Stream.of(new ReadResult.Skipped(source.place(), OTHER_TABLE));
      }
      return reader
          .read(new Source(source.id(), source.place(), () -> in))
          .onClose(() -> close(in, source));
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  private static void close(BufferedInputStream in, Source source) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(source.place() + ": " + e.getMessage(), e);
    }
  }

  private DocumentReader readerOf(Head head, String name) {
    Optional<DocumentReader> byContent =
        readers.stream().filter(reader -> reader.recognises(head)).findFirst();
    String plain = unpackedName(name);
    return byContent
        .or(
            () ->
                readers.stream()
                    .filter(reader -> reader.extensions().stream().anyMatch(plain::endsWith))
                    .findFirst())
        .orElse(readers.get(0));
  }

  /** A file's name in lower case, without the ending of gzip. */
  static String unpackedName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
  }
}
