package org.athir.score;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fifteen classes of event by which coders are compared: those of the PLV benchmark, which are
 * PLOVER's types of 2021. YIELD is CONCEDE and RETREAT together. In alphabetical order.
 */
public enum RootClass {
  /** Blame, disapproval, investigation. */
  ACCUSE(3),
  /** Agreement and promise. */
  AGREE(1),
  /** Material help. */
  AID(2),
  /** Violence, fights included. */
  ASSAULT(4),
  /** Repression without a fight. */
  COERCE(4),
  /** Meeting and talking. */
  CONSULT(1),
  /** Working together. */
  COOPERATE(2),
  /** Show of force. */
  MOBILIZE(4),
  /** Demonstration, strike, riot. */
  PROTEST(4),
  /** Refusal. */
  REJECT(3),
  /** Demand and appeal. */
  REQUEST(3),
  /** Reduced relations. */
  SANCTION(4),
  /** Diplomatic support. */
  SUPPORT(1),
  /** Threat. */
  THREATEN(3),
  /** Giving in: CONCEDE and RETREAT. */
  YIELD(2);

  private static final Map<String, RootClass> OTHER_NAMES =
      Map.of(
          "CONCEDE", YIELD,
          "RETREAT", YIELD,
          "DEMAND", REQUEST,
          "DISAPPROVE", ACCUSE,
          "INVESTIGATE", ACCUSE,
          "FIGHT", ASSAULT);

  /** By the first two digits; 01 and 02 have no class. */
  private static final Map<String, RootClass> CAMEO =
      Map.ofEntries(
          Map.entry("03", AGREE),
          Map.entry("04", CONSULT),
          Map.entry("05", SUPPORT),
          Map.entry("06", COOPERATE),
          Map.entry("07", AID),
          Map.entry("08", YIELD),
          Map.entry("09", ACCUSE),
          Map.entry("10", REQUEST),
          Map.entry("11", ACCUSE),
          Map.entry("12", REJECT),
          Map.entry("13", THREATEN),
          Map.entry("14", PROTEST),
          Map.entry("15", MOBILIZE),
          Map.entry("16", SANCTION),
          Map.entry("17", COERCE),
          Map.entry("18", ASSAULT),
          Map.entry("19", ASSAULT),
          Map.entry("20", ASSAULT));

  /** Codes whose class is not that of their first two digits, with all codes below them. */
  private static final Map<String, RootClass> CAMEO_EXCEPTIONS =
      Map.of("163", COERCE, "1712", ASSAULT, "175", ASSAULT, "191", COERCE, "192", ASSAULT);

  private static final Set<RootClass> RECIPROCAL = Set.of(AGREE, CONSULT, COOPERATE);
  private static final int LONGEST_EXCEPTION = 4;

  private final int quad;

  RootClass(int quad) {
    this.quad = quad;
  }

  /** Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal, 4 material conflict. */
  public int quad() {
    return quad;
  }

  /** Whether it goes both ways, so that actor and recipient may change places. */
  public boolean isReciprocal() {
    return RECIPROCAL.contains(this);
  }

  /** The class of a PLOVER type of any version; capitals do not matter. */
  public static Optional<RootClass> find(String type) {
    String name = type.strip().toUpperCase(Locale.ROOT);
    for (RootClass one : values()) {
      if (one.name().equals(name)) {
        return Optional.of(one);
      }
    }
    return Optional.ofNullable(OTHER_NAMES.get(name));
  }

  /** The class of a CAMEO code; none for 01 and 02 and for what is no code. */
  public static Optional<RootClass> findByCameo(String code) {
    String digits = code.strip();
    for (int length = Math.min(LONGEST_EXCEPTION, digits.length()); length > 2; length--) {
      RootClass exception = CAMEO_EXCEPTIONS.get(digits.substring(0, length));
      if (exception != null) {
        return Optional.of(exception);
      }
    }
    return digits.length() < 2
        ? Optional.empty()
        : Optional.ofNullable(CAMEO.get(digits.substring(0, 2)));
  }
}
