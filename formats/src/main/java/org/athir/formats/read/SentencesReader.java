package org.athir.formats.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.athir.formats.read.TextDecoder.Decoded;
import org.athir.model.Document;

/**
 * Reads tab-separated sentences: a header with {@code uid} and {@code sentence} in any place, then
 * each row a report of its own. Nothing is quoted and the sentence is kept as it stands.
 */
public final class SentencesReader implements DocumentReader {
  private static final String NO_COLUMNS = "the header needs the columns 'uid' and 'sentence'";

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
  public boolean recognises(Head head) {
    return Columns.of(head.firstLine()).isPresent();
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    try {
      LineReader lines = new LineReader(source.open());
      Optional<byte[]> line = lines.next();
      if (line.isEmpty()) {
        lines.close();
        return Stream.of(source.failure("empty"));
      }
      Decoded header = LineResults.decode(line.get());
      Optional<Columns> columns = Columns.of(header.text());
      if (columns.isEmpty()) {
        lines.close();
        String problem = header.problem().orElse(NO_COLUMNS);
        return Stream.of(LineResults.failure(source, 1, problem));
      }
      return LineResults.stream(
          source, lines, (text, number) -> report(source, columns.get(), text, number));
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
  }

  private static ReadResult report(Source source, Columns at, String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length < at.count()) {
      return LineResults.failure(
          source,
          number,
          "a row of " + cells.length + " columns where at least " + at.count() + " are needed");
    }
    if (cells[at.uid].isBlank() || cells[at.sentence].isBlank()) {
      String empty = cells[at.uid].isBlank() ? "uid" : "sentence";
      return LineResults.failure(source, number, "'" + empty + "' is empty");
    }
    return new ReadResult.Report(Document.of(cells[at.uid], cells[at.sentence]));
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
}
