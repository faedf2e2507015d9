package org.athir.encoder;

import java.util.List;

/**
 * A pair of actors as pieces.
 *
 * @param source numbers of the source's pieces in the input, ascending; none when no source is
 *     named
 * @param target numbers of the target's pieces in the input, ascending; none when no target is
 *     named
 */
public record PairQuestion(List<Integer> source, List<Integer> target) {

  /** Copies the lists; at least one is not empty. */
  public PairQuestion {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a pair without word pieces");
    }
  }
}
