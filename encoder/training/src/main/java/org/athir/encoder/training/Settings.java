package org.athir.encoder.training;

import org.athir.encoder.Marking;

/**
 * How a model is trained.
 *
 * @param marking how actors are shown
 * @param epochs passes over the corpus
 * @param seed of everything random
 * @param frozenLayers lower layers that keep the base model's weights, with the embeddings of words
 *     and positions when there is any
 * @param encoderRate highest learning rate of the encoder
 * @param headRate highest learning rate of the heads
 * @param batchSize examples a step
 */
record Settings(
    Marking marking,
    int epochs,
    long seed,
    int frozenLayers,
    double encoderRate,
    double headRate,
    int batchSize) {

  /** Whether a weight is trained. */
  boolean trains(String name) {
    if (name.startsWith("embeddings.word") || name.startsWith("embeddings.position")) {
      return frozenLayers == 0;
    }
    for (int layer = 0; layer < frozenLayers; layer++) {
      if (name.startsWith("encoder.layer." + layer + ".")) {
        return false;
      }
    }
    return true;
  }
}
