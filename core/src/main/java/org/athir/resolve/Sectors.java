package org.athir.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.RoleEntry;

/** Sectors that role words give. */
final class Sectors {
  /** Of those who held an office. */
  static final List<String> FORMER = List.of("ELI");

  private static final String GOVERNMENT = "GOV";

  /** Codes of bodies that have officials and envoys but no government. */
  private static final Set<String> WITHOUT_GOVERNMENT = Set.of("UNO", "NATO", "IGO", "NGO");

  /** Of those who fight a state. */
  static final String REBELS = "REB";

  private static final String UNKNOWN_FORCE = "UAF";
  private static final String CIVILIANS = "CVL";
  private static final Set<String> PRIVATE_OR_PAST = Set.of("CVL", "ELI");
  private static final Set<String> OF_FIGHTERS = Set.of("UAF", "MIL", "GOV", "REB", "PRM");
  private static final Set<String> STATE = Set.of("GOV", "MIL");
  private static final Set<String> ARMED = Set.of("REB", "MIL", "PRM", "COP", "CRM");
  private static final Set<String> PUBLIC = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

  private Sectors() {}

  /** The sectors of all roles, in order; "chief" beside "national police" is of the police. */
  static List<String> of(List<RoleEntry> roles) {
    Set<String> sectors = new LinkedHashSet<>();
    boolean body =
        roles.stream().anyMatch(role -> role.kind() == RoleEntry.Kind.BODY && !role.weak());
    roles.stream()
        .filter(role -> !(body && role.weak() && role.kind() == RoleEntry.Kind.PERSON))
        .forEach(role -> sectors.addAll(role.sectors()));
    return List.copyOf(sectors);
  }

  /**
   * The sectors of somebody of a body: an envoy of the United Nations is of no government, a
   * rebels' leader or soldier is a rebel.
   *
   * @param code code of the body
   * @param sectors what its entry or holder and the words say together
   * @param roles the words
   */
  static List<String> of(Optional<String> code, List<String> sectors, List<RoleEntry> roles) {
    boolean ministers = roles.stream().anyMatch(role -> role.headWord().equals("minister"));
    boolean without = code.filter(WITHOUT_GOVERNMENT::contains).isPresent() && !ministers;
    return settled(
        sectors.stream()
            .filter(sector -> !(without && sector.equals(GOVERNMENT)))
            .filter(sector -> !(sectors.contains(REBELS) && STATE.contains(sector)))
            .toList());
  }

  /** Whether words for armed men say less than the rebels whose men they are. */
  static boolean areSoldiersOf(List<String> own, List<String> holder) {
    return holder.contains(REBELS) && OF_FIGHTERS.containsAll(own);
  }

  /** Whether "his men", "followers of the warlord" are the men of somebody armed. */
  static boolean areMenOf(String noun, List<String> holder) {
    return switch (noun) {
      case "man", "men", "bodyguard" -> holder.stream().anyMatch(ARMED::contains);
      case "follower" -> holder.contains(REBELS);
      default -> false;
    };
  }

  /**
   * What two mentions of somebody say together. "Interior Minister X, a former governor" is in
   * office; who may be in office or not, since the report has no day, stays both.
   */
  static List<String> together(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    boolean past = (isPast(first) && isOfficer(second)) || (isPast(second) && isOfficer(first));
    all.removeIf(sector -> past && FORMER.contains(sector));
    return settled(List.copyOf(all));
  }

  /** Whether words say no more than that somebody is a private person or was somebody. */
  static boolean isPrivateOrPast(List<String> sectors) {
    return PRIVATE_OR_PAST.containsAll(sectors);
  }

  private static boolean isPast(List<String> sectors) {
    return sectors.containsAll(FORMER) && !isOfficer(sectors);
  }

  private static boolean isOfficer(List<String> sectors) {
    return sectors.stream().anyMatch(PUBLIC::contains);
  }

  /** Without what the other sectors make needless: a minister is no civilian, a soldier known. */
  static List<String> settled(List<String> sectors) {
    boolean known = sectors.stream().anyMatch(ARMED::contains);
    boolean officer = isOfficer(sectors);
    return sectors.stream()
        .filter(sector -> !(known && sector.equals(UNKNOWN_FORCE)))
        .filter(sector -> !((officer || known) && sector.equals(CIVILIANS)))
        .toList();
  }
}
