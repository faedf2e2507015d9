package org.athir.encoder.training;

/** A mistake in a file of the corpus: names the file, the line and the value. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the place and what is wrong there. */
  public CorpusException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
