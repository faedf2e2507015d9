package org.athir.resolve;

import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Kind;
import org.athir.mention.RoleEntry;
import org.athir.resolve.Coreference.Link;

/** Links bare roles to their bearers: "the minister", "the army", "the militants". */
final class RoleLinks {
  private static final Set<String> ONE_MORE = Set.of("other", "another");
  private static final Set<String> ARMED_SECTORS = Set.of("REB", "UAF", "PRM");

  private final ReportMentions mentions;

  RoleLinks(ReportMentions mentions) {
    this.mentions = mentions;
  }

  /** The nearest earlier mention with the role whose country or body is told. */
  Optional<Link> link(int position) {
    Placed placed = mentions.at(position);
    Mention.Reading reading = placed.mention().reading();
    boolean told = reading.country().isPresent() || !reading.holders().isEmpty();
    if (told || !(placed.isDefinite() || isOneMore(placed))) {
      return Optional.empty();
    }
    RoleEntry role = reading.roles().get(0);
    return mentions
        .lastBefore(position, other -> isBearer(other.mention(), role), "same role")
        .or(() -> armedGroup(position, role));
  }

  /** "16 other guerrillas", "another soldier": of those named before. */
  private static boolean isOneMore(Placed placed) {
    return placed.sentence().children(placed.head(), "amod", "det").stream()
        .anyMatch(token -> ONE_MORE.contains(token.lemma()));
  }

  private boolean isBearer(Mention other, RoleEntry role) {
    boolean same =
        other.kind() == Kind.ACTOR
            && other.reading().roles().stream().anyMatch(r -> isSame(r, role));
    return same && (other.reading().belongs() || mentions.isLinked(other));
  }

  /** The same word, or both words for diplomats: "the ambassador", "the envoy". */
  private static boolean isSame(RoleEntry one, RoleEntry other) {
    boolean diplomats =
        one.abroad()
            && other.abroad()
            && one.kind() == RoleEntry.Kind.PERSON
            && other.kind() == RoleEntry.Kind.PERSON;
    return diplomats || one.headWord().equals(other.headWord());
  }

  /** "the militants", "the rebels": the armed group last named. */
  private Optional<Link> armedGroup(int position, RoleEntry role) {
    boolean armed = role.sectors().stream().anyMatch(ARMED_SECTORS::contains);
    return armed && role.kind() != RoleEntry.Kind.BODY
        ? mentions.lastBefore(position, RoleLinks::isArmedGroup, "armed group last named")
        : Optional.empty();
  }

  private static boolean isArmedGroup(Placed placed) {
    return placed
        .mention()
        .reading()
        .entry()
        .filter(entry -> entry.kind() == ActorEntry.Kind.GROUP)
        .filter(entry -> entry.sectors().stream().anyMatch(ARMED_SECTORS::contains))
        .isPresent();
  }
}
