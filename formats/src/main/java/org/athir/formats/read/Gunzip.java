package org.athir.formats.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks what is a gzip file, of one member or of many, and leaves everything else as it is. */
final class Gunzip {
  private static final int BUFFER = 1 << 16;

  private Gunzip() {}

  /** Whether bytes begin like a gzip file. */
  static boolean isPacked(byte[] head) {
    return head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  /** The bytes of a stream, unpacked; closing them closes it. */
  @SuppressWarnings("resource")
  static InputStream unpacked(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
    try {
      in.mark(2);
      byte[] head = in.readNBytes(2);
      in.reset();
      if (!isPacked(head)) {
        return in;
      }
      Expansion expansion = new Expansion();
      InputStream packed = expansion.packed(new UntilTheEnd(in));
      return expansion.unpacked(new GZIPInputStream(packed, BUFFER));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Says that bytes are there until there are none. The unpacker looks for a further member only
   * where some are, and a pipe has none at hand now and then.
   */
  private static final class UntilTheEnd extends FilterInputStream {
    UntilTheEnd(BufferedInputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      in.mark(1);
      boolean more = in.read() >= 0;
      in.reset();
      return more ? 1 : 0;
    }
  }
}
