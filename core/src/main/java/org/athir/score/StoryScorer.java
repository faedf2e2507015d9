package org.athir.score;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.athir.score.StoryFigures.Count;
import org.athir.score.StoryGold.Expected;
import org.athir.score.StoryGold.Side;

/** Compares the events coded in a report with those expected of it. */
public final class StoryScorer {
  /** Types that go both ways. */
  private static final Set<String> RECIPROCAL = Set.of("CONSULT", "AGREE", "COOPERATE");

  private StoryScorer() {}

  /**
   * Scores the events of a report.
   *
   * @param gold the report
   * @param events what was coded in it, without what is negated
   */
  public static StoryFigures score(StoryGold gold, List<StoryEvent> events) {
    NavigableMap<Integer, Count> sentences = sentences(gold.text());
    List<Expected> missed = new ArrayList<>();
    List<Expected> withOtherSectors = new ArrayList<>();
    for (Expected expected : gold.must()) {
      boolean hit = events.stream().anyMatch(event -> fits(expected, event, true));
      if (!hit) {
        boolean weak = events.stream().anyMatch(event -> fits(expected, event, false));
        (weak ? withOtherSectors : missed).add(expected);
      }
      add(sentences, expected.at().start(), new Count(1, hit ? 1 : 0, 0, 0));
    }
    List<StoryEvent> wrong = new ArrayList<>();
    for (StoryEvent event : events) {
      boolean right =
          Stream.concat(gold.must().stream(), gold.may().stream())
              .anyMatch(expected -> fits(expected, event, false));
      if (!right) {
        wrong.add(event);
      }
      int start = event.evidence().isEmpty() ? 0 : event.evidence().get(0).start();
      add(sentences, start, new Count(0, 0, 1, right ? 1 : 0));
    }
    return new StoryFigures(missed, withOtherSectors, wrong, List.copyOf(sentences.values()));
  }

  /** Nothing counted yet, by where sentences begin. */
  private static NavigableMap<Integer, Count> sentences(String text) {
    NavigableMap<Integer, Count> sentences = new TreeMap<>();
    sentences.put(0, Count.NONE);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length()) {
        sentences.put(end, Count.NONE);
      }
    }
    return sentences;
  }

  private static void add(NavigableMap<Integer, Count> sentences, int start, Count count) {
    sentences.merge(sentences.floorKey(start), count, Count::plus);
  }

  private static boolean fits(Expected expected, StoryEvent event, boolean withSectors) {
    boolean there =
        expected.types().contains(event.type())
            && event.evidence().stream().anyMatch(expected.at()::overlaps);
    return there
        && (fits(expected, event.actors(), event.recipients(), withSectors)
            || (RECIPROCAL.contains(event.type())
                && fits(
                    expected,
                    /* actor= */ event.recipients(),
                    /* recipient= */ event.actors(),
                    withSectors)));
  }

  private static boolean fits(Expected expected, Side actor, Side recipient, boolean withSectors) {
    return fits(expected.actor(), actor, withSectors)
        && fits(expected.recipient(), recipient, withSectors);
  }

  private static boolean fits(Side wanted, Side found, boolean withSectors) {
    return !Collections.disjoint(wanted.codes(), found.codes())
        && (!withSectors
            || wanted.sectors().isEmpty()
            || !Collections.disjoint(wanted.sectors(), found.sectors()));
  }
}
