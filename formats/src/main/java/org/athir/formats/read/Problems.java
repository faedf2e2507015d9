package org.athir.formats.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What is said of reports that cannot be read. */
final class Problems {
  static final String TOO_LARGE =
      "larger than " + DocumentReader.MAX_BYTES / (1024 * 1024) + " MB, which is no report";

  private Problems() {}

  /**
   * What is said of a source that is not what it was taken for.
   *
   * @param kind what it should be
   * @param head how it begins
   */
  static String none(String kind, Head head) {
    String text = head.text();
    if (text.isEmpty()) {
      return "empty";
    }
    return "no "
        + kind
        + " but "
        + (text.indexOf('\0') >= 0 ? "something binary" : "something else");
  }

  static String of(UncheckedIOException e) {
    IOException cause = e.getCause();
    return cause == null ? "cannot be read" : of(cause);
  }

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link that leads back to itself";
    }
    if (e instanceof EOFException) {
      return "cannot be read: it ends too early, as if it had been cut off";
    }
    String message = e.getMessage();
    return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
  }
}
