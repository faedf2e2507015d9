package org.athir.model;

/**
 * Whether an event is said to have happened.
 *
 * @param polarity affirmed or negated
 * @param modality actual, planned, and so on
 */
public record Status(Polarity polarity, Modality modality) {

  /** A plain fact. */
  public static final Status FACT = new Status(Polarity.AFFIRMED, Modality.ACTUAL);

  /** Whether the report affirms or denies the event. */
  public enum Polarity {
    AFFIRMED,
    NEGATED;

    /** The word in the event record. */
    public String word() {
      return this == AFFIRMED ? "affirmed" : "negated";
    }
  }

  /** How real the event is in the report (PLOVER's auxiliary modes, extended). */
  public enum Modality {
    ACTUAL("actual"),
    PLANNED("planned"),
    REQUESTED("requested"),
    THREATENED("threatened"),
    HYPOTHETICAL("hypothetical"),
    HISTORICAL("historical");

    private final String word;

    Modality(String word) {
      this.word = word;
    }

    /** The word in the event record. */
    public String word() {
      return word;
    }
  }

  /** Whether it is affirmed and actual. */
  public boolean isFact() {
    return equals(FACT);
  }
}
