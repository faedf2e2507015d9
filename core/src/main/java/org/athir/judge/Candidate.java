package org.athir.judge;

import java.util.List;
import java.util.Optional;
import org.athir.model.Outcome;

/**
 * What pattern or judge proposes, before the rule decides.
 *
 * @param outcome the event, or why there is none
 * @param alone whether only the judge sees it
 * @param pairs the pairs of judged actors on its two sides
 * @param judgement what the judge says of the pair that speaks most for it; none when it has read
 *     none
 */
public record Candidate(
    Outcome outcome, boolean alone, List<ActorPair> pairs, Optional<Judgement> judgement) {

  /** Copies the list. */
  public Candidate {
    pairs = List.copyOf(pairs);
  }

  /** Whether the judge was asked about one side, since the event has no other. */
  public boolean isOneSided() {
    return pairs.stream().anyMatch(pair -> pair.named().size() == 1);
  }
}
