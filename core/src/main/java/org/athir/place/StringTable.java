package org.athir.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many strings as one run of UTF-8 bytes; a string is made when it is asked for. */
final class StringTable {
  private final byte[] bytes;
  private final int[] starts;
  private final int[] ends;

  private StringTable(byte[] bytes, int[] starts, int[] ends) {
    this.bytes = bytes;
    this.starts = starts;
    this.ends = ends;
  }

  /** Reads strings, each after its length in bytes, up to the end of the section. */
  static StringTable read(Cursor cursor, byte[] bytes) {
    int[] starts = new int[1 << 12];
    int[] ends = new int[1 << 12];
    int count = 0;
    while (!cursor.atEnd()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      int length = cursor.unsigned();
      starts[count] = cursor.position();
      cursor.skip(length);
      ends[count++] = cursor.position();
    }
    return new StringTable(bytes, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  int size() {
    return starts.length;
  }

  String get(int index) {
    return new String(bytes, starts[index], ends[index] - starts[index], StandardCharsets.UTF_8);
  }

  /** Index of a string in a table that is sorted by bytes, or -1. */
  int find(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(bytes, starts[middle], ends[middle], wanted, 0, wanted.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
