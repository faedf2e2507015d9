package org.athir.judge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Span;
import org.athir.model.Status;

/**
 * What a judge reads about a pair of actors.
 *
 * @param types probability of each PLOVER event type, likeliest first; the rest to 1 is the
 *     probability that the first does nothing to the second
 * @param mode likeliest mode of the likeliest type, when it has modes and one is likelier than none
 * @param status how real the event is in the sentence
 * @param trigger the words that the judge took for the event's name
 */
public record Judgement(
    Map<String, Double> types, Optional<String> mode, Status status, Span trigger) {

  /** Copies the types and keeps their order. */
  public Judgement {
    if (types.isEmpty()) {
      throw new IllegalArgumentException("a judgement without types");
    }
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
  }

  /** The likeliest type. */
  public String type() {
    return types.keySet().iterator().next();
  }

  /** Probability of a type; 0 for one that the judge does not know. */
  public double probability(String type) {
    return types.getOrDefault(type, 0.0);
  }

  /** Probability that there is any event. */
  public double eventProbability() {
    return types.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Probability that there is none. */
  public double noEventProbability() {
    return Math.max(0, 1 - eventProbability());
  }
}
