package org.athir.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.model.Document;
import org.athir.model.Span;
import org.athir.parse.Parser.Block;
import org.athir.parse.Parser.Block.Kind;

/** Finds title, paragraphs and dateline of a report's text. */
public final class ReportLayout {
  private static final int TITLE_LENGTH = 200;
  private static final int WRAP_MIN = 45;
  private static final int WRAP_MAX = 95;
  private static final int DATELINE_WINDOW = 120;
  private static final String CITY =
      "\\p{Lu}[\\p{L}.'\u2019]{1,30}(?:[ -](?:\\p{Lu}[\\p{L}.'\u2019]{0,30}|de|del|la|al|el|ez|es)){0,4}";
  private static final String REGION = "(?:, ?[\\p{L}.' -]{2,30}?){0,2}";
  private static final String DAY =
      "(?:, ?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? ?\\d{4})?)?";
  private static final String DAY_ONLY =
      "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:, ?\\d{4})? ?";
  private static final String AGENCY = "(?: ?\\([\\p{L}\\d .,/&-]{2,30}\\))";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?:"
              + CITY
              + REGION
              + DAY
              + AGENCY
              + "?\\s*(?:--+|[\u2013\u2014]|-(?= ))\\s*"
              + "|"
              + CITY
              + ", ?"
              + DAY_ONLY
              + AGENCY
              + "\\s*"
              + "|"
              + AGENCY
              + "\\s*(?:--+|[\u2013\u2014]|-)\\s*"
              + "|\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, [\\p{L} ]{2,20})?: "
              + "|\\p{Lu}\\p{L}{2,15}: (?=\\p{Lu})"
              + ")");

  private ReportLayout() {}

  /**
   * Where the title stands: line 1 where a blank line follows it, or where it has at most 200
   * characters and no final stop. A text of one paragraph has none.
   */
  public static Optional<Span> title(String text) {
    int start = skipBlank(text, 0);
    int end = lineEnd(text, start);
    int next = skipBlank(text, end);
    if (end == start || next >= text.length()) {
      return Optional.empty();
    }
    String line = text.substring(start, end).stripTrailing();
    boolean blankFollows = isBlankLine(text, afterLineBreak(text, end));
    boolean stop = line.endsWith(".") || line.endsWith("!\"") || line.endsWith(".\"");
    boolean title = blankFollows || (line.length() <= TITLE_LENGTH && !stop);
    return title ? Optional.of(new Span(start, start + line.length())) : Optional.empty();
  }

  /** The stretches of prose of a report: title and paragraphs, datelines left out. */
  public static List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    String text = document.text();
    int start = 0;
    if (document.title().isPresent()) {
      blocks.add(new Block(Kind.TITLE, document.title().get()));
      start = document.title().get().end();
    }
    boolean wrapped = isHardWrapped(text.substring(start));
    for (Span paragraph : paragraphs(text, start, wrapped)) {
      int begin = paragraph.start() + datelineLength(document.quote(paragraph));
      if (begin < paragraph.end()) {
        blocks.add(new Block(Kind.PARAGRAPH, new Span(begin, paragraph.end())));
      }
    }
    return blocks;
  }

  /** Where the datelines of a report stand, in order: "BAGHDAD, 3 May (Agency) - ". */
  public static List<Span> datelines(Document document) {
    List<Span> datelines = new ArrayList<>();
    String text = document.text();
    int start = document.title().map(Span::end).orElse(0);
    for (Span paragraph : paragraphs(text, start, isHardWrapped(text.substring(start)))) {
      int length = datelineLength(document.quote(paragraph));
      if (length > 0) {
        datelines.add(new Span(paragraph.start(), paragraph.start() + length));
      }
    }
    return datelines;
  }

  /** Length of the dateline at the beginning of a paragraph, 0 without one. */
  static int datelineLength(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), DATELINE_WINDOW));
    Matcher matcher = DATELINE.matcher(head);
    if (!matcher.find() || matcher.end() >= paragraph.length()) {
      return 0;
    }
    String found = matcher.group();
    boolean prose =
        found.matches("(?s).*\\b(?:said|says|told|is|was|are|were|has|have|will|the|of|to)\\b.*");
    return prose ? 0 : matcher.end();
  }

  private static List<Span> paragraphs(String text, int from, boolean wrapped) {
    List<Span> paragraphs = new ArrayList<>();
    int start = skipBlank(text, from);
    int position = start;
    while (position < text.length()) {
      int end = lineEnd(text, position);
      int next = afterLineBreak(text, end);
      boolean last = next >= text.length() || isBlankLine(text, next) || !wrapped;
      if (last) {
        add(paragraphs, text, start, end);
        start = skipBlank(text, end);
        position = start;
      } else {
        position = next;
      }
    }
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, String text, int start, int end) {
    int stripped = end;
    while (stripped > start && Character.isWhitespace(text.charAt(stripped - 1))) {
      stripped--;
    }
    if (stripped > start) {
      paragraphs.add(new Span(start, stripped));
    }
  }

  /** Whether lines are broken at a fixed width, so that a line break ends no paragraph. */
  private static boolean isHardWrapped(String body) {
    int lines = 0;
    int full = 0;
    for (String line : body.lines().toList()) {
      String words = line.strip();
      if (words.isEmpty()) {
        continue;
      }
      lines++;
      boolean open = !words.matches("(?s).*[.!?:\"\u201d]$");
      full += words.length() >= WRAP_MIN && words.length() <= WRAP_MAX && open ? 1 : 0;
    }
    return lines >= 4 && full * 2 > lines;
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\ufeff')) {
      i++;
    }
    return i;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int afterLineBreak(String text, int end) {
    int i = end;
    if (i < text.length() && text.charAt(i) == '\r') {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '\n') {
      i++;
    }
    return i;
  }

  private static boolean isBlankLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }
}
