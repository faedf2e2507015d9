package org.athir.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.athir.formats.read.TextDecoder.Decoded;
import org.athir.model.Document;
import org.athir.parse.ReportLayout;

/** Reads plain text: a file is a report, its line ends are kept, its title is line 1 or none. */
public final class PlainTextReader implements DocumentReader {

  /** For {@link java.util.ServiceLoader}. */
  public PlainTextReader() {}

  @Override
  public String format() {
    return "text";
  }

  @Override
  public List<String> extensions() {
    return List.of(".txt");
  }

  /** No content tells that it is plain text; it is what is left. */
  @Override
  public boolean recognises(Head head) {
    return false;
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    return Stream.of(source).map(PlainTextReader::report);
  }

  private static ReadResult report(Source source) {
    byte[] content;
    try (InputStream in = source.open()) {
      content = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      return source.failure(Problems.of(e));
    }
    if (content.length > MAX_BYTES) {
      return source.failure(Problems.TOO_LARGE);
    }
    Decoded decoded = TextDecoder.decode(content);
    return decoded
        .problem()
        .<ReadResult>map(source::failure)
        .orElseGet(() -> new ReadResult.Report(document(source.id(), decoded.text())));
  }

  /** A report of plain text. */
  static Document document(String id, String text) {
    return new Document(id, text, ReportLayout.title(text), Document.Metadata.none());
  }
}
