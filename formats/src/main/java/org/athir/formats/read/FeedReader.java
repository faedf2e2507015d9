package org.athir.formats.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.athir.formats.read.TextDecoder.Decoded;
import org.athir.model.Document;
import org.athir.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS and Atom feeds: each item is a report with the text that the feed carries. Nothing is
 * fetched, and a feed that declares a document type is refused.
 */
public final class FeedReader implements DocumentReader {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");

  /** For {@link java.util.ServiceLoader}. */
  public FeedReader() {}

  @Override
  public String format() {
    return "feed";
  }

  @Override
  public List<String> extensions() {
    return List.of(".xml", ".rss", ".atom");
  }

  @Override
  public boolean recognises(Head head) {
    return Markup.root(head.text()).filter(ROOTS::contains).isPresent();
  }

  @Override
  public Stream<ReadResult> read(Source source) {
    byte[] content;
    try (InputStream in = source.open()) {
      content = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      return Stream.of(source.failure(Problems.of(e)));
    }
    if (content.length > MAX_BYTES) {
      return Stream.of(source.failure(Problems.TOO_LARGE));
    }
    Decoded decoded = DeclaredCharset.decode(content, Optional.empty());
    if (decoded.problem().isPresent()) {
      return Stream.of(source.failure(decoded.problem().get()));
    }
    // Servers leave blanks before the declaration, which no parser takes.
    String feed = decoded.text().stripLeading();
    return XmlCheck.problem(feed)
        .map(problem -> Stream.<ReadResult>of(source.failure(problem)))
        .orElseGet(() -> read(source, feed));
  }

  /** What the library stumbles over is the feed's fault. */
  @SuppressWarnings("IllegalCatch")
  private static Stream<ReadResult> read(Source source, String content) {
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.US);
      input.setXmlHealerOn(false);
      input.setAllowDoctypes(false);
      SyndFeed feed = input.build(new StringReader(content));
      List<SyndEntry> entries = feed.getEntries();
      if (entries.isEmpty()) {
        return Stream.of(new ReadResult.Skipped(source.place(), "a feed without items"));
      }
      Optional<String> name = words(feed.getTitle());
      return IntStream.range(0, entries.size())
          .mapToObj(i -> report(source, name, entries.get(i), i + 1));
    } catch (FeedException | RuntimeException e) {
      return Stream.of(source.failure("neither RSS nor Atom: " + e.getMessage()));
    }
  }

  private static ReadResult report(
      Source source, Optional<String> feed, SyndEntry entry, int number) {
    Optional<String> title = words(entry.getTitle());
    Optional<String> body = body(entry);
    if (title.isEmpty() && body.isEmpty()) {
      return new ReadResult.Failure(source.place() + ":item " + number, "neither title nor text");
    }
    Optional<String> url = address(entry.getLink());
    String text =
        Stream.of(title, body)
            .flatMap(Optional::stream)
            .reduce((a, b) -> a + "\n\n" + b)
            .orElse("");
    return new ReadResult.Report(
        new Document(
            id(entry.getUri()).or(() -> url).orElse(source.id() + ":" + number),
            text,
            title.map(words -> new Span(0, words.length())),
            new Document.Metadata(feed, url, published(entry))));
  }

  /** The longest text that an item carries: whole articles stand beside their summaries. */
  private static Optional<String> body(SyndEntry entry) {
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      contents.add(entry.getDescription());
    }
    return contents.stream()
        .flatMap(content -> words(content.getValue()).stream())
        .reduce((one, other) -> other.length() > one.length() ? other : one);
  }

  private static Optional<LocalDate> published(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return Optional.ofNullable(date)
        .map(time -> LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC));
  }

  /** An id that is one beyond its feed: a URI of some kind. */
  private static Optional<String> id(@Nullable String uri) {
    return Optional.ofNullable(uri)
        .map(String::strip)
        .filter(id -> id.matches("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+"));
  }

  private static Optional<String> address(@Nullable String link) {
    return Optional.ofNullable(link).map(String::strip).filter(url -> url.matches("https?://\\S+"));
  }

  /** The words of a piece of HTML, which titles and summaries are more often than not. */
  private static Optional<String> words(@Nullable String html) {
    return Optional.ofNullable(html).map(BlockText::ofFragment).filter(text -> !text.isBlank());
  }
}
