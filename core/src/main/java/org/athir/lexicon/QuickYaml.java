package org.athir.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the plain YAML that the lexicon is written in, many times as fast as the library: block and
 * flow collections, plain and quoted scalars of one line, comments. It gives up at anything else,
 * so that the library reads that and tells what is wrong; what it does read it reads as the library
 * does, with line and column.
 */
final class QuickYaml {
  private static final int[] NO_BUFFER = {};
  private static final int MAX_DEPTH = 50;
  private static final String NOT_FIRST = "&*!|>%@`\"'{}[],#?:";
  private static final String FLOW = ",[]{}";

  private final String file;
  private final String text;
  private int pos;
  private int line;
  private int lineStart;
  private int depth;

  private QuickYaml(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The whole text as a tree, or nothing where it is not plain enough. */
  static Optional<Node> read(String file, String text) {
    if (!isPrintable(text)) {
      return Optional.empty();
    }
    try {
      QuickYaml reader = new QuickYaml(file, text);
      return Optional.of(reader.document());
    } catch (NotPlain e) {
      return Optional.empty();
    }
  }

  /** Thrown at what is not plain; it costs nothing. */
  private static final class NotPlain extends Exception {
    private static final long serialVersionUID = 1L;

    NotPlain() {
      super("not plain", null, false, false);
    }
  }

  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd = c < ' ' ? c != '\n' : c >= 0x7f && isOdd(c);
      if (odd) {
        return false;
      }
    }
    return true;
  }

  /** Controls, other line ends, byte-order marks and halves of characters. */
  private static boolean isOdd(char c) {
    return c < 0xa0
        || c == '\u2028'
        || c == '\u2029'
        || c == '\ufeff'
        || c >= '\ufffe'
        || Character.isSurrogate(c);
  }

  private Node document() throws NotPlain {
    skipBlank();
    if (isEnd()) {
      throw new NotPlain();
    }
    Node root = block();
    if (!isEnd()) {
      throw new NotPlain();
    }
    return root;
  }

  private boolean isEnd() {
    return pos >= text.length();
  }

  /** The character at a distance from here; a line feed beyond the end. */
  private char at(int distance) {
    int place = pos + distance;
    return place < text.length() ? text.charAt(place) : '\n';
  }

  private int column() {
    return pos - lineStart;
  }

  private Optional<Mark> mark() {
    return Optional.of(new Mark(file, pos, line, column(), NO_BUFFER, 0));
  }

  private void skipSpaces() {
    while (at(0) == ' ') {
      pos++;
    }
  }

  /** Skips blanks, comments and line ends, up to the next thing that is said. */
  private void skipBlank() {
    while (!isEnd()) {
      skipSpaces();
      if (at(0) == '#' && (column() == 0 || text.charAt(pos - 1) == ' ')) {
        int end = text.indexOf('\n', pos);
        pos = end < 0 ? text.length() : end;
      }
      if (isEnd() || at(0) != '\n') {
        return;
      }
      pos++;
      line++;
      lineStart = pos;
    }
  }

  /** Skips the rest of a line, which has to be blank or a comment, and what follows it. */
  private void endLine() throws NotPlain {
    int before = line;
    skipBlank();
    if (!isEnd() && line == before) {
      throw new NotPlain();
    }
  }

  private boolean isDash() {
    return at(0) == '-' && (at(1) == ' ' || at(1) == '\n');
  }

  private Node block() throws NotPlain {
    enter();
    Node node = isDash() ? sequence(column()) : mapping(column());
    depth--;
    return node;
  }

  private void enter() throws NotPlain {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new NotPlain();
    }
  }

  private Node sequence(int indent) throws NotPlain {
    Optional<Mark> start = mark();
    List<Node> items = new ArrayList<>();
    while (!isEnd() && column() == indent && isDash()) {
      pos++;
      items.add(item(indent));
      refuseDeeper(indent);
    }
    return new SequenceNode(Tag.SEQ, false, items, FlowStyle.BLOCK, start, start);
  }

  private Node item(int indent) throws NotPlain {
    int before = line;
    skipBlank();
    if (isEnd() || column() <= indent) {
      throw new NotPlain();
    }
    if (line == before && !isDash() && !isKey()) {
      return value();
    }
    return block();
  }

  private void refuseDeeper(int indent) throws NotPlain {
    if (!isEnd() && column() > indent) {
      throw new NotPlain();
    }
  }

  private Node mapping(int indent) throws NotPlain {
    Optional<Mark> start = mark();
    List<NodeTuple> entries = new ArrayList<>();
    while (!isEnd() && column() == indent && !isDash()) {
      Node key = key();
      entries.add(new NodeTuple(key, valueOf(indent)));
      refuseDeeper(indent);
    }
    return new MappingNode(Tag.MAP, false, entries, FlowStyle.BLOCK, start, start);
  }

  /** What stands after a key and its colon. */
  private Node valueOf(int indent) throws NotPlain {
    Optional<Mark> here = mark();
    int before = line;
    skipBlank();
    if (!isEnd() && line == before) {
      return value();
    }
    boolean inside = !isEnd() && (column() > indent || (column() == indent && isDash()));
    return inside ? block() : new ScalarNode(Tag.NULL, false, "", ScalarStyle.PLAIN, here, here);
  }

  /** A value on this line, and the end of its line. */
  private Node value() throws NotPlain {
    Node node =
        switch (at(0)) {
          case '[' -> flowSequence();
          case '{' -> flowMapping();
          case '"', '\'' -> quoted();
          default -> plain(false);
        };
    endLine();
    return node;
  }

  /** Whether a plain key begins here. */
  private boolean isKey() {
    for (int i = pos; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      boolean blankNext = i + 1 >= text.length() || " \n".indexOf(text.charAt(i + 1)) >= 0;
      if (c == ':' && blankNext) {
        return true;
      }
      if (i == pos && NOT_FIRST.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private Node key() throws NotPlain {
    Node key = at(0) == '"' || at(0) == '\'' ? quoted() : plain(true);
    if (at(0) != ':' || (at(1) != ' ' && at(1) != '\n')) {
      throw new NotPlain();
    }
    pos++;
    return key;
  }

  /** A plain scalar in a block; a key ends at its colon, a value at the line's end. */
  private Node plain(boolean key) throws NotPlain {
    checkFirst();
    Optional<Mark> start = mark();
    int from = pos;
    while (at(0) != '\n') {
      boolean blankNext = at(1) == ' ' || at(1) == '\n';
      if (at(0) == ':' && blankNext) {
        break;
      }
      if (at(0) == ' ' && at(1) == '#') {
        break;
      }
      pos++;
    }
    if (!key && at(0) == ':') {
      throw new NotPlain();
    }
    return scalar(from, start);
  }

  /** A plain scalar in a flow collection. */
  private Node flowPlain() throws NotPlain {
    checkFirst();
    Optional<Mark> start = mark();
    int from = pos;
    while (at(0) != '\n' && FLOW.indexOf(at(0)) < 0) {
      char next = at(1);
      if (at(0) == ':' && (next == ' ' || next == '\n' || FLOW.indexOf(next) >= 0)) {
        break;
      }
      if (at(0) == ' ' && next == '#') {
        throw new NotPlain();
      }
      pos++;
    }
    return scalar(from, start);
  }

  private void checkFirst() throws NotPlain {
    char c = at(0);
    boolean lone = c == '-' && (at(1) == ' ' || at(1) == '\n' || FLOW.indexOf(at(1)) >= 0);
    boolean document = column() == 0 && (c == '-' || c == '.');
    if (NOT_FIRST.indexOf(c) >= 0 || c == '\n' || lone || document) {
      throw new NotPlain();
    }
  }

  private Node scalar(int from, Optional<Mark> start) {
    int to = pos;
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new ScalarNode(
        Tag.STR, false, text.substring(from, to), ScalarStyle.PLAIN, start, start);
  }

  private Node quoted() throws NotPlain {
    Optional<Mark> start = mark();
    char quote = at(0);
    pos++;
    StringBuilder value = new StringBuilder();
    while (at(0) != quote || isDoubled(quote)) {
      if (at(0) == '\n') {
        throw new NotPlain();
      }
      pos += isEscape(quote) || isDoubled(quote) ? 1 : 0;
      value.append(at(0));
      pos++;
    }
    pos++;
    ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
    return new ScalarNode(Tag.STR, false, value.toString(), style, start, start);
  }

  /** Whether a single quote stands here twice, which means one. */
  private boolean isDoubled(char quote) {
    return quote == '\'' && at(0) == quote && at(1) == quote;
  }

  /** Whether a backslash stands here for the quote or backslash after it. */
  private boolean isEscape(char quote) throws NotPlain {
    if (quote != '"' || at(0) != '\\') {
      return false;
    }
    if (at(1) != '"' && at(1) != '\\') {
      throw new NotPlain();
    }
    return true;
  }

  /** To the next thing inside a flow collection; it has to be indented. */
  private void skipInFlow() throws NotPlain {
    skipBlank();
    if (isEnd() || column() == 0) {
      throw new NotPlain();
    }
  }

  private Node flowValue() throws NotPlain {
    return switch (at(0)) {
      case '[' -> flowSequence();
      case '{' -> flowMapping();
      case '"', '\'' -> quoted();
      default -> flowPlain();
    };
  }

  private Node flowSequence() throws NotPlain {
    enter();
    Optional<Mark> start = mark();
    List<Node> items = new ArrayList<>();
    pos++;
    skipInFlow();
    while (at(0) != ']') {
      items.add(flowValue());
      separator(']');
    }
    pos++;
    depth--;
    return new SequenceNode(Tag.SEQ, false, items, FlowStyle.FLOW, start, start);
  }

  private Node flowMapping() throws NotPlain {
    enter();
    Optional<Mark> start = mark();
    List<NodeTuple> entries = new ArrayList<>();
    pos++;
    skipInFlow();
    while (at(0) != '}') {
      Node key = at(0) == '"' || at(0) == '\'' ? quoted() : flowPlain();
      if (at(0) != ':' || at(1) != ' ') {
        throw new NotPlain();
      }
      pos++;
      skipSpaces();
      entries.add(new NodeTuple(key, flowValue()));
      separator('}');
    }
    pos++;
    depth--;
    return new MappingNode(Tag.MAP, false, entries, FlowStyle.FLOW, start, start);
  }

  /** A comma before the next item, or the end of the collection. */
  private void separator(char end) throws NotPlain {
    skipInFlow();
    if (at(0) == ',') {
      pos++;
      skipInFlow();
    } else if (at(0) != end) {
      throw new NotPlain();
    }
  }
}
