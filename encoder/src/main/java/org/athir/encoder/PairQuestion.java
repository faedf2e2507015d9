package org.athir.encoder;

import java.util.List;

/**
 * A pair of actors as pieces.
 *
 * @param source numbers of the source's pieces in the input, ascending
 * @param target numbers of the target's pieces in the input, ascending
 */
public record PairQuestion(List<Integer> source, List<Integer> target) {

  /** Copies the lists; neither is empty. */
  public PairQuestion {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() || target.isEmpty()) {
      throw new IllegalArgumentException("an actor without word pieces");
    }
  }
}
