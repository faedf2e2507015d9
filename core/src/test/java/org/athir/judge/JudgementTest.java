package org.athir.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.athir.judge.JoinRule.Weights;
import org.athir.model.Span;
import org.athir.model.Status;
import org.junit.jupiter.api.Test;

/** What a judge says, and how it is weighed. */
class JudgementTest {
  private static final Span TRIGGER = new Span(5, 13);

  private static Judgement judgement(double aid, double support) {
    Map<String, Double> types = new LinkedHashMap<>();
    types.put("AID", aid);
    types.put("SUPPORT", support);
    return new Judgement(types, Optional.empty(), Status.FACT, TRIGGER);
  }

  @Test
  void whatIsLeftIsTheProbabilityOfNoEvent() {
    Judgement judgement = judgement(0.6, 0.1);
    assertThat(judgement.type()).isEqualTo("AID");
    assertThat(judgement.eventProbability()).isCloseTo(0.7, within(1e-9));
    assertThat(judgement.noEventProbability()).isCloseTo(0.3, within(1e-9));
    assertThat(judgement.probability("ASSAULT")).isZero();
  }

  @Test
  void probabilitiesThatSumToMoreThanOneLeaveNothing() {
    assertThat(judgement(0.7, 0.4).noEventProbability()).isZero();
  }

  @Test
  void judgementHasTypes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Judgement(Map.of(), Optional.empty(), Status.FACT, TRIGGER));
  }

  @Test
  void pairIsOfTwoActors() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ActorPair(TRIGGER, TRIGGER));
    ActorPair pair = new ActorPair(new Span(0, 4), TRIGGER);
    assertThat(pair.reversed()).isEqualTo(new ActorPair(TRIGGER, new Span(0, 4)));
  }

  @Test
  void factsAreLogOddsThatEndSomewhere() {
    assertThat(JoinRule.facts(judgement(0.5, 0.25), "AID").get(0)).isZero();
    assertThat(JoinRule.facts(judgement(0.5, 0.25), "SUPPORT").get(2)).isZero();
    assertThat(JoinRule.facts(judgement(1, 0), "AID")).containsExactly(6.0, 6.0, 1.0);
    assertThat(JoinRule.facts(judgement(1, 0), "PROTEST").get(0)).isEqualTo(-6);
  }

  @Test
  void weightsAreALogisticFunction() {
    Weights weights = new Weights(-1, 0.5, 0.25, 2);
    double sum = -1 + 0.5 * Math.log(0.6 / 0.4) + 0.25 * Math.log(0.7 / 0.3) + 2;
    assertThat(weights.probability(judgement(0.6, 0.1), "AID"))
        .isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-9));
    assertThat(weights)
        .hasToString(
            "1 / (1 + exp(-(-1.000 + 0.500 * odds(type) + 0.250 * odds(event) + 2.000 * best)))");
  }
}
