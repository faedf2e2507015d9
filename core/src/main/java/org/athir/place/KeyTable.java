package org.athir.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keys in the order of their bytes, each stored as what differs from the one before, and the places
 * of each. Every sixteenth key is whole, so that a key is found by halving and at most sixteen
 * steps.
 */
final class KeyTable {
  static final int BLOCK = 16;
  static final int LONGEST = 255;

  private final int size;
  private final byte[] text;
  private final int[] textStarts;
  private final byte[] postings;
  private final int[] postingStarts;

  private KeyTable(int size, byte[] text, int[] textStarts, byte[] postings, int[] postingStarts) {
    this.size = size;
    this.text = text;
    this.textStarts = textStarts;
    this.postings = postings;
    this.postingStarts = postingStarts;
  }

  /** Walks through both sections once, to check them and to note where blocks begin. */
  static KeyTable read(int size, int places, Section keys, Section postings) {
    int[] textStarts = new int[(size + BLOCK - 1) / BLOCK];
    int[] postingStarts = new int[textStarts.length];
    Cursor key = keys.cursor();
    Cursor posting = postings.cursor();
    int length = 0;
    for (int i = 0; i < size; i++) {
      if (i % BLOCK == 0) {
        textStarts[i / BLOCK] = key.position();
        postingStarts[i / BLOCK] = posting.position();
        length = 0;
      }
      int shared = key.below(length + 1);
      int own = key.below(LONGEST - shared + 1);
      key.skip(own);
      length = shared + own;
      checkPosting(posting, places);
    }
    if (!key.atEnd() || !posting.atEnd()) {
      throw key.damaged("does not end with key " + size);
    }
    return new KeyTable(size, keys.bytes(), textStarts, postings.bytes(), postingStarts);
  }

  private static void checkPosting(Cursor posting, int places) {
    int last = 0;
    for (int left = posting.below(places + 1); left > 0; left--) {
      last += posting.below(places - last);
    }
  }

  int size() {
    return size;
  }

  /** The places of a key, ascending; none where the key is not there. */
  int[] find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    Walk walk = new Walk(wanted);
    return walk.order == 0 ? placesOf(walk.index) : new int[0];
  }

  boolean contains(String key) {
    return new Walk(key.getBytes(StandardCharsets.UTF_8)).order == 0;
  }

  /** Whether some key begins so. */
  boolean anyBeginsWith(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    Walk walk = new Walk(wanted);
    return walk.order >= 0 && walk.beginsWith(wanted);
  }

  private int[] placesOf(int index) {
    int at = postingStarts[index / BLOCK];
    Numbers numbers = new Numbers(postings, at);
    for (int skip = index % BLOCK; skip > 0; skip--) {
      for (int left = numbers.next(); left > 0; left--) {
        numbers.next();
      }
    }
    int[] places = new int[numbers.next()];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += numbers.next();
      places[i] = last;
    }
    return places;
  }

  /** The last block whose first key is not after the wanted one, or the first block. */
  private int blockOf(byte[] wanted) {
    int low = 0;
    int high = textStarts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Numbers head = new Numbers(text, textStarts[middle]);
      head.next();
      int length = head.next();
      int order = Arrays.compareUnsigned(text, head.at, head.at + length, wanted, 0, wanted.length);
      if (order <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Goes to the first key that is not before the wanted one. */
  private final class Walk {
    private final byte[] key = new byte[LONGEST];
    private int length;
    private int index;

    /** How the key compares with the wanted one; below 0 where all keys come before it. */
    private int order = -1;

    Walk(byte[] wanted) {
      if (size == 0) {
        return;
      }
      index = blockOf(wanted) * BLOCK;
      Numbers numbers = new Numbers(text, textStarts[index / BLOCK]);
      while (true) {
        int shared = numbers.next();
        int own = numbers.next();
        System.arraycopy(text, numbers.at, key, shared, own);
        numbers.at += own;
        length = shared + own;
        order = Arrays.compareUnsigned(key, 0, length, wanted, 0, wanted.length);
        if (order >= 0 || index + 1 == size) {
          return;
        }
        index++;
      }
    }

    boolean beginsWith(byte[] prefix) {
      return length >= prefix.length
          && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    }
  }

  /** Numbers of a section that has been checked. */
  private static final class Numbers {
    private final byte[] bytes;
    private int at;

    Numbers(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int next() {
      int value = bytes[at] & 0x7f;
      for (int shift = 7; bytes[at++] < 0; shift += 7) {
        value |= (bytes[at] & 0x7f) << shift;
      }
      return value;
    }
  }
}
