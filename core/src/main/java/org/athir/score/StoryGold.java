package org.athir.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Span;

/**
 * A report and the events that careful coders expect of it.
 *
 * @param text the report, the text that offsets count in
 * @param must events that have to be found
 * @param may events that may be coded and do not count
 */
public record StoryGold(String text, List<Expected> must, List<Expected> may) {

  /** Copies the lists. */
  public StoryGold {
    must = List.copyOf(must);
    may = List.copyOf(may);
  }

  /**
   * An expected event.
   *
   * @param id its name in the gold
   * @param types PLOVER types, each of which counts
   * @param actor who acts
   * @param recipient towards whom
   * @param quote words of the report that the event's evidence has to touch
   * @param at where they stand
   */
  public record Expected(
      String id, Set<String> types, Side actor, Side recipient, String quote, Span at) {

    /** Copies the set. */
    public Expected {
      types = Set.copyOf(types);
    }
  }

  /**
   * A side of an event.
   *
   * @param codes codes of states and groups; an empty one stands for nobody or somebody unknown
   * @param sectors PLOVER sectors; in the gold none where any will do
   */
  public record Side(Set<Optional<String>> codes, Set<String> sectors) {

    /** Copies the sets. */
    public Side {
      codes = Set.copyOf(codes);
      sectors = Set.copyOf(sectors);
    }
  }
}
