package org.athir.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.athir.model.Span;
import org.athir.score.ReportFields.Item;

/**
 * Gold and predicted items that share words, one to one: the pair that differs least first.
 *
 * @param pairs aligned items
 * @param missed gold items without a partner
 * @param extra predicted items without a partner
 * @param <T> kind of item
 */
record Alignment<T extends Item>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {

  /**
   * A gold item and the predicted one for the same words.
   *
   * @param gold the gold item
   * @param predicted the predicted item
   * @param <T> kind of item
   */
  record Pair<T extends Item>(T gold, T predicted) {

    /** Code units by which the two spans differ. */
    int difference() {
      Span one = gold.span();
      Span two = predicted.span();
      return Math.abs(one.start() - two.start()) + Math.abs(one.end() - two.end());
    }
  }

  static <T extends Item> Alignment<T> of(List<T> gold, List<T> predicted) {
    List<Pair<T>> candidates = new ArrayList<>();
    for (T wanted : gold) {
      for (T found : predicted) {
        if (wanted.span().overlaps(found.span())) {
          candidates.add(new Pair<>(wanted, found));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Pair<T> pair) -> pair.difference())
            .thenComparing(pair -> pair.gold().span())
            .thenComparing(pair -> pair.predicted().span()));
    List<Pair<T>> pairs = new ArrayList<>();
    Set<Span> usedGold = new HashSet<>();
    Set<Span> usedPredicted = new HashSet<>();
    for (Pair<T> pair : candidates) {
      Span wanted = pair.gold().span();
      Span found = pair.predicted().span();
      if (!usedGold.contains(wanted) && !usedPredicted.contains(found)) {
        usedGold.add(wanted);
        usedPredicted.add(found);
        pairs.add(pair);
      }
    }
    return new Alignment<>(
        pairs,
        gold.stream().filter(item -> !usedGold.contains(item.span())).toList(),
        predicted.stream().filter(item -> !usedPredicted.contains(item.span())).toList());
  }
}
