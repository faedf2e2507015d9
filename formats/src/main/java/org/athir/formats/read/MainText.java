package org.athir.formats.read;

import org.jsoup.nodes.Document;

/** Finds the words of a page that are the report, without navigation, teasers and footers. */
@FunctionalInterface
interface MainText {

  /**
   * The paragraphs of the report.
   *
   * @param page the page, which may be changed
   * @return paragraphs with empty lines between them; empty when none are found
   */
  String find(Document page);
}
