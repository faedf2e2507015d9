package org.athir.formats.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a tab-separated table into cells as Python's module csv does, which wrote and reads tables
 * of this kind: a cell may be quoted, quotes inside it are doubled, and after its end whatever
 * follows belongs to it. A quote elsewhere is a quote.
 */
final class QuotedCells {
  /** Longest cell, in UTF-16 code units; more means that a quote has no end. */
  static final int LONGEST = 131_072;

  private static final int END = -1;

  /** Where in a cell the reader is. */
  private enum State {
    START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final Reader in;
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private State state = State.START;
  private int line = 1;
  private int first = 1;

  QuotedCells(Reader in) {
    this.in = new BufferedReader(in);
  }

  /** Line on which the row read last begins, from 1. */
  int line() {
    return first;
  }

  /**
   * The next row that is not empty.
   *
   * @throws IllegalArgumentException when a cell is too long or a quote has no end
   */
  Optional<List<String>> next() throws IOException {
    cells = new ArrayList<>();
    first = line;
    int c = read();
    while (c != END) {
      if (c != '\n' || state == State.QUOTED) {
        take((char) c);
      } else if (isEmpty()) {
        first = line;
      } else {
        return Optional.of(finished());
      }
      c = read();
    }
    if (state == State.QUOTED) {
      throw new IllegalArgumentException("a cell begins with a quote that has no end");
    }
    return isEmpty() ? Optional.empty() : Optional.of(finished());
  }

  private boolean isEmpty() {
    return cells.isEmpty() && state == State.START;
  }

  private List<String> finished() {
    endCell();
    return cells;
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.START;
  }

  /** The next character, each end of line as one line feed. */
  private int read() throws IOException {
    int c = in.read();
    if (c == '\r') {
      in.mark(1);
      if (in.read() != '\n') {
        in.reset();
      }
      c = '\n';
    }
    line += c == '\n' ? 1 : 0;
    return c;
  }

  private void take(char c) {
    switch (state) {
      case START, PLAIN -> plain(c);
      case QUOTED -> quoted(c);
      case AFTER_QUOTE -> afterQuote(c);
    }
    if (cell.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a cell of more than " + LONGEST + " characters; perhaps a quote has no end");
    }
  }

  private void plain(char c) {
    if (c == '\t') {
      endCell();
    } else if (c == '"' && state == State.START) {
      state = State.QUOTED;
    } else {
      cell.append(c);
      state = State.PLAIN;
    }
  }

  private void quoted(char c) {
    if (c == '"') {
      state = State.AFTER_QUOTE;
    } else {
      cell.append(c);
    }
  }

  private void afterQuote(char c) {
    if (c == '\t') {
      endCell();
    } else {
      cell.append(c);
      state = c == '"' ? State.QUOTED : State.PLAIN;
    }
  }
}
