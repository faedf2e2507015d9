package org.athir.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where results go, in UTF-8. What belongs to one report is written and flushed at once, so that an
 * interrupted run leaves whole lines.
 */
final class Output implements Closeable {
  private final String name;
  private final OutputStream stream;
  private final boolean owned;

  private Output(String name, OutputStream stream, boolean owned) {
    this.name = name;
    this.stream = stream;
    this.owned = owned;
  }

  /** A file, emptied first. */
  static Output file(Path file) {
    try {
      return new Output(file.toString(), Files.newOutputStream(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written: " + reason(e), e);
    }
  }

  /** A stream that stays open. */
  static Output stream(PrintStream stream) {
    return new Output("standard output", stream, false);
  }

  /** Writes something to a writer. */
  @FunctionalInterface
  interface Block {

    /** Writes it. */
    void write(Writer out) throws IOException;
  }

  /** Writes a block as a whole. */
  void write(Block block) {
    try {
      StringWriter text = new StringWriter();
      block.write(text);
      stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be written: " + reason(e), e);
    }
    if (stream instanceof PrintStream print && print.checkError()) {
      String message = name + ": cannot be written or was closed";
      throw new UncheckedIOException(message, new IOException(message));
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
  }

  @Override
  public void close() {
    if (!owned) {
      return;
    }
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be written: " + reason(e), e);
    }
  }
}
