package org.athir.formats.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where reports come from: a file or standard input.
 *
 * @param id what reports without an id of their own are called: the path relative to the path that
 *     was asked for, with slashes, or {@code -}
 * @param place the path as people know it, for messages
 * @param opener gives its bytes, once
 */
public record Source(String id, String place, Opener opener) {

  /** Opens a stream of bytes. */
  @FunctionalInterface
  public interface Opener {

    /** The bytes; the reader closes them. */
    InputStream open() throws IOException;
  }

  /** A file that was asked for by itself. */
  public static Source file(Path file) {
    return new Source(
        Objects.requireNonNullElse(file.getFileName(), file).toString(),
        file.toString(),
        () -> Files.newInputStream(file));
  }

  /** A file below a folder that was asked for. */
  public static Source below(Path folder, Path file) {
    StringBuilder id = new StringBuilder();
    for (Path part : folder.relativize(file)) {
      id.append(id.length() == 0 ? "" : "/").append(part);
    }
    return new Source(id.toString(), file.toString(), () -> Files.newInputStream(file));
  }

  /** Standard input, called {@code -}. */
  public static Source stream(InputStream in) {
    return new Source("-", "standard input", () -> in);
  }

  /**
   * Its bytes, unpacked where they are a gzip file; the reader closes them.
   *
   * @throws IOException when they cannot be read, or unpack to more than any report does
   */
  InputStream open() throws IOException {
    return Gunzip.unpacked(opener.open());
  }

  /** A failure at this place. */
  ReadResult.Failure failure(String problem) {
    return new ReadResult.Failure(place, problem);
  }
}
