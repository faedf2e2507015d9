package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Span;
import org.athir.score.StoryFigures.Count;
import org.athir.score.StoryGold.Expected;
import org.athir.score.StoryGold.Side;
import org.junit.jupiter.api.Test;

class StoryScorerTest {
  private static final String TEXT =
      "Peru's envoy met Chile's king. Peru gave Chile rice. It rained. Cuba scolded Peru.";

  private static final Expected MEETING =
      expected("M1", "CONSULT", side("PER", "GOV"), side("CHL"), "met");
  private static final Expected RICE = expected("M2", "AID", side("PER"), side("CHL"), "gave");
  private static final Expected BLAME =
      expected("M3", "ACCUSE", side("CUB"), side("PER"), "scolded");
  private static final StoryGold GOLD = new StoryGold(TEXT, List.of(MEETING, RICE), List.of(BLAME));

  @Test
  void figuresAreThoseWorkedOutByHand() {
    StoryFigures figures =
        StoryScorer.score(
            GOLD,
            List.of(
                event("CONSULT", side("PER", "GOV"), side("CHL"), "met"),
                event("ACCUSE", side("CUB"), side("PER"), "scolded"),
                event("AID", side("CHL"), side("PER"), "gave")));
    assertThat(figures.all()).isEqualTo(new Count(2, 1, 3, 2));
    assertThat(figures.missed()).containsExactly(RICE);
    assertThat(figures.wrong()).extracting(StoryEvent::type).containsExactly("AID");
    assertThat(figures.sentences())
        .containsExactly(
            new Count(1, 1, 1, 1),
            new Count(1, 0, 1, 0),
            new Count(0, 0, 0, 0),
            new Count(0, 0, 1, 1));
    assertThat(StoryFigures.main(figures.sentences()).get("f1"))
        .isCloseTo(2 * 0.5 * (2 / 3.0) / (0.5 + 2 / 3.0), within(1e-12));
  }

  @Test
  void reciprocalTypesFitEitherWay() {
    assertThat(score(event("CONSULT", side("CHL"), side("PER", "GOV"), "met")))
        .isEqualTo(new Count(2, 1, 1, 1));
  }

  @Test
  void otherSectorsAreToldAndNotCountedByRecall() {
    StoryFigures figures =
        StoryScorer.score(GOLD, List.of(event("CONSULT", side("PER", "MIL"), side("CHL"), "met")));
    assertThat(figures.all()).isEqualTo(new Count(2, 0, 1, 1));
    assertThat(figures.withOtherSectors()).containsExactly(MEETING);
    assertThat(figures.missed()).containsExactly(RICE);
  }

  @Test
  void evidenceHasToTouchTheQuote() {
    assertThat(score(event("AID", side("PER"), side("CHL"), "met")))
        .isEqualTo(new Count(2, 0, 1, 0));
    StoryEvent unproved = new StoryEvent("AID", side("PER"), side("CHL"), List.of(), List.of());
    assertThat(score(unproved)).isEqualTo(new Count(2, 0, 1, 0));
  }

  @Test
  void nobodyIsAnAnswerToo() {
    Side nobody = new Side(Set.of(Optional.empty()), Set.of());
    StoryGold gold =
        new StoryGold(
            TEXT, List.of(expected("M1", "PROTEST", nobody, nobody, "rained")), List.of());
    assertThat(StoryScorer.score(gold, List.of(event("PROTEST", nobody, nobody, "rained"))).all())
        .isEqualTo(new Count(1, 1, 1, 1));
  }

  @Test
  void nothingCodedGivesZeros() {
    Count all = StoryScorer.score(GOLD, List.of()).all();
    assertThat(all).isEqualTo(new Count(2, 0, 0, 0));
    assertThat(all.precision() + all.recall() + all.f1()).isZero();
    assertThat(StoryScorer.score(new StoryGold("", List.of(), List.of()), List.of()).all())
        .isEqualTo(new Count(0, 0, 0, 0));
  }

  private static Count score(StoryEvent event) {
    return StoryScorer.score(GOLD, List.of(event)).all();
  }

  private static Side side(String code, String... sectors) {
    return new Side(Set.of(Optional.of(code)), Set.copyOf(Arrays.asList(sectors)));
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Expected expected(
      String id, String type, Side actor, Side recipient, String quote) {
    return new Expected(id, Set.of(type), actor, recipient, quote, at(quote));
  }

  private static StoryEvent event(String type, Side actors, Side recipients, String words) {
    return new StoryEvent(type, actors, recipients, List.of(at(words)), List.of(words));
  }
}
