package org.athir.score;

import java.util.List;
import org.athir.model.Span;
import org.athir.score.StoryGold.Side;

/**
 * An event that was coded in a report.
 *
 * @param type PLOVER type
 * @param actors who acts
 * @param recipients towards whom
 * @param evidence where the words stand that prove it
 * @param quotes these words
 */
public record StoryEvent(
    String type, Side actors, Side recipients, List<Span> evidence, List<String> quotes) {

  /** Copies the lists. */
  public StoryEvent {
    evidence = List.copyOf(evidence);
    quotes = List.copyOf(quotes);
  }
}
