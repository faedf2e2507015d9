package org.athir.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.athir.lexicon.LexiconException;

/** The places of the packaged file, by column; the places of one division stand together. */
final class PlaceTable {
  private static final String MAGIC = "ATHIRGZ1";
  private static final double DEGREE = 10_000;
  private static final int HEADER = 16;

  private final StringTable words;
  private final Divisions divisions;
  private final StringTable names;
  private final int[] ids;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] populations;
  private final int[] features;
  private final KeyTable keys;

  private PlaceTable(String file, int places, int keyCount, ByteBuffer in) {
    Section text = Section.read(file, "words", in);
    words = StringTable.read(text.cursor(), text.bytes());
    Cursor division = Section.read(file, "divisions", in).cursor();
    divisions = Divisions.read(division, words, places);
    Section name = Section.read(file, "names", in);
    names = StringTable.read(name.cursor(), name.bytes());
    if (names.size() != places) {
      throw name.cursor().damaged("holds " + names.size() + " names for " + places + " places");
    }
    ids = sums(Section.read(file, "ids", in), places);
    latitudes = sums(Section.read(file, "latitudes", in), places);
    longitudes = sums(Section.read(file, "longitudes", in), places);
    populations = numbers(Section.read(file, "populations", in), places, Integer.MAX_VALUE);
    features = numbers(Section.read(file, "features", in), places, words.size());
    Section key = Section.read(file, "keys", in);
    keys = KeyTable.read(keyCount, places, key, Section.read(file, "postings", in));
    if (in.hasRemaining()) {
      throw new LexiconException(
          file, 1, in.position() + 1, "damaged: more bytes after the last section");
    }
  }

  static PlaceTable read(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte[] magic = MAGIC.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < HEADER || !Arrays.equals(magic, 0, 8, bytes, 0, 8)) {
      throw new LexiconException(
          file, 1, 1, "not a gazetteer of this version: does not begin with " + MAGIC);
    }
    int places = in.getInt(8);
    int keys = in.getInt(12);
    if (places < 0 || places > bytes.length || keys < 0 || keys > bytes.length) {
      throw new LexiconException(file, 1, 9, "damaged: impossible number of places or keys");
    }
    return new PlaceTable(file, places, keys, in.position(HEADER));
  }

  private static int[] sums(Section section, int count) {
    Cursor cursor = section.cursor();
    int[] values = new int[count];
    int last = 0;
    for (int i = 0; i < count; i++) {
      last += cursor.signed();
      values[i] = last;
    }
    return values;
  }

  private static int[] numbers(Section section, int count, int bound) {
    Cursor cursor = section.cursor();
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = cursor.below(bound);
    }
    return values;
  }

  int size() {
    return ids.length;
  }

  KeyTable keys() {
    return keys;
  }

  Divisions divisions() {
    return divisions;
  }

  String feature(int place) {
    return words.get(features[place]);
  }

  GazetteerPlace get(int place) {
    int division = divisions.of(place);
    return new GazetteerPlace(
        ids[place],
        names.get(place),
        latitudes[place] / DEGREE,
        longitudes[place] / DEGREE,
        divisions.country(division),
        divisions.admin1(division),
        divisions.admin2(division),
        feature(place),
        populations[place]);
  }
}
