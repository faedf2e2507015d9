package org.athir.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Kind;
import org.athir.mention.RoleEntry;
import org.athir.model.Token;
import org.athir.resolve.Coreference.Link;

/** Links "his Iraqi counterpart" to the person of that country whose office is like his. */
final class CounterpartLinks {
  private static final int MAX_STEPS = 6;

  private final ReportMentions mentions;

  CounterpartLinks(ReportMentions mentions) {
    this.mentions = mentions;
  }

  /** The named counterpart; else the possessor, whose sectors alone it has. */
  Optional<Link> link(int position) {
    Placed placed = mentions.at(position);
    Optional<Mention> possessor =
        placed
            .sentence()
            .child(placed.head(), "nmod:poss")
            .flatMap(token -> placed.analyzed().mentions().at(token))
            .map(mention -> mentions.furthest(mention, MAX_STEPS));
    return possessor.map(
        own ->
            named(placed, own)
                .map(other -> new Link(List.of(other), "counterpart"))
                .orElseGet(() -> new Link(List.of(own), Coreference.COUNTERPART_OF)));
  }

  private Optional<Mention> named(Placed placed, Mention possessor) {
    Optional<ActorEntry> country =
        placed
            .mention()
            .reading()
            .country()
            .or(() -> countryHeld(placed, token -> !token.relation().equals("nmod:poss")));
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Set<String> sectors = sectorsOf(possessor);
    return mentions.all().stream()
        .filter(other -> !other.mention().equals(possessor))
        .filter(other -> !other.mention().equals(placed.mention()))
        .filter(other -> other.mention().kind() == Kind.ACTOR)
        .filter(other -> sectorsOf(other.mention()).stream().anyMatch(sectors::contains))
        .filter(other -> country.equals(countryOf(other)))
        .map(Placed::mention)
        .findFirst();
  }

  private static Optional<ActorEntry> countryOf(Placed placed) {
    return placed.mention().reading().namedCountry().or(() -> countryHeld(placed, token -> true));
  }

  /** The country of a holder: "Iraq's defence minister", "his counterpart from Serbia". */
  private static Optional<ActorEntry> countryHeld(Placed placed, Predicate<Token> holds) {
    return placed.mention().reading().holders().stream()
        .filter(holds)
        .flatMap(token -> placed.analyzed().mentions().at(token).stream())
        .flatMap(mention -> mention.reading().namedCountry().stream())
        .findFirst();
  }

  private static Set<String> sectorsOf(Mention mention) {
    Set<String> sectors = new HashSet<>();
    for (RoleEntry role : mention.reading().roles()) {
      if (role.kind() == RoleEntry.Kind.PERSON) {
        sectors.addAll(role.sectors());
      }
    }
    return sectors;
  }
}
