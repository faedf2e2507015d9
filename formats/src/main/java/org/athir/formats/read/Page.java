package org.athir.formats.read;

import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.Span;
import org.jsoup.parser.Parser;

/** A page of the web as a report: its title, an empty line, its main text. */
final class Page {
  /** Elements deeper than this become children of the last one that is not. */
  private static final int DEPTH = 128;

  /** Elements of a page up to which its main text is sought by comparing its parts. */
  private static final int COMPARED = 12_000;

  /** Characters of a page up to which the same holds. */
  private static final int LONGEST = 4 * 1024 * 1024;

  private static final MainText BY_COMPARING = new ReadabilityText();
  private static final MainText BY_MARKS = new ParagraphText();

  private Page() {}

  /**
   * The report of a page.
   *
   * @param html the page
   * @param id what it is called without an address
   * @param url its address where that is known from outside
   * @return the report, or empty when the page has no text
   */
  static Optional<Document> document(String html, String id, Optional<String> url) {
    org.jsoup.nodes.Document page = parse(html, url.orElse(""));
    PageFacts facts = PageFacts.of(page, url);
    boolean small =
        html.length() <= LONGEST && page.stream().limit(COMPARED + 1L).count() <= COMPARED;
    String compared = small ? BY_COMPARING.find(page) : "";
    String found = compared.isBlank() ? BY_MARKS.find(parse(html, "")) : compared;
    String body = facts.title().map(title -> without(title, found)).orElse(found);
    return body.isBlank() ? Optional.empty() : Optional.of(document(facts, body, id));
  }

  /** A page as a tree that is nowhere deep. */
  static org.jsoup.nodes.Document parse(String html, String url) {
    return Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, url);
  }

  private static Document document(PageFacts facts, String body, String id) {
    return new Document(
        facts.url().orElse(id),
        facts.title().map(title -> title + "\n\n" + body).orElse(body),
        facts.title().map(title -> new Span(0, title.length())),
        new Document.Metadata(facts.source(), facts.url(), facts.published()));
  }

  /** A text without its title, which many pages repeat above it. */
  private static String without(String title, String text) {
    boolean repeats =
        text.startsWith(title)
            && (text.length() == title.length() || text.charAt(title.length()) == '\n');
    return repeats ? text.substring(title.length()).stripLeading() : text;
  }
}
