package org.athir.formats.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what goes into an unpacker and what comes out, and stops where it grows beyond measure.
 */
final class Expansion {
  /** So many bytes may come out of one; text gets a tenth or a twentieth of its size. */
  static final int MOST = 200;

  /** Bytes that may come out whatever went in. */
  static final long FREE = 64L * 1024 * 1024;

  private long packed;
  private long unpacked;

  /** What unpacks to so much that it is made for harm. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("it unpacks to more than " + MOST + " times its size, which no report does");
    }
  }

  /** Counts what an unpacker reads. */
  InputStream packed(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) {
        packed += bytes;
      }
    };
  }

  /** Counts what an unpacker gives; reading fails where that is too much. */
  InputStream unpacked(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > FREE && unpacked / MOST > packed) {
          throw new TooMuch();
        }
      }
    };
  }

  /** A stream whose bytes are counted; skipping is reading. */
  private abstract static class Counted extends FilterInputStream {
    private static final int SKIP = 1 << 14;

    Counted(InputStream in) {
      super(in);
    }

    abstract void count(int bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b >= 0) {
        count(1);
      }
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] thrown = new byte[(int) Math.max(0, Math.min(bytes, SKIP))];
      return thrown.length == 0 ? 0 : Math.max(0, read(thrown, 0, thrown.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
