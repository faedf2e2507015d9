package org.athir.model;

import java.util.List;
import java.util.Optional;

/**
 * Who acts or is acted upon, as coded.
 *
 * @param span the noun phrase with its titles, without relative clause or apposition
 * @param text the words there
 * @param identity who that is, as far as known
 * @param resolvedBy how the words led to the identity, such as "name", "role+country",
 *     "coreference"
 * @param antecedent the earlier or later mention that the words stand for
 */
public record Participant(
    Span span, String text, Identity identity, String resolvedBy, Optional<Antecedent> antecedent) {

  /**
   * Who a participant is. Empty fields are unknown; a code is never invented.
   *
   * @param id stable id of the lexicon entry
   * @param name the entry's name
   * @param code ISO 3166-1 alpha-3 code of a state and what belongs to it, or a group's code
   * @param country home country, ISO 3166-1 alpha-3
   * @param sectors PLOVER sectors
   * @param role the office or role as the lexicon words it
   * @param wikidata Wikidata identifier
   */
  public record Identity(
      Optional<String> id,
      Optional<String> name,
      Optional<String> code,
      Optional<String> country,
      List<String> sectors,
      Optional<String> role,
      Optional<String> wikidata) {

    /** Nobody known. */
    public static final Identity UNKNOWN =
        new Identity(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** Copies the list. */
    public Identity {
      sectors = List.copyOf(sectors);
    }

    /** Whether a code or a sector is known. */
    public boolean isPublic() {
      return code.isPresent() || !sectors.isEmpty();
    }
  }

  /**
   * The mention that a pronoun or a description stands for.
   *
   * @param span where it stands
   * @param text its words
   */
  public record Antecedent(Span span, String text) {}
}
