package org.athir.place;

import java.util.Optional;

/**
 * One way to decide which of the places of a name is meant. Passes run in a fixed order; the first
 * that decides is kept as the proof.
 */
interface PlacePass {

  /** Its name in proofs. */
  String name();

  /** The choice for a group of expressions, or nothing when it cannot decide. */
  Optional<Choice> choose(PlaceGroup group, PlaceMap map);

  /**
   * A choice.
   *
   * @param place the place
   * @param reason why, in words
   */
  record Choice(GazetteerPlace place, String reason) {}
}
