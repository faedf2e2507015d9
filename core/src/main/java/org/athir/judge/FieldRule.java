package org.athir.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.athir.model.Event;

/**
 * How sure single fields of an event are whose sides the judge has read: each a logistic function
 * of a few facts.
 *
 * @param pattern weights for an event of a pattern: summand, then one for each fact
 * @param alone weights for an event that only the judge sees
 */
public record FieldRule(Map<Field, List<Double>> pattern, Map<Field, List<Double>> alone) {

  /** Says nothing of any field. */
  public static final FieldRule NOTHING = new FieldRule(Map.of(), Map.of());

  /** Fields of the record that can be told right from wrong in a labelled sentence. */
  public enum Field {
    /** Type of the event. */
    TYPE,
    /** Mode, where the event has one. */
    MODE,
    /** Who acts, where that is known. */
    ACTORS,
    /** Who is acted upon, where that is known. */
    RECIPIENTS,
    /** Polarity and modality. */
    STATUS;

    /** Its name in the record. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an event has the field. */
    public boolean isIn(Event event) {
      return switch (this) {
        case TYPE, STATUS -> true;
        case MODE -> event.classification().value().mode().isPresent();
        case ACTORS -> !event.actors().isEmpty();
        case RECIPIENTS -> !event.recipients().isEmpty();
      };
    }
  }

  /** Copies the maps. */
  public FieldRule {
    pattern = Map.copyOf(pattern);
    alone = Map.copyOf(alone);
  }

  /** The facts that the weights are for: those of the event, and whether the judge agrees. */
  public static List<Double> facts(Judgement judgement, Event event, Field field) {
    List<Double> facts = new ArrayList<>(JoinRule.facts(judgement, event.type()));
    boolean agrees =
        switch (field) {
          case MODE -> judgement.mode().equals(event.classification().value().mode());
          case STATUS -> judgement.status().equals(event.status().value());
          case TYPE, ACTORS, RECIPIENTS -> false;
        };
    facts.add(agrees ? 1.0 : 0.0);
    return List.copyOf(facts);
  }

  /**
   * The probabilities of a candidate's fields, by their names; none when the judge read nothing.
   */
  public Map<String, Double> confidences(Candidate candidate) {
    Map<String, Double> confidences = new TreeMap<>();
    if (candidate.outcome() instanceof Event event && candidate.judgement().isPresent()) {
      Judgement judgement = candidate.judgement().get();
      Map<Field, List<Double>> ofFields = candidate.alone() ? alone : pattern;
      ofFields.forEach(
          (field, weights) -> {
            if (field.isIn(event)) {
              confidences.put(field.word(), Logistic.of(facts(judgement, event, field), weights));
            }
          });
    }
    return confidences;
  }
}
