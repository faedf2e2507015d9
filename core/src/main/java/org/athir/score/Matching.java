package org.athir.score;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Pairs things of two kinds, each with one of the other kind at most, as many as can be. */
final class Matching {
  private static final int NONE = -1;

  private final List<int[]> edges;
  private final int[] ownerOf;
  private final int[] partnerOf;

  private Matching(List<int[]> edges, int right) {
    this.edges = edges;
    this.ownerOf = filled(right);
    this.partnerOf = filled(edges.size());
  }

  /**
   * A largest matching.
   *
   * @param edges for each thing of the left kind, those of the right kind that it may have
   * @param right number of things of the right kind
   * @return the things of the right kind that have a partner
   */
  static int[] matched(List<int[]> edges, int right) {
    Matching matching = new Matching(edges, right);
    for (int left = 0; left < edges.size(); left++) {
      if (!matching.takesFree(left)) {
        matching.place(left);
      }
    }
    int[] all = new int[right];
    Arrays.setAll(all, i -> i);
    return Arrays.stream(all).filter(i -> matching.ownerOf[i] != NONE).toArray();
  }

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, NONE);
    return values;
  }

  private boolean takesFree(int left) {
    for (int right : edges.get(left)) {
      if (ownerOf[right] == NONE) {
        ownerOf[right] = left;
        partnerOf[left] = right;
        return true;
      }
    }
    return false;
  }

  /** Looks for a way to a free thing, others giving way, and goes it; without recursion. */
  private void place(int first) {
    int[] reachedFrom = filled(ownerOf.length);
    Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      int left = waiting.remove();
      for (int right : edges.get(left)) {
        if (reachedFrom[right] == NONE) {
          reachedFrom[right] = left;
          if (ownerOf[right] == NONE) {
            exchange(right, reachedFrom);
            return;
          }
          waiting.add(ownerOf[right]);
        }
      }
    }
  }

  private void exchange(int free, int[] reachedFrom) {
    int right = free;
    while (right != NONE) {
      int left = reachedFrom[right];
      int given = partnerOf[left];
      ownerOf[right] = left;
      partnerOf[left] = right;
      right = given;
    }
  }
}
