package org.athir.formats.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Main text by simple marks: the paragraphs that are not mostly links, outside of what says that it
 * is navigation; without paragraphs all words of the body. One pass, however large the page.
 */
final class ParagraphText implements MainText {
  private static final String AROUND =
      "nav, header, footer, aside, form, script, style, noscript, template, svg, button, select,"
          + " [hidden], [role=navigation]";

  @Override
  public String find(Document page) {
    page.select(AROUND).remove();
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : page.select("p")) {
      String text = BlockText.of(paragraph);
      if (!text.isBlank() && linked(paragraph) * 2 < text.length()) {
        paragraphs.add(text);
      }
    }
    return paragraphs.isEmpty() ? BlockText.of(page.body()) : String.join("\n\n", paragraphs);
  }

  private static int linked(Element paragraph) {
    return paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }
}
