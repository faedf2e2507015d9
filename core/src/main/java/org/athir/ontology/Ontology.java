package org.athir.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * PLOVER and CAMEO as data.
 *
 * @param types PLOVER event types by code, in the manual's order
 * @param contexts PLOVER contexts
 * @param sectors PLOVER sectors with their titles
 * @param cameo CAMEO codes
 * @param rules PLOVER's rules between types
 */
public record Ontology(
    Map<String, EventType> types,
    Set<String> contexts,
    Map<String, String> sectors,
    Map<String, CameoCode> cameo,
    Rules rules) {

  /** Keeps the order of the types. */
  public Ontology {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    contexts = Set.copyOf(contexts);
    sectors = Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
    cameo = Collections.unmodifiableMap(new LinkedHashMap<>(cameo));
  }

  /** The event type of a code that has to exist. */
  public EventType type(String code) {
    EventType type = types.get(code);
    if (type == null) {
      throw new IllegalArgumentException("no PLOVER event type: " + code);
    }
    return type;
  }

  /** The entry of a CAMEO code that has to exist. */
  public CameoCode cameo(String code) {
    CameoCode entry = cameo.get(code);
    if (entry == null) {
      throw new IllegalArgumentException("no CAMEO code: " + code);
    }
    return entry;
  }

  /**
   * A PLOVER event type.
   *
   * @param code such as SUPPORT
   * @param definition what it means, in our words
   * @param score PLOVER score, -10 to 10
   * @param quad quad class, 1 verbal cooperation to 4 material conflict
   * @param recipientRequired whether PLOVER wants a recipient
   * @param modes scores of its modes
   */
  public record EventType(
      String code,
      String definition,
      double score,
      int quad,
      boolean recipientRequired,
      Map<String, Double> modes) {

    /** The score of a mode, else of the type. */
    public double intensity(Optional<String> mode) {
      return mode.map(modes::get).orElse(score);
    }
  }

  /**
   * A CAMEO code.
   *
   * @param code leading zero kept
   * @param title official title
   * @param goldstein Goldstein value, ICEWS list
   * @param type PLOVER type it maps to; empty when PLOVER drops it
   * @param mode PLOVER mode it maps to
   * @param contexts PLOVER contexts it maps to
   */
  public record CameoCode(
      String code,
      String title,
      double goldstein,
      Optional<String> type,
      Optional<String> mode,
      List<String> contexts) {}

  /**
   * Rules between types.
   *
   * @param nestedModes by outer type, the mode that an inner type gives it
   * @param futureTypes the type that an announced act is coded as
   * @param futureCameo the CAMEO code of that
   * @param defaultCameo CAMEO code of a type without a more specific one
   * @param mutualTypes types that two sides do together
   */
  public record Rules(
      Map<String, Map<String, String>> nestedModes,
      Map<String, String> futureTypes,
      Map<String, String> futureCameo,
      Map<String, String> defaultCameo,
      Set<String> mutualTypes) {}
}
