package org.athir.formats.read;

import java.util.Locale;
import java.util.Optional;

/** Looks at the beginning of a text for markup. */
final class Markup {
  private Markup() {}

  /**
   * The first element of a text that begins with markup, in lower case: what stands before it may
   * be declarations, comments and instructions only. A document type counts as its element.
   */
  static Optional<String> root(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length())) {
        return name(text, at + "<!doctype".length() + 1);
      } else {
        return text.charAt(at) == '<' ? name(text, at + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private static Optional<String> name(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isPartOfName(text.charAt(end))) {
      end++;
    }
    return end > start && Character.isLetter(text.charAt(start))
        ? Optional.of(text.substring(start, end).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
  }
}
