package org.athir.cli;

/** A wrong flag or a missing resource; the message is for people. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
