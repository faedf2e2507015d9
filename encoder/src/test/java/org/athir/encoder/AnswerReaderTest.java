package org.athir.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.athir.judge.Judgement;
import org.athir.model.Span;
import org.athir.model.Status;
import org.athir.model.Status.Modality;
import org.athir.model.Status.Polarity;
import org.junit.jupiter.api.Test;

/** What the outputs of the model mean. */
class AnswerReaderTest {
  private static final Labels LABELS =
      new Labels(List.of("AID", "COERCE"), List.of("COERCE/arrest", "COERCE/seize"));

  private static final EncoderInput INPUT =
      new EncoderInput(
          List.of(101, 11, 12, 13, 102),
          List.of(0, 1, 0, 1, 0),
          List.of(new Span(0, 4), new Span(5, 8), new Span(9, 13)),
          List.of(new PairQuestion(List.of(1), List.of(3))));

  private static Judgement read(float[] types, float[] modes, float[] trigger) {
    Scores scores =
        new Scores(
            new float[][] {types},
            new float[][] {modes},
            new float[][] {{0.2f, 0.8f}},
            new float[][] {{0.1f, 0.5f, 0.1f, 0.1f, 0.1f, 0.1f}},
            new float[][] {trigger});
    return new AnswerReader(LABELS).read(scores, INPUT).get(0);
  }

  @Test
  void typesComeLikeliestFirst() {
    Judgement judgement =
        read(
            new float[] {0.1f, 0.2f, 0.7f},
            new float[] {0.1f, 0.8f, 0.1f},
            new float[] {0, 0, 1, 0, 0});
    assertThat(judgement.types().keySet()).containsExactly("COERCE", "AID");
    assertThat(judgement.noEventProbability()).isCloseTo(0.1, within(1e-6));
    assertThat(judgement.mode()).contains("arrest");
    assertThat(judgement.status()).isEqualTo(new Status(Polarity.NEGATED, Modality.PLANNED));
    assertThat(judgement.trigger()).isEqualTo(new Span(5, 8));
  }

  @Test
  void modeIsOneOfTheTypeAndLikelierThanNone() {
    float[] trigger = {0, 0, 1, 0, 0};
    float[] aid = {0.1f, 0.7f, 0.2f};
    assertThat(read(aid, new float[] {0.1f, 0.8f, 0.1f}, trigger).mode())
        .isEqualTo(Optional.empty());
    float[] coerce = {0.1f, 0.2f, 0.7f};
    assertThat(read(coerce, new float[] {0.6f, 0.3f, 0.1f}, trigger).mode())
        .isEqualTo(Optional.empty());
  }

  @Test
  void triggerTakesNeighboursThatHaveAFairShare() {
    float[] types = {0.1f, 0.2f, 0.7f};
    float[] modes = {1, 0, 0};
    assertThat(read(types, modes, new float[] {0, 0.1f, 0.5f, 0.4f, 0}).trigger())
        .isEqualTo(new Span(5, 13));
    assertThat(read(types, modes, new float[] {0.3f, 0.4f, 0.2f, 0.1f, 0}).trigger())
        .isEqualTo(new Span(0, 8));
  }

  @Test
  void labelsAreTheModelsOnly() {
    assertThat(LABELS.type("COERCE")).isEqualTo(2);
    assertThat(LABELS.mode("COERCE", Optional.of("seize"))).isEqualTo(2);
    assertThat(LABELS.mode("AID", Optional.empty())).isEqualTo(Labels.NONE);
    assertThatIllegalArgumentException().isThrownBy(() -> LABELS.type("PROTEST"));
  }
}
