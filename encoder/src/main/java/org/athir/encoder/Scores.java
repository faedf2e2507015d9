package org.athir.encoder;

import java.util.Arrays;

/**
 * The model's outputs for one input: a row a pair, probabilities that sum to 1.
 *
 * @param types no event first, then the types
 * @param modes no mode first, then the modes
 * @param polarities affirmed, negated
 * @param modalities in the order of their enum
 * @param trigger share of each piece, the two marks included
 */
@SuppressWarnings("ArrayRecordComponent")
record Scores(
    float[][] types,
    float[][] modes,
    float[][] polarities,
    float[][] modalities,
    float[][] trigger) {

  @Override
  public String toString() {
    return "Scores" + Arrays.deepToString(types);
  }
}
