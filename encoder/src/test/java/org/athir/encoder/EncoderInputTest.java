package org.athir.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.athir.judge.ActorPair;
import org.athir.model.Span;
import org.junit.jupiter.api.Test;

/** What the encoder is shown. */
class EncoderInputTest {
  /** "Iran hit Iraqis" as the pieces Iran, hit, Iraq, ##is. */
  private static final Pieces PIECES =
      new Pieces(
          List.of(11, 12, 13, 14),
          List.of(new Span(0, 4), new Span(5, 8), new Span(9, 13), new Span(13, 15)));

  private static final Span IRAN = new Span(0, 4);
  private static final Span HIT = new Span(5, 8);
  private static final Span IRAQIS = new Span(9, 15);

  @Test
  void piecesStandBetweenTheTwoMarks() {
    EncoderInput input = input(List.of(IRAN, IRAQIS), new ActorPair(IRAN, IRAQIS));
    assertThat(input.ids()).containsExactly(101, 11, 12, 13, 14, 102);
    assertThat(input.kinds()).containsExactly(0, 1, 0, 1, 1, 0);
    assertThat(input.pairs()).containsExactly(new PairQuestion(List.of(1), List.of(3, 4)));
  }

  private static EncoderInput input(List<Span> actors, ActorPair pair) {
    return EncoderInput.ofAll(PIECES, actors, List.of(pair)).orElseThrow();
  }

  @Test
  void sourceTargetAndOthersAreToldApartForAPair() {
    ActorPair pair = new ActorPair(IRAQIS, IRAN);
    EncoderInput input =
        EncoderInput.ofPair(PIECES, List.of(IRAN, HIT, IRAQIS), pair).orElseThrow();
    assertThat(input.kinds())
        .containsExactly(0, Marking.TARGET, Marking.OTHER, Marking.ACTOR, Marking.ACTOR, 0);
  }

  @Test
  void actorOutsideThePiecesHasNoInput() {
    ActorPair pair = new ActorPair(IRAN, new Span(40, 44));
    assertThat(EncoderInput.ofAll(PIECES, List.of(), List.of(pair))).isEqualTo(Optional.empty());
  }

  @Test
  void sideThatIsNotNamedHasNoPieces() {
    EncoderInput input = input(List.of(IRAN), ActorPair.from(IRAN));
    assertThat(input.kinds()).containsExactly(0, 1, 0, 0, 0, 0);
    assertThat(input.pairs()).containsExactly(new PairQuestion(List.of(1), List.of()));
    assertThat(input(List.of(IRAN), ActorPair.to(IRAN)).pairs())
        .containsExactly(new PairQuestion(List.of(), List.of(1)));
  }

  @Test
  void actorHasPieces() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PairQuestion(List.of(), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pieces(List.of(1), List.of()));
  }

  @Test
  void sliceKeepsTheSpansOfTheWholeText() {
    assertThat(PIECES.slice(2, 4).spans()).containsExactly(new Span(9, 13), new Span(13, 15));
    assertThat(PIECES.at(IRAQIS)).containsExactly(2, 3);
  }

  @Test
  void offsetsOfCodePointsBecomeCodeUnits() {
    assertThat(Pieces.codeUnits("a\uD83D\uDE00b")).containsExactly(0, 1, 3, 4);
    assertThat(Pieces.codeUnits("")).containsExactly(0);
  }

  @Test
  void markingsDifferInTheirKinds() {
    assertThat(Marking.SENTENCE.kinds()).isEqualTo(2);
    assertThat(Marking.PAIR.kinds()).isEqualTo(4);
  }
}
