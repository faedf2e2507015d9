package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.athir.judge.Judgement;
import org.athir.judge.PairRule;
import org.athir.judge.PatternSign;

/** Labelled pairs with what judge and patterns say of them, to learn how the two are weighed. */
final class PairBook {
  /** Stands for no event among the types. */
  private static final String NONE = "none";

  private static final double LEAST = 1e-9;
  private static final double FINE = 0.1;
  private static final double COARSE = 0.25;

  private final List<Pair> pairs = new ArrayList<>();

  /**
   * A pair.
   *
   * @param judgement what the judge says of the two, nobody else marked
   * @param signs what patterns say
   * @param right the types that a person gave it; none without event
   */
  private record Pair(Judgement judgement, List<PatternSign> signs, Set<String> right) {

    /** Copies the collections. */
    Pair {
      signs = List.copyOf(signs);
      right = Set.copyOf(right);
    }

    double likelihood(PairRule rule) {
      Judgement joined = rule.joined(judgement, signs);
      double sum = right.isEmpty() ? joined.noEventProbability() : 0;
      for (String type : right) {
        sum += joined.probability(type);
      }
      return Math.log(Math.max(LEAST, sum));
    }

    String answer(PairRule rule) {
      Judgement joined = rule.joined(judgement, signs);
      return rule.isNone(joined) ? NONE : joined.type();
    }

    boolean isRight(String answer) {
      return answer.equals(NONE) ? right.isEmpty() : right.contains(answer);
    }

    /** The type that counts as wanted: the answer when it is right, else the first by name. */
    String wanted(String answer) {
      return isRight(answer) ? answer : new TreeSet<>(right).stream().findFirst().orElse(NONE);
    }
  }

  void add(Judgement judgement, List<PatternSign> signs, Set<String> right) {
    pairs.add(new Pair(judgement, signs, right));
  }

  /** The rule under which the labels are likeliest, with the threshold of the highest F1. */
  PairRule rule() {
    PairRule best = PairRule.JUDGE_ALONE;
    double most = Double.NEGATIVE_INFINITY;
    for (double judge = 0.4; judge < 1.6; judge += FINE) {
      for (double both = 0; both < 4; both += COARSE) {
        for (double one = 0; one <= both && one < 2.5; one += COARSE) {
          PairRule rule = new PairRule(judge, both, one, PairRule.JUDGE_ALONE.leastNone());
          double sum = pairs.stream().mapToDouble(pair -> pair.likelihood(rule)).sum();
          if (sum > most) {
            most = sum;
            best = rule;
          }
        }
      }
    }
    return withThreshold(best);
  }

  private PairRule withThreshold(PairRule rule) {
    PairRule best = rule;
    double most = 0;
    for (int percent = 30; percent < 100; percent += 5) {
      PairRule other = new PairRule(rule.judge(), rule.both(), rule.one(), percent / 100.0);
      double f1 = macroF1(other);
      if (f1 > most) {
        most = f1;
        best = other;
      }
    }
    return best;
  }

  /** Mean F1 of the types, no event among them. */
  private double macroF1(PairRule rule) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Pair pair : pairs) {
      String answer = pair.answer(rule);
      String wanted = pair.wanted(answer);
      counts.computeIfAbsent(answer, type -> new int[2])[0]++;
      counts.computeIfAbsent(wanted, type -> new int[2])[0]++;
      if (answer.equals(wanted)) {
        counts.get(answer)[1]++;
      }
    }
    return counts.values().stream()
        .mapToDouble(count -> 2.0 * count[1] / count[0])
        .average()
        .orElse(0);
  }

  private double accuracy(PairRule rule) {
    long right = pairs.stream().filter(pair -> pair.isRight(pair.answer(rule))).count();
    return right / (double) pairs.size();
  }

  /** The rule and how well it does on these pairs. */
  String report(PairRule rule) {
    return String.format(
        Locale.ROOT,
        "marked pairs: %d%n  judge alone: accuracy %.3f, macro-F1 %.3f%n"
            + "  with patterns: accuracy %.3f, macro-F1 %.3f%n  rule: %s%n",
        pairs.size(),
        accuracy(PairRule.JUDGE_ALONE),
        macroF1(PairRule.JUDGE_ALONE),
        accuracy(rule),
        macroF1(rule),
        rule);
  }
}
