package org.athir.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Span;
import org.athir.model.Token;

/**
 * A noun phrase of a sentence and what its own words say about who that is.
 *
 * @param sentence number of the sentence
 * @param head head word
 * @param span the noun phrase with its titles, without relative clause or apposition
 * @param kind what sort of mention it is
 * @param reading what its words say
 */
public record Mention(int sentence, Token head, Span span, Kind kind, Reading reading) {

  /** Sorts of mentions. */
  public enum Kind {
    /** Names an actor: a name, a role, a people. */
    ACTOR,
    /** A personal or possessive pronoun. */
    PRONOUN,
    /** Stands for an actor named elsewhere: "the two countries", "his counterpart". */
    DESCRIPTION,
    /** Anything else; may belong to an actor ("Iraqi oil"). */
    THING
  }

  /** Whether it may take part in an event as an actor. */
  public boolean isActor() {
    return kind != Kind.THING;
  }

  /**
   * What the words of a noun phrase say.
   *
   * @param entry the lexicon entry that they name
   * @param entrySense in which way they name it
   * @param country a country that they mention beside: "Iraqi", "of Iraq"
   * @param roles role words in it, in order
   * @param holders heads of the noun phrases that it belongs to: possessors and "of" phrases
   * @param usage how they are used
   * @param kinds codes of the countries that an adjective such as "Arab" may mean
   */
  public record Reading(
      Optional<ActorEntry> entry,
      Optional<NameSense.Kind> entrySense,
      Optional<ActorEntry> country,
      List<RoleEntry> roles,
      List<Token> holders,
      Usage usage,
      Set<String> kinds) {

    /** Says nothing. */
    public static final Reading NOTHING =
        new Reading(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Usage.PLAIN,
            Set.of());

    /** Copies the lists. */
    public Reading {
      roles = List.copyOf(roles);
      holders = List.copyOf(holders);
      kinds = Set.copyOf(kinds);
    }

    /** Whether the head is a proper noun and no title. */
    public boolean named() {
      return usage.named();
    }

    /** When the office that the words name is held. */
    public Tenure tenure() {
      return usage.tenure();
    }

    /** The country that the words name or mention beside: "Iraq", "the Iraqi army". */
    public Optional<ActorEntry> namedCountry() {
      return entry.filter(e -> e.kind() == ActorEntry.Kind.COUNTRY).or(() -> country);
    }

    /** Whether the words say whom they belong to: a lexicon entry, a country or a holder. */
    public boolean belongs() {
      return entry.isPresent() || country.isPresent() || !holders.isEmpty();
    }
  }

  /**
   * How the words of a noun phrase are used.
   *
   * @param named whether the head is a proper noun and no title
   * @param tenure when the office that they name is held
   * @param place whether they say where or whereto: "in Tehran", "flew to Moscow"
   * @param seat whether the country beside is named by a seat of its government: "Kremlin aide"
   * @param ambiguous whether several persons of the lexicon fit, so that none was taken
   */
  public record Usage(
      boolean named, Tenure tenure, boolean place, boolean seat, boolean ambiguous) {

    /** Nothing special. */
    public static final Usage PLAIN = new Usage(false, Tenure.HELD, false, false, false);
  }
}
