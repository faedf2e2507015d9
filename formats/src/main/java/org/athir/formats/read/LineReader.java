package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into lines as bytes, so that a line in a wrong encoding spoils no other. */
final class LineReader implements Closeable {
  private final InputStream in;
  private int number = 0;

  LineReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Number of the line read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its end.
   *
   * @return at most {@link DocumentReader#MAX_BYTES} + 1 bytes of it, or empty at the end
   */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    while (b >= 0 && b != '\n') {
      if (line.size() <= DocumentReader.MAX_BYTES) {
        line.write(b);
      }
      b = in.read();
    }
    return Optional.of(withoutReturn(line.toByteArray()));
  }

  private static byte[] withoutReturn(byte[] line) {
    boolean ends = line.length > 0 && line[line.length - 1] == '\r';
    return ends ? Arrays.copyOf(line, line.length - 1) : line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
