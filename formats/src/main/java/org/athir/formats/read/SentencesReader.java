package org.athir.formats.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.athir.formats.read.TextDecoder.Decoded;
import org.athir.model.Document;

/**
 * Reads tab-separated sentences: a header with {@code uid} and {@code sentence} in any place, then
 * each row a report of its own. Nothing is quoted and the sentence is kept as it stands.
 */
public final class SentencesReader implements DocumentReader {

  /** For {@link java.util.ServiceLoader}. */
  public SentencesReader() {}

  @Override
  public String format() {
    return "sentences";
  }

  @Override
  public List<String> extensions() {
    return List.of(".tsv");
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    try {
      LineReader lines = new LineReader(source.opener().open());
      Rows rows = new Rows(source, lines);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL),
              false)
          .onClose(rows::close);
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  /**
   * Where the two columns stand.
   *
   * @param uid position of {@code uid}, from 0
   * @param sentence position of {@code sentence}, from 0
   */
  private record Columns(int uid, int sentence) {

    static Optional<Columns> of(String header) {
      List<String> names = List.of(header.split("\t", -1));
      int uid = names.indexOf("uid");
      int sentence = names.indexOf("sentence");
      return uid < 0 || sentence < 0 ? Optional.empty() : Optional.of(new Columns(uid, sentence));
    }

    int count() {
      return Math.max(uid, sentence) + 1;
    }
  }

  /** The rows of one source, one ahead. */
  private static final class Rows implements Iterator<ReadResult> {
    private final Source source;
    private final LineReader lines;
    private Optional<Columns> columns = Optional.empty();
    private Optional<ReadResult> next;

    Rows(Source source, LineReader lines) {
      this.source = source;
      this.lines = lines;
      this.next = first();
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public ReadResult next() {
      ReadResult result = next.orElseThrow(NoSuchElementException::new);
      next = columns.flatMap(this::row);
      return result;
    }

    private Optional<ReadResult> first() {
      try {
        Optional<byte[]> line = lines.next();
        if (line.isEmpty()) {
          return Optional.of(source.failure("empty"));
        }
        Decoded header = decode(line.get());
        if (header.problem().isPresent()) {
          return Optional.of(failure(header.problem().get()));
        }
        columns = Columns.of(header.text());
        return columns.isPresent()
            ? row(columns.get())
            : Optional.of(failure("the header needs the columns 'uid' and 'sentence'"));
      } catch (IOException e) {
        return broken(e);
      }
    }

    private Optional<ReadResult> row(Columns at) {
      try {
        Optional<byte[]> line = lines.next();
        while (line.isPresent() && line.get().length == 0) {
          line = lines.next();
        }
        return line.map(bytes -> report(bytes, at));
      } catch (IOException e) {
        return broken(e);
      }
    }

    private ReadResult report(byte[] line, Columns at) {
      Decoded decoded = decode(line);
      if (decoded.problem().isPresent()) {
        return failure(decoded.problem().get());
      }
      String[] cells = decoded.text().split("\t", -1);
      if (cells.length < at.count()) {
        return failure(
            "a row of " + cells.length + " columns where at least " + at.count() + " are needed");
      }
      if (cells[at.uid].isBlank() || cells[at.sentence].isBlank()) {
        return failure("'" + (cells[at.uid].isBlank() ? "uid" : "sentence") + "' is empty");
      }
      return new ReadResult.Report(Document.of(cells[at.uid], cells[at.sentence]));
    }

    private static Decoded decode(byte[] line) {
      return line.length > MAX_BYTES ? Decoded.wrong(Problems.TOO_LARGE) : TextDecoder.decode(line);
    }

    private Optional<ReadResult> broken(IOException e) {
      columns = Optional.empty();
      return Optional.of(failure(Problems.of(e)));
    }

    private ReadResult failure(String problem) {
      return new ReadResult.Failure(source.place() + ":" + lines.number(), problem);
    }

    void close() {
      try {
        lines.close();
      } catch (IOException e) {
        throw new UncheckedIOException(source.place() + ": " + e.getMessage(), e);
      }
    }
  }
}
