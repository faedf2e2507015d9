package org.athir.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.athir.formats.read.TextDecoder.Decoded;

/** Reads pages of the web: a file is a report, its main text without what stands around it. */
public final class HtmlReader implements DocumentReader {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "body", "title", "meta", "link", "main", "article", "section", "header",
          "div", "p", "h1", "h2", "span", "table", "script", "style");

  /** For {@link java.util.ServiceLoader}. */
  public HtmlReader() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean recognises(Head head) {
    return Markup.root(head.text()).filter(ELEMENTS::contains).isPresent();
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    return Stream.of(source).map(HtmlReader::report);
  }

  private static ReadResult report(Source source) {
    try (InputStream in = source.open()) {
      byte[] content = in.readNBytes(MAX_BYTES + 1);
      return report(source, content, Optional.empty(), Optional.empty());
    } catch (IOException e) {
      return source.failure(Problems.of(e));
    }
  }

  /**
   * The report of a page.
   *
   * @param source where it stands
   * @param content its bytes
   * @param charset name of the character set that came with it
   * @param url its address where that is known from outside
   */
  static ReadResult report(
      Source source, byte[] content, Optional<String> charset, Optional<String> url) {
    if (content.length > MAX_BYTES) {
      return source.failure(Problems.TOO_LARGE);
    }
    Decoded decoded = DeclaredCharset.decode(content, charset);
    if (decoded.problem().isPresent()) {
      return source.failure(decoded.problem().get());
    }
    return Page.document(decoded.text(), source.id(), url)
        .<ReadResult>map(ReadResult.Report::new)
        .orElseGet(() -> source.failure("a page without text"));
  }
}
