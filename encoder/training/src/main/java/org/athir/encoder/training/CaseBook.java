package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.athir.encoder.training.JoinFit.Case;
import org.athir.judge.Candidate;
import org.athir.judge.JoinRule;
import org.athir.judge.JoinRule.Weights;
import org.athir.judge.Joiner;
import org.athir.judge.Judgement;
import org.athir.model.Event;

/** What was proposed for sentences whose events are known. */
final class CaseBook {
  private static final double STEP = 0.05;

  private final List<List<Proposed>> proposed = new ArrayList<>();
  private final Set<String> mutualTypes;
  private int wanted;

  /** With the types of which both directions are one event. */
  CaseBook(Set<String> mutualTypes) {
    this.mutualTypes = Set.copyOf(mutualTypes);
  }

  /** A proposal and what it would give. */
  private record Proposed(Candidate candidate, Event event, boolean right) {}

  void add(MarkedSentence sentence, List<Candidate> candidates) {
    List<Proposed> own = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.outcome() instanceof Event event) {
        own.add(new Proposed(candidate, event, isRight(sentence, event)));
      }
    }
    proposed.add(own);
  }

  /** Whether a proposal is what a person marked: the type and both sides, at least by a word. */
  private boolean isRight(MarkedSentence sentence, Event event) {
    for (LabelledPair pair : sentence.pairs()) {
      boolean type = pair.event().filter(label -> label.type().equals(event.type())).isPresent();
      if (type && (fits(sentence, pair, event) || fitsBack(sentence, pair, event))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(MarkedSentence sentence, LabelledPair pair, Event event) {
    boolean actor =
        event.actors().stream().anyMatch(side -> sentence.isAt(pair.source(), side.value().span()));
    boolean recipient =
        event.recipients().isEmpty()
            || event.recipients().stream()
                .anyMatch(side -> sentence.isAt(pair.target(), side.value().span()));
    return (actor || event.actors().isEmpty()) && recipient;
  }

  private boolean fitsBack(MarkedSentence sentence, LabelledPair pair, Event event) {
    return mutualTypes.contains(event.type())
        && fits(
            sentence,
            new LabelledPair(
                /* source= */ pair.target(), /* target= */ pair.source(), pair.event()),
            event);
  }

  private List<Proposed> all() {
    return proposed.stream().flatMap(List::stream).toList();
  }

  void end(MarkedSentence sentence) {
    wanted += (int) sentence.pairs().stream().filter(pair -> pair.event().isPresent()).count();
  }

  /** The rule that fits best; the thresholds are those of the highest F1. */
  JoinRule rule() {
    Weights pattern = weights(cases(Kind.PATTERN));
    Weights oneSided = weights(cases(Kind.ONE_SIDED));
    Weights alone = weights(cases(Kind.ALONE));
    JoinRule best = new JoinRule(pattern, oneSided, alone, 0, 0);
    double most = 0;
    for (double least = 0; least < 1; least += STEP) {
      for (double leastAlone = STEP; leastAlone < 1; leastAlone += STEP) {
        JoinRule rule = new JoinRule(pattern, oneSided, alone, least, leastAlone);
        double f1 = score(rule).f1();
        if (f1 > most) {
          most = f1;
          best = rule;
        }
      }
    }
    return best;
  }

  /** What a proposal rests on. */
  private enum Kind {
    PATTERN("pattern and judge"),
    ONE_SIDED("pattern of one side and judge"),
    ALONE("judge alone");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    static Kind of(Candidate candidate) {
      if (candidate.alone()) {
        return ALONE;
      }
      return candidate.isOneSided() ? ONE_SIDED : PATTERN;
    }
  }

  private List<Case> cases(Kind kind) {
    List<Case> cases = new ArrayList<>();
    for (Proposed one : all()) {
      if (Kind.of(one.candidate()) == kind && one.candidate().judgement().isPresent()) {
        Judgement judgement = one.candidate().judgement().get();
        cases.add(new Case(JoinRule.facts(judgement, one.event().type()), one.right()));
      }
    }
    return cases;
  }

  private static Weights weights(List<Case> cases) {
    double[] fitted = JoinFit.fit(cases);
    return new Weights(fitted[0], fitted[1], fitted[2], fitted[3]);
  }

  private record Score(int coded, int right, int found, int wanted) {
    double precision() {
      return coded == 0 ? 0 : right / (double) coded;
    }

    double recall() {
      return wanted == 0 ? 0 : found / (double) wanted;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d coded)", precision(), recall(), f1(), coded);
    }
  }

  private Score score(JoinRule rule) {
    int coded = 0;
    int right = 0;
    int found = 0;
    for (List<Proposed> sentence : proposed) {
      Set<Candidate> selected =
          Joiner.selected(sentence.stream().map(Proposed::candidate).toList(), rule, mutualTypes);
      Set<String> pairs = new HashSet<>();
      for (Proposed one : sentence) {
        if (selected.contains(one.candidate())) {
          coded++;
          right += one.right() ? 1 : 0;
          if (one.right()) {
            pairs.add(one.candidate().pairs() + one.event().type());
          }
        }
      }
      found += pairs.size();
    }
    return new Score(coded, right, found, wanted);
  }

  /** Reliability of each kind of proposal. */
  List<Reliability> reliability(int parts) {
    return Arrays.stream(Kind.values())
        .map(kind -> Reliability.of(kind.words, cases(kind), parts))
        .toList();
  }

  /** The rule and how well it does. */
  String report(JoinRule rule, int parts) {
    StringBuilder text = new StringBuilder();
    text.append("rule: ").append(rule).append('\n');
    text.append("events wanted: ").append(wanted).append('\n');
    JoinRule patternsOnly = new JoinRule(rule.pattern(), rule.oneSided(), rule.alone(), 0, 2);
    text.append("patterns alone: ").append(score(patternsOnly)).append('\n');
    text.append("joined: ").append(score(rule)).append('\n');
    text.append("calibration, fitted on the other parts:\n");
    reliability(parts).forEach(table -> text.append(table.text()));
    return text.toString();
  }
}
