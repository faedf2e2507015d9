package org.athir.score;

import java.util.List;

/**
 * A predicted event.
 *
 * @param root its class
 * @param sources who acts
 * @param targets towards whom
 * @param score how sure the prediction is; higher is surer
 */
public record RelationPrediction(
    RootClass root, List<PredictedSpan> sources, List<PredictedSpan> targets, double score) {

  /** Copies the lists, without blank spans; minus zero is zero. */
  public RelationPrediction {
    sources = sources.stream().filter(span -> !span.text().isBlank()).toList();
    targets = targets.stream().filter(span -> !span.text().isBlank()).toList();
    score = score == 0 ? 0 : score;
  }

  /** Whether it stands between the sides of a gold row. */
  boolean matches(RelationGold row, SpanMatch how) {
    return row.source().matches(sources, how) && row.target().matches(targets, how);
  }

  /** The same event with its sides exchanged. */
  RelationPrediction mirrored() {
    return new RelationPrediction(root, /* sources= */ targets, /* targets= */ sources, score);
  }

  /** What makes it the same as another. */
  Key key() {
    return new Key(root, PredictedSpan.key(sources), PredictedSpan.key(targets));
  }

  /**
   * Class and words of both sides.
   *
   * @param root the class
   * @param source words of who acts
   * @param target words of towards whom
   */
  record Key(RootClass root, String source, String target) {

    /** The same with its sides exchanged. */
    Key mirrored() {
      return new Key(root, /* source= */ target, /* target= */ source);
    }
  }
}
