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

  private Sectors() {}

  /** The sectors of all roles, in order. */
  static List<String> of(List<RoleEntry> roles) {
    Set<String> sectors = new LinkedHashSet<>();
    roles.forEach(role -> sectors.addAll(role.sectors()));
    return List.copyOf(sectors);
  }

  /** The sectors of somebody of a body: an envoy of the United Nations is of no government. */
  static List<String> of(Optional<String> code, List<String> sectors, List<RoleEntry> roles) {
    boolean ministers = roles.stream().anyMatch(role -> role.headWord().equals("minister"));
    boolean without = code.filter(WITHOUT_GOVERNMENT::contains).isPresent() && !ministers;
    return without
        ? sectors.stream().filter(sector -> !sector.equals(GOVERNMENT)).toList()
        : sectors;
  }
}
