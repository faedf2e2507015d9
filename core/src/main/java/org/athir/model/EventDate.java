package org.athir.model;

import java.util.Optional;

/**
 * When an event happened.
 *
 * @param value ISO 8601 date, week, month, season or year; empty when it cannot be known
 * @param end last day of a period
 * @param precision how exact the value is
 * @param basis what it rests on
 */
public record EventDate(
    Optional<String> value, Optional<String> end, Precision precision, Basis basis) {

  /** Nothing known. */
  public static final EventDate UNKNOWN =
      new EventDate(Optional.empty(), Optional.empty(), Precision.UNKNOWN, Basis.NONE);

  /** How exact a date is. */
  public enum Precision {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    SEASON("season"),
    YEAR("year"),
    RELATIVE("relative"),
    UNKNOWN("unknown");

    private final String word;

    Precision(String word) {
      this.word = word;
    }

    /** The word in the event record. */
    public String word() {
      return word;
    }
  }

  /** What a date rests on. */
  public enum Basis {
    TEXT("text"),
    PUBLICATION("publication"),
    DATELINE("dateline"),
    NONE("none");

    private final String word;

    Basis(String word) {
      this.word = word;
    }

    /** The word in the event record. */
    public String word() {
      return word;
    }
  }
}
