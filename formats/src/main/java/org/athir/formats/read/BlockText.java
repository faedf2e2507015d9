package org.athir.formats.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element: blocks with an empty line between them, blanks as one. */
final class BlockText implements NodeVisitor {
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder text = new StringBuilder();

  /** Line breaks that are due before the next word, 0 to 2. */
  private int breaks;

  private boolean blank;

  /** How many of the elements around have no words to be read. */
  private int silent;

  private BlockText() {}

  /** The words of an element and of all within it. */
  static String of(Element element) {
    BlockText blocks = new BlockText();
    blocks.traverse(element);
    return blocks.text.toString();
  }

  /** The words of a piece of HTML. */
  static String ofFragment(String html) {
    return of(Page.parse(html, "").body());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (silent == 0) {
        add(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      border(element);
      silent += SILENT.contains(element.normalName()) ? 1 : 0;
      if (element.nameIs("br")) {
        breaks = Math.max(breaks, 1);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      border(element);
      silent -= SILENT.contains(element.normalName()) ? 1 : 0;
    }
  }

  private void border(Element element) {
    if (CELLS.contains(element.normalName())) {
      blank = true;
    } else if (element.isBlock()) {
      breaks = 2;
    }
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
        blank = true;
      } else if (c != SOFT_HYPHEN && c != ZERO_WIDTH_SPACE) {
        separate();
        text.append(c);
      }
    }
  }

  private void separate() {
    if (text.length() > 0) {
      if (breaks > 0) {
        text.append("\n".repeat(breaks));
      } else if (blank) {
        text.append(' ');
      }
    }
    breaks = 0;
    blank = false;
  }
}
