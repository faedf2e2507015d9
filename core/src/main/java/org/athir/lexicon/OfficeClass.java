package org.athir.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An office that every state has, whatever its title there.
 *
 * @param name such as {@code foreign minister}
 * @param total what its terms are counted with, such as {@code heads} or {@code ministers}
 * @param states codes of the states where it should be filled
 * @param since first year in which it should be filled
 * @param titles titles that mean it
 * @param titlesIn titles that mean it instead, by state
 * @param several states where more than one person holds it at a time
 * @param without states that have no such office
 * @param realms states that share the holder of another, by that other
 */
public record OfficeClass(
    String name,
    String total,
    List<String> states,
    int since,
    Set<String> titles,
    Map<String, Set<String>> titlesIn,
    Set<String> several,
    Set<String> without,
    Map<String, Set<String>> realms) {

  /** Copies the collections. */
  public OfficeClass {
    states = List.copyOf(states);
    titles = Set.copyOf(titles);
    titlesIn = Map.copyOf(titlesIn);
    several = Set.copyOf(several);
    without = Set.copyOf(without);
    realms = Map.copyOf(realms);
  }

  /** Whether a title means it in a state. */
  boolean has(String title, String state) {
    return titlesIn.getOrDefault(state, titles).contains(title);
  }

  /** Whether one person holds it at a time. */
  boolean isUniqueIn(String state) {
    return !several.contains(state);
  }
}
