package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.athir.score.Relations.event;
import static org.athir.score.Relations.eventless;
import static org.athir.score.Relations.row;

import java.util.List;
import java.util.Map;
import org.athir.score.RelationGold.Label;
import org.junit.jupiter.api.Test;

class MarkedScorerTest {
  private static final List<RelationGold> GOLD =
      List.of(
          row("1", "Peru signed with Chile and Cuba.", "Peru", "Chile", RootClass.AGREE),
          row("2", "Peru signed with Chile and Cuba.", "Peru", "Cuba", RootClass.AGREE),
          row("3", "Rebels shelled Lima.", "Rebels", "Lima", RootClass.ASSAULT),
          row("4", "Mali blamed Chad.", "Mali", "Chad", RootClass.ACCUSE),
          eventless("5", "It rained."));

  /** Right; wrong root and right quad; wrong quad and right side; no answer. */
  private static final Map<String, List<RelationPrediction>> PREDICTED =
      Map.of(
          "1", List.of(event(RootClass.AGREE, "Peru", "Chile")),
          "2", List.of(event(RootClass.CONSULT, "Peru", "Cuba")),
          "3",
              List.of(
                  event(RootClass.ASSAULT, "soldiers", "Lima", 0.1),
                  event(RootClass.REJECT, "Rebels", "Lima", 0.1),
                  event(RootClass.THREATEN, "Lima", "Rebels", 0.2)),
          "5", List.of(event(RootClass.AID, "Peru", "Chile")));

  @Test
  void figuresAreThoseWorkedOutByHand() {
    MarkedFigures figures = score(Selection.FIRST);
    assertThat(figures.gold()).isEqualTo(4);
    assertThat(figures.answered()).isEqualTo(3);
    assertThat(figures.coverage()).isEqualTo(0.75);
    LevelFigures root = figures.levels().get(2);
    assertThat(root.classes())
        .containsExactly(
            new Figure("ACCUSE", 1, 0, 0),
            new Figure("AGREE", 2, 1, 1),
            new Figure("ASSAULT", 1, 0, 0));
    assertThat(figures.accuracy(root)).isEqualTo(0.25);
    assertThat(figures.accuracyOfAnswered(root)).isEqualTo(1 / 3.0);
    assertThat(root.macroF1()).isCloseTo(2 / 9.0, within(1e-12));
    assertThat(root.all().f1()).isCloseTo(2 / 7.0, within(1e-12));
    assertThat(figures.accuracy(figures.levels().get(1))).isEqualTo(0.5);
    assertThat(figures.accuracy(figures.levels().get(0))).isEqualTo(0.75);
  }

  @Test
  void selectionSaysWhichEventAnswers() {
    assertThat(rowsRight(Selection.FIRST)).isEqualTo(1);
    assertThat(rowsRight(Selection.ORACLE)).isEqualTo(2);
    assertThat(score(Selection.DYAD).levels().get(1).classes())
        .contains(new Figure("M-CONF", 1, 0, 0), new Figure("V-CONF", 1, 1, 0));
    assertThat(score(Selection.DYAD2).answered()).isEqualTo(3);
  }

  @Test
  void dyadWantsTheDirectionAndDyad2DoesNot() {
    Map<String, List<RelationPrediction>> turned =
        Map.of("4", List.of(event(RootClass.ACCUSE, "Chad", "Mali")));
    assertThat(score(Selection.DYAD, turned).answered()).isZero();
    assertThat(score(Selection.DYAD2, turned).answered()).isEqualTo(1);
  }

  @Test
  void ofEquallySureEventsTheFirstAnswers() {
    Map<String, List<RelationPrediction>> twice =
        Map.of(
            "4",
            List.of(
                event(RootClass.REJECT, "Mali", "Chad", -0.0),
                event(RootClass.ACCUSE, "Mali", "Chad", 0.0)));
    assertThat(score(Selection.FIRST, twice).levels().get(2).all().correct()).isZero();
  }

  @Test
  void anIdThatStandsTwiceIsAnsweredOnce() {
    List<RelationGold> gold =
        List.of(
            row("1", "Peru blamed Chile and Cuba.", "Peru", "Chile", RootClass.ACCUSE),
            row("1", "Peru blamed Chile and Cuba.", "Peru", "Cuba", RootClass.ACCUSE));
    List<Counts> sentences =
        new MarkedScorer(Selection.FIRST, SpanMatch.HEAD)
            .count(gold, Map.of("1", List.of(event(RootClass.ACCUSE, "Peru", "Cuba"))));
    MarkedFigures figures = MarkedFigures.of(sentences);
    assertThat(sentences).hasSize(1);
    assertThat(figures.gold()).isEqualTo(2);
    assertThat(figures.answered()).isEqualTo(1);
    assertThat(figures.levels().get(2).all().correct()).isEqualTo(2);
  }

  @Test
  void nothingGivesZeros() {
    MarkedFigures figures = MarkedFigures.of(List.of());
    assertThat(figures.main().values()).containsOnly(0.0);
  }

  @Test
  void aQuadClassThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new Label(RootClass.AID, 0)).hasMessageContaining("1 to 4");
    assertThatThrownBy(() -> new Label(RootClass.AID, 5)).hasMessageContaining("5");
  }

  private static int rowsRight(Selection selection) {
    return score(selection).levels().get(2).all().correct();
  }

  private static MarkedFigures score(Selection selection) {
    return score(selection, PREDICTED);
  }

  private static MarkedFigures score(
      Selection selection, Map<String, List<RelationPrediction>> predicted) {
    return MarkedFigures.of(new MarkedScorer(selection, SpanMatch.HEAD).count(GOLD, predicted));
  }
}
