package org.athir.formats.read;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Main text by Mozilla's Readability: the part of a page with most words in whole sentences. */
final class ReadabilityText implements MainText {

  /** What the library stumbles over is left to others to find. */
  @Override
  @SuppressWarnings("IllegalCatch")
  public String find(Document page) {
    try {
      Element content = new Readability4J(page.baseUri(), page).parse().getArticleContent();
      return content == null ? "" : BlockText.of(content);
    } catch (RuntimeException e) {
      return "";
    }
  }
}
