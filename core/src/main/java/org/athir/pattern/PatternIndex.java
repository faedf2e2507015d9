package org.athir.pattern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athir.pattern.Trigger.Kind;

/**
 * Event patterns by the head lemma of their triggers, so that cost does not grow with their number.
 */
public final class PatternIndex {
  private final List<EventPattern> patterns;
  private final Map<Kind, Map<String, List<Candidate>>> byLemma = new EnumMap<>(Kind.class);

  /** Indexes patterns. */
  public PatternIndex(List<EventPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (EventPattern pattern : patterns) {
      for (Trigger trigger : pattern.triggers()) {
        byLemma
            .computeIfAbsent(trigger.kind(), kind -> new HashMap<>())
            .computeIfAbsent(trigger.head(), lemma -> new ArrayList<>())
            .add(new Candidate(pattern, trigger));
      }
    }
  }

  /** All patterns, in the order of types and files. */
  public List<EventPattern> patterns() {
    return patterns;
  }

  /** The patterns with a trigger of this kind and head lemma. */
  public List<Candidate> candidates(Kind kind, String lemma) {
    return byLemma.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Whether a lemma heads some trigger. */
  public boolean isTriggerHead(String lemma) {
    return byLemma.values().stream().anyMatch(map -> map.containsKey(lemma));
  }

  /**
   * A pattern with one of its triggers.
   *
   * @param pattern the pattern
   * @param trigger the trigger
   */
  public record Candidate(EventPattern pattern, Trigger trigger) {}
}
