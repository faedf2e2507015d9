package org.athir.resolve;

import org.athir.mention.Mentions;
import org.athir.model.Sentence;
import org.athir.parse.FrameReader;

/**
 * A sentence with its arguments and mentions.
 *
 * @param frames the arguments of its predicates
 * @param mentions who is named in it
 */
public record AnalyzedSentence(FrameReader frames, Mentions mentions) {

  /** The sentence itself. */
  public Sentence sentence() {
    return frames.sentence();
  }
}
