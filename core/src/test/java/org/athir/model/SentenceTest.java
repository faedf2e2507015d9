package org.athir.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.athir.parse.StoredParses;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Sentence SENTENCE =
      StoredParses.drawn(
          "1 Iran Iran NNP 2 nsubj",
          "2 praised praise VBD 0 root",
          "3 Iraqi iraqi JJ 4 amod",
          "4 troops troops NNS 2 obj");

  @Test
  void sentenceNeedsWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(1, 1, List.of()));
  }

  @Test
  void childrenAreFoundByRelation() {
    assertThat(SENTENCE.children(SENTENCE.token(1), "nsubj", "obj"))
        .extracting(Token::text)
        .containsExactly("Iran", "troops");
  }

  @Test
  void missingChildIsEmpty() {
    assertThat(SENTENCE.child(SENTENCE.token(0), "amod")).isEmpty();
  }

  @Test
  void rootHasNoHead() {
    assertThat(SENTENCE.head(SENTENCE.token(1))).isEmpty();
    assertThat(SENTENCE.head(SENTENCE.token(2))).contains(SENTENCE.token(3));
  }

  @Test
  void wordIsUnderItsAncestorsAndItself() {
    assertThat(SENTENCE.isUnder(SENTENCE.token(2), SENTENCE.token(1))).isTrue();
    assertThat(SENTENCE.isUnder(SENTENCE.token(2), SENTENCE.token(2))).isTrue();
    assertThat(SENTENCE.isUnder(SENTENCE.token(0), SENTENCE.token(3))).isFalse();
  }

  @Test
  void ringOfHeadsEnds() {
    Sentence ring = StoredParses.drawn("1 a a NN 2 dep", "2 b b NN 1 dep", "3 c c NN 0 root");
    assertThat(ring.isUnder(ring.token(0), ring.token(2))).isFalse();
  }

  @Test
  void spanReachesFromFirstToLastWord() {
    assertThat(SENTENCE.span(2, 3)).isEqualTo(new Span(13, 25));
    assertThat(SENTENCE.span()).isEqualTo(new Span(0, 25));
  }

  @Test
  void sentencePrintsItsWords() {
    assertThat(SENTENCE).hasToString("Iran praised Iraqi troops");
  }

  @Test
  void tagsTellPartsOfSpeech() {
    assertThat(SENTENCE.token(0).isProperNoun()).isTrue();
    assertThat(SENTENCE.token(3).isProperNoun()).isFalse();
    assertThat(SENTENCE.token(3).isNoun()).isTrue();
    assertThat(SENTENCE.token(2).isAdjective()).isTrue();
    assertThat(SENTENCE.token(1).isVerb()).isTrue();
  }
}
