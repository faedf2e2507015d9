package org.athir.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.code.Coding;
import org.athir.model.Span;
import org.athir.model.Status;
import org.athir.pattern.EventPattern.Act;
import org.junit.jupiter.api.Test;

/** What patterns say of a marked pair, and how it is weighed. */
class PairRuleTest {
  private static final String TEXT = "Iran attacked Iraq.";
  private static final Span IRAN = new Span(0, 4);
  private static final Span ATTACKED = new Span(5, 13);
  private static final Span IRAQ = new Span(14, 18);
  private static final Span WORD = new Span(30, 34);

  private static List<PatternSign> signs(ActorPair pair) {
    return PatternSign.of(Coding.trace(TEXT), pair, Set.of("CONSULT"));
  }

  private static Judgement judgement() {
    Map<String, Double> types = new LinkedHashMap<>();
    types.put("COERCE", 0.5);
    types.put("ASSAULT", 0.25);
    return new Judgement(types, Optional.of("arrest"), Status.FACT, WORD);
  }

  private static PatternSign sign(String type, boolean both) {
    return new PatternSign(new Act(type, Optional.of("firearms"), "", List.of()), ATTACKED, both);
  }

  @Test
  void patternThatPutsBothOnTheirSidesIsAStrongSign() {
    List<PatternSign> signs = signs(new ActorPair(IRAN, IRAQ));
    assertThat(signs).hasSize(1);
    assertThat(signs.get(0).act().type()).isEqualTo("ASSAULT");
    assertThat(signs.get(0).trigger()).isEqualTo(ATTACKED);
    assertThat(signs.get(0).both()).isTrue();
  }

  @Test
  void otherWayRoundIsNoSign() {
    assertThat(signs(new ActorPair(IRAQ, IRAN))).isEmpty();
  }

  @Test
  void oneOfTwoActorsIsAWeakSign() {
    assertThat(signs(new ActorPair(IRAN, ATTACKED))).extracting(PatternSign::both).contains(false);
  }

  @Test
  void actorWithoutAnotherIsAWeakSign() {
    assertThat(signs(ActorPair.from(IRAN))).extracting(PatternSign::both).containsExactly(false);
    assertThat(signs(ActorPair.to(IRAN))).isEmpty();
  }

  @Test
  void withoutSignsTheJudgeStaysAsItIs() {
    Judgement joined = new PairRule(1, 2, 1, 0.5).joined(judgement(), List.of());
    assertThat(joined).isEqualTo(judgement());
  }

  @Test
  void signMultipliesTheOddsOfItsType() {
    double summand = Math.log(4);
    Judgement joined =
        new PairRule(1, summand, 0, 0.5).joined(judgement(), List.of(sign("ASSAULT", true)));
    assertThat(joined.type()).isEqualTo("ASSAULT");
    assertThat(joined.probability("ASSAULT")).isCloseTo(1 / 1.75, within(1e-9));
    assertThat(joined.probability("COERCE")).isCloseTo(0.5 / 1.75, within(1e-9));
    assertThat(joined.noEventProbability()).isCloseTo(0.25 / 1.75, within(1e-9));
    assertThat(joined.mode()).contains("firearms");
    assertThat(joined.trigger()).isEqualTo(ATTACKED);
  }

  @Test
  void signOfOneSideCountsLess() {
    Judgement joined =
        new PairRule(1, 9, 0.1, 0.5).joined(judgement(), List.of(sign("ASSAULT", false)));
    assertThat(joined.type()).isEqualTo("COERCE");
    assertThat(joined.mode()).contains("arrest");
    assertThat(joined.trigger()).isEqualTo(WORD);
    assertThat(joined.probability("ASSAULT")).isGreaterThan(0.25);
  }

  @Test
  void noEventIsTheAnswerFromItsThreshold() {
    assertThat(new PairRule(1, 0, 0, 0.25).isNone(judgement())).isTrue();
    assertThat(new PairRule(1, 0, 0, 0.26).isNone(judgement())).isFalse();
  }

  @Test
  void pairNamesSomebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActorPair(Optional.empty(), Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> new ActorPair(IRAN, IRAN));
    assertThat(new ActorPair(IRAN, IRAQ).named()).containsExactly(IRAN, IRAQ);
    assertThat(ActorPair.from(IRAN).reversed()).isEqualTo(ActorPair.to(IRAN));
  }
}
