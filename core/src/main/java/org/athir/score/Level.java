package org.athir.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How finely classes are told apart. */
public enum Level {
  /** Conflict and cooperation. */
  BINARY,
  /** Material and verbal conflict, material and verbal cooperation. */
  QUAD,
  /** The fifteen root classes. */
  ROOT;

  private static final List<String> BINARY_NAMES = List.of("CONF", "COOP");
  private static final List<String> QUAD_NAMES = List.of("M-CONF", "M-COOP", "V-CONF", "V-COOP");
  private static final List<String> ROOT_NAMES =
      Arrays.stream(RootClass.values()).map(Enum::name).toList();

  /** Positions of the quad classes 1 to 4 among the names. */
  private static final List<Integer> QUAD_POSITIONS = List.of(3, 1, 2, 0);

  private static final int LAST_COOPERATION = 2;

  /** Names of the classes, in alphabetical order. */
  public List<String> classes() {
    return switch (this) {
      case BINARY -> BINARY_NAMES;
      case QUAD -> QUAD_NAMES;
      case ROOT -> ROOT_NAMES;
    };
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
      case ROOT -> ROOT_NAMES.indexOf(root.name());
    };
  }

  /** Position of a predicted class, whose quad class is its own. */
  int position(RootClass root) {
    return position(root, root.quad());
  }
}
