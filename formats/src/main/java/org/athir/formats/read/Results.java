package org.athir.formats.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes streams of results that are read one by one, each when it is asked for. */
final class Results {
  private Results() {}

  /** Gives results until there are none. */
  @FunctionalInterface
  interface Next {

    /** The next result, empty after the last one. */
    Optional<ReadResult> next();
  }

  /** A stream of what comes; closing it closes what it comes from. */
  static Stream<ReadResult> stream(Source source, Next results, Closeable origin) {
    Spliterator<ReadResult> all =
        new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super ReadResult> action) {
            Optional<ReadResult> next = results.next();
            next.ifPresent(action);
            return next.isPresent();
          }
        };
    return StreamSupport.stream(all, false).onClose(() -> close(source, origin));
  }

  private static void close(Source source, Closeable origin) {
    try {
      origin.close();
    } catch (IOException e) {
      throw new UncheckedIOException(source.place() + ": " + e.getMessage(), e);
    }
  }
}
