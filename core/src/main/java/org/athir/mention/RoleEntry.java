package org.athir.mention;

import java.util.List;

/**
 * A word for an office or a kind of people, which gives sectors.
 *
 * @param name its first wording
 * @param sectors PLOVER sectors
 * @param kind one person, people in number, or an institution
 * @param weak whether it names a public actor only together with a country, organisation or name
 */
public record RoleEntry(String name, List<String> sectors, Kind kind, boolean weak) {

  /** What a role word stands for. */
  public enum Kind {
    PERSON,
    GROUP,
    BODY
  }

  /** Copies the list. */
  public RoleEntry {
    sectors = List.copyOf(sectors);
  }

  /**
   * The word that the others only narrow: minister of "defence minister" and "minister of state".
   */
  public String headWord() {
    String phrase = name.contains(" of ") ? name.substring(0, name.indexOf(" of ")) : name;
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
