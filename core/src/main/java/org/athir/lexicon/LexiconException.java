package org.athir.lexicon;

/** A mistake in the lexicon: which file, where, what stands there and what would be legal. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;

  /**
   * Describes a mistake.
   *
   * @param file path of the file, relative to the lexicon
   * @param line line of the mistake, from 1
   * @param column column of the mistake, from 1
   * @param problem what is wrong and what is legal
   */
  public LexiconException(String file, int line, int column, String problem) {
    super(file + ":" + line + ":" + column + ": " + problem);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /** Path of the file, relative to the lexicon. */
  public String file() {
    return file;
  }

  /** Line of the mistake, from 1. */
  public int line() {
    return line;
  }

  /** Column of the mistake, from 1. */
  public int column() {
    return column;
  }
}
