package org.athir.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athir.score.StoryGold.Expected;

/**
 * How well the events of a report were coded.
 *
 * @param missed events that had to be found and were not
 * @param withOtherSectors those that were found, only that the sectors are not the expected ones;
 *     recall does not count them
 * @param wrong coded events that nobody expects
 * @param sentences what was counted in each sentence of the report
 */
public record StoryFigures(
    List<Expected> missed,
    List<Expected> withOtherSectors,
    List<StoryEvent> wrong,
    List<Count> sentences) {

  /** Copies the lists. */
  public StoryFigures {
    missed = List.copyOf(missed);
    withOtherSectors = List.copyOf(withOtherSectors);
    wrong = List.copyOf(wrong);
    sentences = List.copyOf(sentences);
  }

  /**
   * Numbers of events.
   *
   * @param must those that have to be found
   * @param hit those of them that were
   * @param coded those that were coded
   * @param right those of them that somebody expects
   */
  public record Count(int must, int hit, int coded, int right) {
    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
      return new Count(
          must + other.must, hit + other.hit, coded + other.coded, right + other.right);
    }

    /** Share of the events that have to be found; 0 without any. */
    public double recall() {
      return Counts.share(hit, must);
    }

    /** Share of the coded events that somebody expects; 0 without any. */
    public double precision() {
      return Counts.share(right, coded);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** The whole report. */
  public Count all() {
    return sum(sentences);
  }

  /** The main figures of some sentences by name, for intervals. */
  public static Map<String, Double> main(List<Count> sentences) {
    Count all = sum(sentences);
    Map<String, Double> main = new LinkedHashMap<>();
    main.put("recall", all.recall());
    main.put("precision", all.precision());
    main.put("f1", all.f1());
    return main;
  }

  private static Count sum(List<Count> sentences) {
    return sentences.stream().reduce(Count.NONE, Count::plus);
  }
}
