package org.athir.encoder.training;

import java.util.List;
import org.athir.encoder.PairQuestion;

/**
 * A pair as the network sees it.
 *
 * @param question pieces of its two actors
 * @param answer the outputs that are right
 * @param weight how much it counts in training, 1 for a pair that a person labelled
 */
public record TrainingPair(PairQuestion question, Answer answer, float weight) {

  /**
   * Right outputs.
   *
   * @param type output of the type, 0 for no event
   * @param mode output of the mode
   * @param polarity output of the polarity
   * @param modality output of the modality
   * @param trigger pieces of the trigger in the input; empty when there is no event
   */
  public record Answer(int type, int mode, int polarity, int modality, List<Integer> trigger) {

    /** No event. */
    public static final Answer NONE = new Answer(0, 0, 0, 0, List.of());

    /** Copies the pieces. */
    public Answer {
      trigger = List.copyOf(trigger);
    }
  }
}
