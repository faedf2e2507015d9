package org.athir.judge;

import org.athir.model.Span;

/**
 * Two actors of a sentence in a given order: what does the first do to the second?
 *
 * @param source words of the one who may act: in the sentence for the judge's question, in the
 *     report for its answer
 * @param target words of the one who may receive the act, in the same text
 */
public record ActorPair(Span source, Span target) {

  /** Checks that the two are not the same words. */
  public ActorPair {
    if (source.equals(target)) {
      throw new IllegalArgumentException("source and target are the same words: " + source);
    }
  }

  /** The same two in the other order. */
  public ActorPair reversed() {
    return new ActorPair(target, source);
  }
}
