package org.athir.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure the coder is, in calibrated probabilities.
 *
 * @param event that the event is right: its type and both sides
 * @param fields that a field is right, by its name in the record; one that nobody calibrated is
 *     absent
 */
public record Confidence(double event, Map<String, Double> fields) {

  /** Copies the fields, in order of their names. */
  public Confidence {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }
}
