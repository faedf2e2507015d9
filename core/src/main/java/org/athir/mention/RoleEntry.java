package org.athir.mention;

import java.util.List;

/**
 * A word for an office or a kind of people, which gives sectors.
 *
 * @param name its first wording
 * @param sectors PLOVER sectors
 * @param kind one person, people in number, or an institution
 * @param weak whether it names a public actor only together with a country, organisation or name
 * @param abroad whether its bearers come from elsewhere, so that the place tells no country
 */
public record RoleEntry(
    String name, List<String> sectors, Kind kind, boolean weak, boolean abroad) {

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

  /** A role whose bearers are of the country where they are. */
  public RoleEntry(String name, List<String> sectors, Kind kind, boolean weak) {
    this(name, sectors, kind, weak, false);
  }

  /**
   * The word that the others only narrow: minister of "defence minister" and "minister of state".
   */
  public String headWord() {
    String phrase = name.contains(" of ") ? name.substring(0, name.indexOf(" of ")) : name;
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
