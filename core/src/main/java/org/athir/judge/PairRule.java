package org.athir.judge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How signs of patterns change what the judge says of a marked pair: the logarithm of each type's
 * probability is weighed, a type that a pattern shows gets a summand, and all are made
 * probabilities again.
 *
 * @param judge weight of the judge's logarithms
 * @param both summand of a type whose pattern puts both actors on their sides
 * @param one summand of a type whose pattern puts one of them there
 * @param leastNone probability of no event from which that is the answer
 */
public record PairRule(double judge, double both, double one, double leastNone) {

  /** The judge as it is. */
  public static final PairRule JUDGE_ALONE = new PairRule(1, 0, 0, 0.5);

  /** Less is taken for this, so that a sign can still speak for a type. */
  private static final double FAINTEST = 1e-4;

  /** Whether the answer is that there is no event. */
  public boolean isNone(Judgement judgement) {
    return judgement.noEventProbability() >= leastNone;
  }

  /** The judgement with the patterns' signs. */
  public Judgement joined(Judgement judgement, List<PatternSign> signs) {
    Map<String, Double> scores = new LinkedHashMap<>();
    judgement.types().forEach((type, p) -> scores.put(type, score(type, p, signs)));
    double none = Math.pow(Math.max(FAINTEST, judgement.noEventProbability()), judge);
    double sum = none + scores.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> types = new LinkedHashMap<>();
    scores.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> one) -> -one.getValue()))
        .forEach(one -> types.put(one.getKey(), one.getValue() / sum));
    String best = types.keySet().iterator().next();
    return best.equals(judgement.type())
        ? new Judgement(types, judgement.mode(), judgement.status(), judgement.trigger())
        : overruled(types, judgement, sign(best, signs));
  }

  /** A judgement with the mode and trigger of the sign that overruled it. */
  private static Judgement overruled(
      Map<String, Double> types, Judgement judgement, Optional<PatternSign> sign) {
    return new Judgement(
        types,
        sign.flatMap(one -> one.act().mode()),
        judgement.status(),
        sign.map(PatternSign::trigger).orElse(judgement.trigger()));
  }

  private double score(String type, double probability, List<PatternSign> signs) {
    double summand = sign(type, signs).map(sign -> sign.both() ? both : one).orElse(0.0);
    return Math.pow(Math.max(FAINTEST, probability), judge) * Math.exp(summand);
  }

  /** The strongest sign of a type. */
  private static Optional<PatternSign> sign(String type, List<PatternSign> signs) {
    List<PatternSign> own = signs.stream().filter(sign -> sign.act().type().equals(type)).toList();
    return own.stream().filter(PatternSign::both).findFirst().or(() -> own.stream().findFirst());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p(type)^%.3f * exp(%.3f both sides, %.3f one side), no event from %.2f",
        judge,
        both,
        one,
        leastNone);
  }
}
