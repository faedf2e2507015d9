package org.athir.formats.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.athir.formats.read.TextDecoder.Decoded;

/** The reports of a source that holds one a line, read one ahead; empty lines are none. */
final class LineResults implements Iterator<ReadResult> {
  private final Source source;
  private final LineReader lines;
  private final Row row;
  private Optional<ReadResult> next;

  /** Whether reading failed, so that nothing comes after that. */
  private boolean ended;

  /**
   * Reads the rest of the lines.
   *
   * @param source the source, for messages
   * @param lines its lines
   * @param row reads one of them
   */
  private LineResults(Source source, LineReader lines, Row row) {
    this.source = source;
    this.lines = lines;
    this.row = row;
    this.next = first();
  }

  /** Reads a line. */
  @FunctionalInterface
  interface Row {

    /**
     * What a line gives.
     *
     * @param text the line
     * @param number its number, from 1
     */
    ReadResult read(String text, int number);
  }

  /** The reports of the rest of the lines; closing the stream closes them. */
  static Stream<ReadResult> stream(Source source, LineReader lines, Row row) {
    LineResults results = new LineResults(source, lines, row);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::close);
  }

  /** A line as text, or what is wrong with it. */
  static Decoded decode(byte[] line) {
    return line.length > DocumentReader.MAX_BYTES
        ? Decoded.wrong(Problems.TOO_LARGE)
        : TextDecoder.decode(line);
  }

  /** A failure at a line. */
  static ReadResult failure(Source source, int line, String problem) {
    return new ReadResult.Failure(source.place() + ":" + line, problem);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public ReadResult next() {
    ReadResult result = next.orElseThrow(NoSuchElementException::new);
    next = read();
    return result;
  }

  private Optional<ReadResult> first() {
    Optional<ReadResult> result = read();
    return result.isEmpty() && lines.number() == 0 ? Optional.of(source.failure("empty")) : result;
  }

  private Optional<ReadResult> read() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> line = lines.next();
      while (line.isPresent() && line.get().length == 0) {
        line = lines.next();
      }
      return line.map(this::result);
    } catch (IOException e) {
      ReadResult failure = failure(source, lines.number(), Problems.of(e));
      ended = true;
      close();
      return Optional.of(failure);
    }
  }

  private ReadResult result(byte[] line) {
    Decoded decoded = decode(line);
    return decoded
        .problem()
        .map(problem -> failure(source, lines.number(), problem))
        .orElseGet(() -> row.read(decoded.text(), lines.number()));
  }

  private void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(source.place() + ": " + e.getMessage(), e);
    }
  }
}
