package org.athir.place;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which runs of places belong to which country, first-level and second-level division. */
final class Divisions {
  private final StringTable words;

  /** Per division the indexes of its words: country, first level, second level. */
  private final int[] names;

  private final int[] starts;
  private final int places;

  private Divisions(StringTable words, int[] names, int[] starts, int places) {
    this.words = words;
    this.names = names;
    this.starts = starts;
    this.places = places;
  }

  static Divisions read(Cursor cursor, StringTable words, int places) {
    int[] names = new int[3 << 10];
    int[] starts = new int[1 << 10];
    int count = 0;
    int start = 0;
    while (!cursor.atEnd()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        names = Arrays.copyOf(names, count * 6);
      }
      for (int i = 0; i < 3; i++) {
        names[3 * count + i] = cursor.below(words.size());
      }
      starts[count++] = start;
      start += cursor.below(places - start + 1);
    }
    if (start != places) {
      throw cursor.damaged("covers " + start + " places of " + places);
    }
    return new Divisions(
        words, Arrays.copyOf(names, 3 * count), Arrays.copyOf(starts, count), places);
  }

  int of(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  String country(int division) {
    return words.get(names[3 * division]);
  }

  String admin1(int division) {
    return words.get(names[3 * division + 1]);
  }

  String admin2(int division) {
    return words.get(names[3 * division + 2]);
  }

  /** The places of a country's first-level division; with an empty name those outside all. */
  IntStream within(String country, String admin1) {
    int first = words.find(country);
    int second = words.find(admin1);
    return IntStream.range(0, starts.length)
        .filter(i -> names[3 * i] == first && names[3 * i + 1] == second)
        .flatMap(i -> IntStream.range(starts[i], i + 1 < starts.length ? starts[i + 1] : places));
  }
}
