package org.athir.encoder;

/**
 * The judge cannot be had: a file is missing or damaged, or this platform has no native library.
 */
public final class ModelException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what is wrong, in words for the user. */
  public ModelException(String problem) {
    super(problem);
  }

  /** With what is wrong, in words for the user, and what it comes from. */
  public ModelException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
