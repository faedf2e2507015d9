package org.athir.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.model.Event;

/**
 * How pattern and judge are weighed: the probability that an event is right is a logistic function
 * of a few facts. It decides what is coded and is the event's confidence.
 *
 * @param pattern weights for an event of a pattern whose two sides the judge has read
 * @param oneSided weights for an event of a pattern that has only one side
 * @param alone weights for an event that only the judge sees
 * @param least probability from which an event of a pattern is coded that the judge has read
 * @param leastAlone probability from which an event that only the judge sees is coded
 */
public record JoinRule(
    Weights pattern, Weights oneSided, Weights alone, double least, double leastAlone) {

  /** Takes everything that is proposed. */
  public static final JoinRule EVERYTHING =
      new JoinRule(Weights.OF_TYPE, Weights.OF_TYPE, Weights.OF_TYPE, 0, 0);

  /**
   * Weights of a logistic function.
   *
   * @param bias summand
   * @param type weight of the log odds that the judge gives the event's type
   * @param event weight of the log odds that it gives any event
   * @param best weight of the type being the judge's likeliest
   */
  public record Weights(double bias, double type, double event, double best) {
    /** The judge's own probability of the type. */
    public static final Weights OF_TYPE = new Weights(0, 1, 0, 0);

    /** The probability for what the judge says about the sides of an event of a type. */
    public double probability(Judgement judgement, String eventType) {
      List<Double> facts = facts(judgement, eventType);
      return Logistic.of(facts, List.of(bias, type, event, best));
    }

    /** The highest probability that an event of any type can have, whatever type it is coded as. */
    double most(Judgement judgement) {
      List<Double> facts = facts(judgement, judgement.type());
      double sum = bias + type * facts.get(0) + event * facts.get(1) + Math.max(0, best);
      return Logistic.of(sum);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "1 / (1 + exp(-(%.3f + %.3f * odds(type) + %.3f * odds(event) + %.3f * best)))",
          bias,
          type,
          event,
          best);
    }
  }

  /** Whether what only the judge sees may be likely enough: asked before it is worked out. */
  boolean mayBeLikelyAlone(Judgement judgement) {
    return alone.most(judgement) >= leastAlone;
  }

  /** The probability that an event of a candidate is right; none when the judge has not read it. */
  public Optional<Double> probability(Candidate candidate) {
    return candidate.outcome() instanceof Event event
        ? candidate.judgement().map(one -> weights(candidate).probability(one, event.type()))
        : Optional.empty();
  }

  /** Whether an event is likely enough: what the judge has not read it cannot overrule. */
  boolean isLikely(Candidate candidate) {
    double enough = candidate.alone() ? leastAlone : least;
    return probability(candidate).map(share -> share >= enough).orElse(true);
  }

  private Weights weights(Candidate candidate) {
    if (candidate.alone()) {
      return alone;
    }
    return candidate.isOneSided() ? oneSided : pattern;
  }

  /** Log odds beyond this tell nothing more. */
  private static final double MOST = 6;

  /** The facts that the weights are for, in their order. */
  public static List<Double> facts(Judgement judgement, String eventType) {
    return List.of(
        odds(judgement.probability(eventType)),
        odds(judgement.eventProbability()),
        judgement.type().equals(eventType) ? 1.0 : 0.0);
  }

  private static double odds(double probability) {
    double odds = Math.log(probability / (1 - probability));
    return Math.max(-MOST, Math.min(MOST, odds));
  }
}
