package org.athir.encoder.training;

import java.util.List;
import org.athir.encoder.EncoderInput;

/**
 * One input of the network with its labelled pairs.
 *
 * @param id the sentence's
 * @param input pieces and marks
 * @param pairs one for each question of the input, in the same order
 */
public record Example(String id, EncoderInput input, List<TrainingPair> pairs) {

  /** Copies the pairs. */
  public Example {
    pairs = List.copyOf(pairs);
  }
}
