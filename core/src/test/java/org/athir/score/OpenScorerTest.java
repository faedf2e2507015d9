package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.athir.score.Relations.event;
import static org.athir.score.Relations.eventless;
import static org.athir.score.Relations.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenScorerTest {
  private static final List<RelationGold> GOLD =
      List.of(
          row("1", "Peru signed with Chile and Cuba.", "Peru", "Chile", RootClass.AGREE),
          row("2", "Peru signed with Chile and Cuba.", "Peru", "Cuba", RootClass.AGREE),
          row("3", "Rebels shelled Lima.", "Rebels", "Lima", RootClass.ASSAULT),
          row("4", "Mali blamed Chad.", "Mali", "Chad", RootClass.ACCUSE),
          eventless("5", "It rained."),
          eventless("6", "It snowed."));

  @Test
  void figuresAreThoseWorkedOutByHand() {
    OpenFigures figures =
        score(
            Map.of(
                "1", List.of(event(RootClass.AGREE, "Peru", "Chile")),
                "2",
                    List.of(
                        event(RootClass.CONSULT, "Peru", "Cuba"),
                        event(RootClass.AGREE, "peru's", "Chile")),
                "3", List.of(event(RootClass.COERCE, "soldiers", "Lima")),
                "5", List.of(event(RootClass.AID, "Peru", "Chile"))));
    assertThat(figures.sentences()).isEqualTo(5);
    assertThat(figures.eventless()).isEqualTo(2);
    assertThat(figures.gold()).isEqualTo(4);
    assertThat(figures.predicted()).isEqualTo(4);
    assertThat(figures.coverage())
        .isEqualTo(new OpenFigures.Coverage(3 / 5.0, 1 / 2.0, 2 / 4.0, 3 / 4.0, 2 / 4.0));
    assertThat(figures.dyads()).isEqualTo(new Figure("dyad", 4, 4, 2));
    assertThat(figures.levels().get(2).classes())
        .containsExactly(
            new Figure("ACCUSE", 1, 0, 0),
            new Figure("AGREE", 2, 1, 1),
            new Figure("ASSAULT", 1, 0, 0));
    assertThat(figures.levels().get(2).all()).isEqualTo(new Figure("all", 4, 4, 1));
    assertThat(figures.dyadPrecision(Level.ROOT)).isEqualTo(0.5);
    assertThat(figures.dyadPrecision(Level.QUAD)).isEqualTo(1);
    assertThat(figures.levels().get(1).all()).isEqualTo(new Figure("all", 4, 4, 2));
    assertThat(figures.main().get("root.macro_f1")).isCloseTo(2 / 9.0, within(1e-12));
    assertThat(figures.main().get("binary.micro_f1")).isEqualTo(0.5);
  }

  @Test
  void ofAMirroredPairOneStaysAndMatchesEitherWay() {
    Map<String, List<RelationPrediction>> pair =
        Map.of(
            "4",
            List.of(
                event(RootClass.CONSULT, "Chad", "Mali"),
                event(RootClass.CONSULT, "Mali", "Chad")));
    assertThat(score(pair).predicted()).isEqualTo(1);
    assertThat(score(pair).coverage().dyad()).isEqualTo(0.25);
    Map<String, List<RelationPrediction>> single =
        Map.of("4", List.of(event(RootClass.CONSULT, "Chad", "Mali")));
    assertThat(score(single).coverage().dyad()).isZero();
    assertThat(score(single).coverage().source()).isZero();
  }

  @Test
  void aMirroredPairOfAnotherClassIsTwoEvents() {
    Map<String, List<RelationPrediction>> pair =
        Map.of(
            "4",
            List.of(
                event(RootClass.ACCUSE, "Chad", "Mali"), event(RootClass.ACCUSE, "Mali", "Chad")));
    assertThat(score(pair).dyads()).isEqualTo(new Figure("dyad", 4, 2, 1));
  }

  @Test
  void anEventMatchesOneRowOnly() {
    List<RelationGold> gold =
        List.of(
            row("1", "Peru thanked Chile twice.", "Peru", "Chile", RootClass.SUPPORT),
            row("1", "Peru thanked Chile twice.", "Peru", "Chile", RootClass.SUPPORT));
    OpenFigures figures =
        OpenFigures.of(
            new OpenScorer(SpanMatch.EXACT)
                .count(gold, Map.of("1", List.of(event(RootClass.SUPPORT, "Peru", "Chile")))));
    assertThat(figures.levels().get(2).all()).isEqualTo(new Figure("all", 2, 1, 1));
    assertThat(figures.coverage().dyad()).isEqualTo(1);
  }

  @Test
  void nothingGivesZeros() {
    assertThat(OpenFigures.of(List.of()).main().values()).containsOnly(0.0);
  }

  private static OpenFigures score(Map<String, List<RelationPrediction>> predicted) {
    return OpenFigures.of(new OpenScorer(SpanMatch.HEAD).count(GOLD, predicted));
  }
}
