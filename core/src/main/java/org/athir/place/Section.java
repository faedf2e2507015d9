package org.athir.place;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.athir.lexicon.LexiconException;

/** One part of the gazetteer's file, inflated and checked against its sum. */
@SuppressWarnings("ArrayRecordComponent") // Read once and never handed out.
record Section(String file, String name, byte[] bytes) {
  private static final int HEAD = 12;

  /** No section is longer; a damaged length must not take all memory. */
  private static final int LONGEST = 1 << 26;

  static Section read(String file, String name, ByteBuffer in) {
    int at = in.position();
    if (in.remaining() < HEAD) {
      throw damaged(file, name, at, "is missing, the file ends before it");
    }
    int length = in.getInt();
    int packed = in.getInt();
    int sum = in.getInt();
    if (length < 0 || length > LONGEST || packed < 0 || packed > in.remaining()) {
      throw damaged(file, name, at, "is longer than the file");
    }
    byte[] bytes = inflate(in.slice(in.position(), packed), length);
    CRC32 found = new CRC32();
    found.update(bytes);
    if ((int) found.getValue() != sum) {
      throw damaged(file, name, at, "does not give its check sum");
    }
    in.position(in.position() + packed);
    return new Section(file, name, bytes);
  }

  /** The bytes, with zeros where the packed ones end early or are no deflate stream. */
  private static byte[] inflate(ByteBuffer packed, int length) {
    Inflater inflater = new Inflater(true);
    byte[] bytes = new byte[length];
    try {
      inflater.setInput(packed);
      int done = 0;
      while (done < length) {
        int more = inflater.inflate(bytes, done, length - done);
        if (more == 0) {
          break;
        }
        done += more;
      }
      return bytes;
    } catch (DataFormatException e) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  private static LexiconException damaged(String file, String name, int at, String problem) {
    return new LexiconException(
        file, 1, at + 1, "damaged: section " + name + ", at byte " + at + ", " + problem);
  }

  Cursor cursor() {
    return new Cursor(file, name, bytes);
  }
}
