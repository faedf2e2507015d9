package org.athir.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athir.model.Span;

/**
 * Two actors of a sentence in a given order: what does the first do to the second? One of them may
 * be nobody that the sentence names.
 *
 * @param source words of the one who may act: in the sentence for the judge's question, in the
 *     report for its answer; none when no source is named
 * @param target words of the one who may receive the act, in the same text; none when no target is
 *     named
 */
public record ActorPair(Optional<Span> source, Optional<Span> target) {

  /** Checks that at least one is named and that the two are not the same words. */
  public ActorPair {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("neither source nor target");
    }
    if (source.equals(target)) {
      throw new IllegalArgumentException(
          "source and target are the same words: " + source.orElseThrow());
    }
  }

  /** Two named actors. */
  public ActorPair(Span source, Span target) {
    this(Optional.of(source), Optional.of(target));
  }

  /** What does an actor do to nobody that is named? */
  public static ActorPair from(Span source) {
    return new ActorPair(Optional.of(source), Optional.empty());
  }

  /** What does nobody that is named do to an actor? */
  public static ActorPair to(Span target) {
    return new ActorPair(Optional.empty(), Optional.of(target));
  }

  /** Those that are named, the source first. */
  public List<Span> named() {
    List<Span> named = new ArrayList<>();
    source.ifPresent(named::add);
    target.ifPresent(named::add);
    return named;
  }

  /** The same two in the other order. */
  public ActorPair reversed() {
    return new ActorPair(target, source);
  }
}
