package org.athir.place;

import java.util.Arrays;
import org.athir.lexicon.LexiconException;

/** Reads numbers and runs of bytes one after the other; damage ends in a message with the place. */
final class Cursor {
  private final String file;
  private final String section;
  private final byte[] bytes;
  private int at;

  Cursor(String file, String section, byte[] bytes) {
    this.file = file;
    this.section = section;
    this.bytes = bytes;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at == bytes.length;
  }

  /** Seven bits a byte, lowest first, the high bit set on all but the last byte. */
  int unsigned() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      if (at == bytes.length) {
        throw damaged("ends within a number");
      }
      byte next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        if (value < 0) {
          break;
        }
        return value;
      }
    }
    throw damaged("holds a number that is too large");
  }

  /** A number of either sign: twice the value, or one less than twice its opposite. */
  int signed() {
    int value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** A number below a bound. */
  int below(int bound) {
    int value = unsigned();
    if (value >= bound) {
      throw damaged("holds " + value + " where only numbers below " + bound + " are legal");
    }
    return value;
  }

  void skip(int count) {
    if (count > bytes.length - at) {
      throw damaged("ends within a name");
    }
    at += count;
  }

  byte[] take(int count) {
    skip(count);
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  LexiconException damaged(String problem) {
    return new LexiconException(
        file, 1, at + 1, "damaged: section " + section + " " + problem + " at its byte " + at);
  }
}
