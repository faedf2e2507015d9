package org.athir.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.athir.formats.read.DocumentReader;
import org.athir.formats.read.ReadResult;
import org.athir.formats.read.Source;
import org.athir.formats.read.Sources;

/**
 * What the paths of a command line stand for.
 *
 * @param items files, streams and paths that are neither, in order
 */
record Inputs(List<Item> items) {
  private static final String STANDARD_INPUT = "-";

  /** Something to read, or why there is nothing. */
  @FunctionalInterface
  private interface Item {

    /** Its reports and failures; to be closed. */
    Stream<ReadResult> read();
  }

  /** Copies the list. */
  Inputs {
    items = List.copyOf(items);
  }

  /**
   * Looks at every path.
   *
   * @param paths files, folders, or {@code -}
   * @param format name of the input format
   * @param in standard input
   */
  static Inputs of(List<String> paths, String format, InputStream in) {
    return of(paths, Formats.reader(format), in);
  }

  /**
   * Looks at every path.
   *
   * @param paths files, folders, or {@code -}
   * @param reader reads what stands there
   * @param in standard input
   */
  static Inputs of(List<String> paths, DocumentReader reader, InputStream in) {
    List<Item> items = new ArrayList<>();
    for (String path : paths) {
      if (path.isBlank()) {
        throw new UsageException("a PATH is empty");
      }
      if (path.equals(STANDARD_INPUT)) {
        items.add(() -> reader.read(Source.stream(in)));
      } else {
        add(items, reader, Path.of(path));
      }
    }
    return new Inputs(items);
  }

  private static void add(List<Item> items, DocumentReader reader, Path path) {
    Sources sources = Sources.at(path, reader.extensions());
    sources.failures().forEach(failure -> items.add(() -> Stream.of(failure)));
    sources.found().forEach(source -> items.add(() -> reader.read(source)));
  }

  /** Number of files and streams. */
  int size() {
    return items.size();
  }

  /** Reads everything, one report after the other. */
  void forEach(Consumer<ReadResult> consumer) {
    for (Item item : items) {
      try (Stream<ReadResult> results = item.read()) {
        results.forEach(consumer);
      }
    }
  }
}
