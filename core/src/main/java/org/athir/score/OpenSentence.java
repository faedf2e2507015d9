package org.athir.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.athir.score.Counts.Total;

/** One sentence: its gold rows and the distinct events predicted for it. */
final class OpenSentence {
  private final List<RelationGold> rows;
  private final List<RelationPrediction> events;
  private final Set<RelationPrediction.Key> keys;
  private final SpanMatch match;

  private OpenSentence(
      List<RelationGold> rows,
      List<RelationPrediction> events,
      Set<RelationPrediction.Key> keys,
      SpanMatch match) {
    this.rows = rows;
    this.events = events;
    this.keys = keys;
    this.match = match;
  }

  /** Puts the events of all rows together; of what was predicted twice or mirrored one stays. */
  static OpenSentence of(
      List<RelationGold> rows, Map<String, List<RelationPrediction>> predictions, SpanMatch match) {
    Set<String> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.add(row.id()));
    Set<RelationPrediction.Key> all = new HashSet<>();
    Set<RelationPrediction.Key> kept = new HashSet<>();
    List<RelationPrediction> events = new ArrayList<>();
    for (String id : ids) {
      for (RelationPrediction event : predictions.getOrDefault(id, List.of())) {
        RelationPrediction.Key key = event.key();
        all.add(key);
        boolean mirrored = event.root().isReciprocal() && kept.contains(key.mirrored());
        if (!mirrored && kept.add(key)) {
          events.add(event);
        }
      }
    }
    List<RelationGold> labelled = rows.stream().filter(row -> row.label().isPresent()).toList();
    return new OpenSentence(labelled, events, all, match);
  }

  Counts count() {
    Counts counts = new Counts();
    boolean coded = !events.isEmpty();
    counts.add(Total.SENTENCES, 1);
    counts.add(Total.CODED, coded ? 1 : 0);
    counts.add(Total.EVENTLESS, rows.isEmpty() ? 1 : 0);
    counts.add(Total.FALSE_ALARMS, coded && rows.isEmpty() ? 1 : 0);
    counts.add(Total.GOLD, rows.size());
    counts.add(Total.PREDICTED, events.size());
    Sides sides = sides(counts);
    counts.add(Total.MATCHED_DYADS, sides.matched((event, row) -> true).length);
    for (Level level : Level.values()) {
      count(level, sides, counts);
    }
    return counts;
  }

  private void count(Level level, Sides sides, Counts counts) {
    rows.forEach(row -> counts.addGold(level, row.wanted().position(level)));
    events.forEach(event -> counts.addPredicted(level, level.position(event.root())));
    BiPredicate<RelationPrediction, RelationGold> same =
        (event, row) -> level.position(event.root()) == row.wanted().position(level);
    for (int row : sides.matched(same)) {
      counts.addCorrect(level, rows.get(row).wanted().position(level));
    }
    for (int[] right : sides.edges(same)) {
      if (right.length > 0) {
        counts.addRightDyad(level);
      }
    }
  }

  /** Which events stand between the sides of which rows; rows whose sides were found count. */
  private Sides sides(Counts counts) {
    boolean[] sources = new boolean[rows.size()];
    boolean[] targets = new boolean[rows.size()];
    boolean[] dyads = new boolean[rows.size()];
    boolean[][] both = new boolean[events.size()][rows.size()];
    for (int i = 0; i < events.size(); i++) {
      RelationPrediction event = events.get(i);
      boolean twoWays = event.root().isReciprocal() && keys.contains(event.key().mirrored());
      for (int j = 0; j < rows.size(); j++) {
        RelationGold row = rows.get(j);
        boolean mirrored = twoWays && event.mirrored().matches(row, match);
        boolean source = mirrored || row.source().matches(event.sources(), match);
        boolean target = mirrored || row.target().matches(event.targets(), match);
        sources[j] |= source;
        targets[j] |= target;
        both[i][j] = source && target;
        dyads[j] |= both[i][j];
      }
      counts.add(Total.PREDICTED_DYADS, count(both[i]) > 0 ? 1 : 0);
    }
    counts.add(Total.SOURCES, count(sources));
    counts.add(Total.TARGETS, count(targets));
    counts.add(Total.DYADS, count(dyads));
    return new Sides(both);
  }

  private static int count(boolean[] values) {
    int number = 0;
    for (boolean value : values) {
      number += value ? 1 : 0;
    }
    return number;
  }

  /** By event and row, whether the sides are the same. */
  private final class Sides {
    private final boolean[][] same;

    private Sides(boolean[][] same) {
      this.same = same;
    }

    /** For each event the rows with its sides that a condition holds for. */
    private List<int[]> edges(BiPredicate<RelationPrediction, RelationGold> condition) {
      List<int[]> edges = new ArrayList<>();
      for (int i = 0; i < events.size(); i++) {
        RelationPrediction event = events.get(i);
        boolean[] sides = same[i];
        edges.add(
            IntStream.range(0, rows.size())
                .filter(j -> sides[j] && condition.test(event, rows.get(j)))
                .toArray());
      }
      return edges;
    }

    /** Rows that have an event of their own. */
    private int[] matched(BiPredicate<RelationPrediction, RelationGold> condition) {
      return Matching.matched(edges(condition), rows.size());
    }
  }
}
