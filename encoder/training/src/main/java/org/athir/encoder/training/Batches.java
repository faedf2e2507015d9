package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Puts examples of like length side by side, so that little is filled up. */
final class Batches {
  /** Batches among which lengths are sorted: enough to be alike, few enough to stay mixed. */
  private static final int POOL = 20;

  private Batches() {}

  /** Batches in a random order. */
  static List<List<Example>> shuffled(List<Example> examples, int size, Random random) {
    List<Example> mixed = new ArrayList<>(examples);
    Collections.shuffle(mixed, random);
    List<List<Example>> batches = new ArrayList<>();
    for (int from = 0; from < mixed.size(); from += size * POOL) {
      int to = Math.min(from + size * POOL, mixed.size());
      batches.addAll(byLength(mixed.subList(from, to), size));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** Batches from short to long. */
  static List<List<Example>> byLength(List<Example> examples, int size) {
    List<Example> sorted = new ArrayList<>(examples);
    sorted.sort(Comparator.comparingInt((Example e) -> e.input().length()));
    List<List<Example>> batches = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += size) {
      batches.add(List.copyOf(sorted.subList(from, Math.min(from + size, sorted.size()))));
    }
    return batches;
  }
}
