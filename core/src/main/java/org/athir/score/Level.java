package org.athir.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How finely classes are told apart. */
public enum Level {
  /** Conflict and cooperation. */
  BINARY(List.of("CONF", "COOP")),
  /** Material and verbal conflict, material and verbal cooperation. */
  QUAD(List.of("M-CONF", "M-COOP", "V-CONF", "V-COOP")),
  /** The fifteen root classes. */
  ROOT(Arrays.stream(RootClass.values()).map(Enum::name).toList());

  /** Positions of the quad classes 1 to 4 among the names. */
  private static final List<Integer> QUAD_POSITIONS = List.of(3, 1, 2, 0);

  private static final int LAST_COOPERATION = 2;

  private final List<String> classes;

  Level(List<String> classes) {
    this.classes = classes;
  }

  /** Names of the classes, in alphabetical order. */
  public List<String> classes() {
    return classes;
  }

  /** Its name for people. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Position of a class among the names. */
  int position(RootClass root, int quad) {
    return switch (this) {
      case BINARY -> quad <= LAST_COOPERATION ? 1 : 0;
      case QUAD -> QUAD_POSITIONS.get(quad - 1);
      case ROOT -> root.ordinal();
    };
  }

  /** Position of a predicted class, whose quad class is its own. */
  int position(RootClass root) {
    return position(root, root.quad());
  }
}
