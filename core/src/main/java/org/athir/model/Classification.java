package org.athir.model;

import java.util.List;
import java.util.Optional;

/**
 * What kind of act an event is, in PLOVER and CAMEO.
 *
 * @param type PLOVER event type
 * @param mode PLOVER mode of the type
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, leading zero kept
 * @param quad quad class of the type, 1 verbal cooperation to 4 material conflict
 * @param intensity PLOVER score of the mode, else of the type, -10 to 10
 * @param goldstein Goldstein value of the CAMEO code (ICEWS list)
 */
public record Classification(
    String type,
    Optional<String> mode,
    List<String> contexts,
    String cameo,
    int quad,
    double intensity,
    double goldstein) {

  /** Copies the list and checks the quad class. */
  public Classification {
    contexts = List.copyOf(contexts);
    if (quad < 1 || quad > 4) {
      throw new IllegalArgumentException("no quad class: " + quad);
    }
  }
}
