package org.athir.cli;

import java.util.Optional;
import org.athir.code.EventCoder.Trace;
import org.athir.pattern.EventPattern;
import org.athir.pattern.Example;

/**
 * Whether a pattern does on a sentence of the lexicon what the lexicon says.
 *
 * @param pattern the pattern
 * @param kind whether the sentence has to match
 * @param example the sentence
 * @param trace what the coder made of it
 * @param problem what is wrong; empty when all is well
 */
record Verdict(
    EventPattern pattern, Kind kind, Example example, Trace trace, Optional<String> problem) {

  /** What a sentence is there for. */
  enum Kind {
    EXAMPLE,
    NEAR_MISS
  }

  boolean isFailure() {
    return problem.isPresent();
  }
}
