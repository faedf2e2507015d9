package org.athir.place;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.athir.lexicon.LexiconSource;

/** Writes small gazetteers in the packaged format. */
final class GazetteerFile {
  private static final int BLOCK = 16;
  private final List<GazetteerPlace> places = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();

  /** Adds a place and what else it is called; places of one division have to follow each other. */
  GazetteerFile add(GazetteerPlace place, String... more) {
    places.add(place);
    List<String> all = new ArrayList<>(List.of(place.name()));
    all.addAll(List.of(more));
    names.add(all);
    return this;
  }

  /** A lexicon that holds this gazetteer and, where it is not empty, a supplement. */
  LexiconSource source(String supplement) {
    return source(bytes(), supplement);
  }

  static LexiconSource source(byte[] bytes, String supplement) {
    return new LexiconSource() {
      @Override
      public Optional<String> find(String path) {
        return path.equals(Gazetteer.SUPPLEMENT) && !supplement.isEmpty()
            ? Optional.of(supplement)
            : Optional.empty();
      }

      @Override
      public Optional<byte[]> findBytes(String path) {
        return path.equals(Gazetteer.PLACES) ? Optional.of(bytes) : Optional.empty();
      }
    };
  }

  byte[] bytes() {
    TreeSet<String> words = new TreeSet<>(List.of(""));
    for (GazetteerPlace place : places) {
      words.addAll(List.of(place.country(), place.admin1(), place.admin2(), place.feature()));
    }
    List<String> index = List.copyOf(words);
    TreeMap<byte[], TreeSet<Integer>> keys = new TreeMap<>(Arrays::compareUnsigned);
    for (int i = 0; i < places.size(); i++) {
      for (String name : names.get(i)) {
        byte[] key = NameKey.of(name).getBytes(StandardCharsets.UTF_8);
        keys.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
      }
    }
    Bytes out = new Bytes();
    out.writeBytes("ATHIRGZ1".getBytes(StandardCharsets.ISO_8859_1));
    out.integer(places.size()).integer(keys.size());
    out.section(strings(index));
    out.section(divisions(index));
    out.section(strings(places.stream().map(GazetteerPlace::name).toList()));
    out.section(deltas(places.stream().map(GazetteerPlace::id).toList()));
    out.section(deltas(places.stream().map(p -> tenThousandths(p.latitude())).toList()));
    out.section(deltas(places.stream().map(p -> tenThousandths(p.longitude())).toList()));
    out.section(numbers(places.stream().map(p -> (int) p.population()).toList()));
    out.section(numbers(places.stream().map(p -> index.indexOf(p.feature())).toList()));
    out.section(text(List.copyOf(keys.keySet())));
    out.section(postings(List.copyOf(keys.values())));
    return out.toByteArray();
  }

  private static int tenThousandths(double degrees) {
    return (int) Math.round(degrees * 10_000);
  }

  private Bytes divisions(List<String> index) {
    Bytes out = new Bytes();
    for (int i = 0; i < places.size(); i++) {
      int start = i;
      while (i + 1 < places.size() && division(i + 1).equals(division(start))) {
        i++;
      }
      division(start).forEach(word -> out.number(index.indexOf(word)));
      out.number(i + 1 - start);
    }
    return out;
  }

  private List<String> division(int place) {
    GazetteerPlace p = places.get(place);
    return List.of(p.country(), p.admin1(), p.admin2());
  }

  private static Bytes strings(List<String> strings) {
    Bytes out = new Bytes();
    for (String string : strings) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      out.number(bytes.length).writeBytes(bytes);
    }
    return out;
  }

  private static Bytes numbers(List<Integer> values) {
    Bytes out = new Bytes();
    values.forEach(out::number);
    return out;
  }

  private static Bytes deltas(List<Integer> values) {
    Bytes out = new Bytes();
    int last = 0;
    for (int value : values) {
      int delta = value - last;
      out.number((delta << 1) ^ (delta >> 31));
      last = value;
    }
    return out;
  }

  private static Bytes text(List<byte[]> keys) {
    Bytes out = new Bytes();
    for (int i = 0; i < keys.size(); i++) {
      byte[] key = keys.get(i);
      int shared = i % BLOCK == 0 ? 0 : Arrays.mismatch(keys.get(i - 1), key);
      out.number(shared).number(key.length - shared).write(key, shared, key.length - shared);
    }
    return out;
  }

  private static Bytes postings(List<? extends Set<Integer>> lists) {
    Bytes out = new Bytes();
    for (Set<Integer> list : lists) {
      out.number(list.size());
      int last = 0;
      for (int place : list) {
        out.number(place - last);
        last = place;
      }
    }
    return out;
  }

  /** The order in which places have to be added. */
  static Comparator<GazetteerPlace> byDivision() {
    return Comparator.comparing(GazetteerPlace::country)
        .thenComparing(GazetteerPlace::admin1)
        .thenComparing(GazetteerPlace::admin2)
        .thenComparing(GazetteerPlace::id);
  }

  /** Bytes with the numbers of the format. */
  static final class Bytes extends ByteArrayOutputStream {
    Bytes number(int value) {
      int left = value;
      while ((left & ~0x7f) != 0) {
        write((left & 0x7f) | 0x80);
        left >>>= 7;
      }
      write(left);
      return this;
    }

    Bytes integer(int value) {
      writeBytes(ByteBuffer.allocate(4).putInt(value).array());
      return this;
    }

    /** Packs a section, with its lengths and its sum before it. */
    Bytes section(Bytes content) {
      byte[] raw = content.toByteArray();
      Deflater deflater = new Deflater(9, true);
      deflater.setInput(raw);
      deflater.finish();
      byte[] packed = new byte[raw.length + 64];
      int length = deflater.deflate(packed);
      deflater.end();
      CRC32 sum = new CRC32();
      sum.update(raw);
      integer(raw.length).integer(length).integer((int) sum.getValue());
      write(packed, 0, length);
      return this;
    }
  }
}
