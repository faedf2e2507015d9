package org.athir.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.judge.Judgement;
import org.athir.judge.PairRule;
import org.athir.judge.PatternSign;
import org.athir.model.Span;
import org.athir.model.Status;
import org.athir.pattern.EventPattern.Act;
import org.junit.jupiter.api.Test;

/** Learning how patterns are weighed for marked pairs. */
class PairBookTest {
  private static final Span WORD = new Span(0, 4);

  private static Judgement judgement(double aid, double support) {
    Map<String, Double> types = new LinkedHashMap<>();
    types.put("AID", aid);
    types.put("SUPPORT", support);
    return new Judgement(types, Optional.empty(), Status.FACT, WORD);
  }

  private static PatternSign sign(String type) {
    return new PatternSign(new Act(type, Optional.empty(), "", List.of()), WORD, true);
  }

  private static PairRule rule(int patternRight, int judgeRight) {
    PairBook book = new PairBook();
    for (int i = 0; i < patternRight; i++) {
      book.add(judgement(0.5, 0.3), List.of(sign("SUPPORT")), Set.of("SUPPORT"));
    }
    for (int i = 0; i < judgeRight; i++) {
      book.add(judgement(0.5, 0.3), List.of(sign("SUPPORT")), Set.of("AID"));
    }
    return book.rule();
  }

  @Test
  void patternsThatAreRightCountMore() {
    assertThat(rule(9, 1).both()).isGreaterThan(1);
    assertThat(rule(1, 9).both()).isZero();
  }

  @Test
  void reportHasTheFigures() {
    PairBook book = new PairBook();
    book.add(judgement(0.5, 0.3), List.of(), Set.of("AID"));
    book.add(judgement(0.1, 0.1), List.of(), Set.of());
    assertThat(book.report(PairRule.JUDGE_ALONE))
        .contains("marked pairs: 2")
        .contains("judge alone: accuracy 1.000, macro-F1 1.000");
  }
}
