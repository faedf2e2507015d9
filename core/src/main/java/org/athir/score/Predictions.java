package org.athir.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Predicted events of sentences.
 *
 * @param events events by id of the sentence, in the order in which they were predicted
 * @param seen ids that were predicted, with or without an event
 * @param dropped number of predictions that were left out since their CAMEO code has no class
 */
public record Predictions(
    Map<String, List<RelationPrediction>> events, Set<String> seen, int dropped) {

  /** Copies all. */
  public Predictions {
    Map<String, List<RelationPrediction>> copy = new LinkedHashMap<>();
    events.forEach((id, list) -> copy.put(id, List.copyOf(list)));
    events = Map.copyOf(copy);
    seen = Set.copyOf(seen);
  }
}
