package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** How a source begins: its first bytes, unpacked where they are packed. */
public final class Head {
  private static final int LENGTH = 1 << 14;

  private final byte[] bytes;

  private Head(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The head of some bytes. */
  public static Head of(byte[] first) {
    return new Head(Gunzip.isPacked(first) ? unpacked(first) : first.clone());
  }

  /** The head of a stream, which afterwards still stands at its beginning. */
  static Head of(BufferedInputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] first = in.readNBytes(LENGTH);
    in.reset();
    return of(first);
  }

  /** As much as the first bytes give; what is cut or broken is the reader's to tell. */
  private static byte[] unpacked(byte[] first) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(first))) {
      int b = in.read();
      while (b >= 0 && out.size() < LENGTH) {
        out.write(b);
        b = in.read();
      }
    } catch (IOException e) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  /** Whether the bytes begin with these, given in hexadecimal digits. */
  boolean startsWith(String hex) {
    int length = Math.min(bytes.length, hex.length() / 2);
    return HexFormat.of().formatHex(bytes, 0, length).equals(hex);
  }

  /** Some of the bytes; fewer where the head is shorter. */
  byte[] slice(int from, int length) {
    int start = Math.min(from, bytes.length);
    int end = Math.min(start + length, bytes.length);
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** The beginning as text, whatever its bytes, without byte-order mark and blanks before it. */
  public String text() {
    Charset charset = DeclaredCharset.byMark(bytes).orElse(StandardCharsets.UTF_8);
    String text = new String(bytes, charset);
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
      start++;
    }
    return text.substring(start);
  }

  /** The first line of the text. */
  public String firstLine() {
    return text().lines().findFirst().orElse("");
  }
}
