package org.athir.mention;

import java.util.Optional;

/**
 * What a name in the lexicon means.
 *
 * @param kind in which way it names the entry
 * @param entry the entry; empty for roles
 * @param role the role; empty for names
 */
public record NameSense(Kind kind, Optional<ActorEntry> entry, Optional<RoleEntry> role) {

  /** The ways in which words name an actor. */
  public enum Kind {
    /** Name of a country, organisation, group or person. */
    NAME,
    /** Adjective of a country. */
    ADJECTIVE,
    /** People of a country. */
    PEOPLE,
    /** Capital, which may stand for the government. */
    CAPITAL,
    /** Building or street that stands for the government. */
    SEAT,
    /** Town, province or region in a country. */
    PLACE,
    /** Words for a country's neighbourhood: "the Arab country". */
    COUNTRY_KIND,
    /** Name of a person, spelt otherwise than in the lexicon. */
    VARIANT,
    /** Surname of a person after the title of an office that this person held. */
    TITLED,
    /** Name of a place that is here somebody's name or a thing: "Chad Smith", "turkey". */
    HOMONYM,
    /** Office or kind of people. */
    ROLE
  }

  /** A sense of a name. */
  public static NameSense of(Kind kind, ActorEntry entry) {
    return new NameSense(kind, Optional.of(entry), Optional.empty());
  }

  /** A sense of role words. */
  public static NameSense of(RoleEntry role) {
    return new NameSense(Kind.ROLE, Optional.empty(), Optional.of(role));
  }
}
