package org.athir.formats.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a gzip file member by member, so that a broken one spoils no other: the stream ends at
 * the end of each member and goes on with {@link #nextMember}.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int FLAG_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;

  /** Bytes of a member's header after its flags: time, strength, system. */
  private static final int FIXED = 6;

  private static final int SIGNATURE = 3;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private long base;
  private int at;
  private int end;
  private long start;
  private boolean done = true;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  /** Position in the file at which the member begins, in bytes from 0. */
  long start() {
    return start;
  }

  /**
   * Goes to the next member.
   *
   * @return whether there is one
   * @throws IOException when what follows is none
   */
  boolean nextMember() throws IOException {
    int first = next();
    while (first == 0) {
      first = next();
    }
    if (first < 0) {
      return false;
    }
    start = base + at - 1;
    if (first != 0x1f || needed() != 0x8b || needed() != Deflater.DEFLATED) {
      throw new ZipException("no gzip member begins here");
    }
    skipHeader();
    inflater.reset();
    checksum.reset();
    done = false;
    return true;
  }

  private void skipHeader() throws IOException {
    int flags = needed();
    skip(FIXED);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(needed() | needed() << 8);
    }
    if ((flags & FLAG_NAME) != 0) {
      skipWord();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipWord();
    }
    if ((flags & FLAG_CRC) != 0) {
      skip(2);
    }
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      needed();
    }
  }

  private void skipWord() throws IOException {
    int b = needed();
    while (b != 0) {
      b = needed();
    }
  }

  /** Goes on behind a broken member, where the next one seems to begin, or to the end. */
  void skipBroken() throws IOException {
    at = (int) Math.max(0, Math.min(end, start + 1 - base));
    int before = 0;
    int last = 0;
    for (int b = next(); b >= 0; b = next()) {
      if (before == 0x1f && last == 0x8b && b == Deflater.DEFLATED && at >= SIGNATURE) {
        at -= SIGNATURE;
        return;
      }
      before = last;
      last = b;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0 || done) {
      return length == 0 ? 0 : -1;
    }
    try {
      int read = inflater.inflate(bytes, offset, length);
      while (read == 0 && !inflater.finished()) {
        feed();
        read = inflater.inflate(bytes, offset, length);
      }
      checksum.update(bytes, offset, read);
      if (read == 0) {
        finish();
      }
      return read == 0 ? -1 : read;
    } catch (DataFormatException e) {
      throw new ZipException("damaged: " + e.getMessage());
    }
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary()) {
      throw new ZipException("damaged: it asks for a dictionary");
    }
    if (next() < 0) {
      throw new EOFException();
    }
    at--;
    inflater.setInput(buffer, at, end - at);
    at = end;
  }

  /** Takes back what the member did not use, and holds its checksum against its words. */
  private void finish() throws IOException {
    at = end - inflater.getRemaining();
    done = true;
    long expected = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      expected |= (long) needed() << (i * Byte.SIZE);
    }
    skip(Integer.BYTES);
    if (expected != checksum.getValue()) {
      throw new ZipException("damaged: its checksum is wrong");
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private int next() throws IOException {
    if (at == end) {
      base += end;
      at = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return at == end ? -1 : buffer[at++] & 0xff;
  }

  private int needed() throws IOException {
    int b = next();
    if (b < 0) {
      throw new EOFException();
    }
    return b;
  }
}
