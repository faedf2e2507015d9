package org.athir.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number of a sentence with the words that qualify it and its currency.
 *
 * @param first position of its first word
 * @param last position of its last word
 * @param form how it is written
 * @param range its values
 * @param currency of money: ISO 4217 code, empty when the words leave it open
 */
public record NumberPhrase(int first, int last, Form form, Range range, Optional<String> currency) {

  /** How a number is written. */
  public enum Form {
    /** Digits or number words. */
    NUMERAL,
    /** "a", "an", "another". */
    ARTICLE,
    /** "no one", "no". */
    NOBODY,
    /** Bound to a noun: "12-member", "3,000-strong". */
    COMPOUND,
    /** With a currency. */
    MONEY
  }

  /**
   * The values of a number.
   *
   * @param min least value; empty when open
   * @param max greatest value; empty when open
   * @param qualifier the words that make it a range or a guess, in small letters
   */
  public record Range(
      Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> qualifier) {

    static Range exactly(BigDecimal value) {
      return new Range(Optional.of(value), Optional.of(value), Optional.empty());
    }
  }

  /** Whether it is exactly one. */
  boolean isOne() {
    return range.min().equals(range.max())
        && range.min().filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  /** Whether all its values are whole numbers up to a bound. */
  boolean isWhole(BigDecimal bound) {
    return isUpTo(bound)
        && values().allMatch(value -> value.remainder(BigDecimal.ONE).signum() == 0);
  }

  /** Whether no value is above a bound. */
  boolean isUpTo(BigDecimal bound) {
    return values().allMatch(value -> value.compareTo(bound) <= 0);
  }

  private Stream<BigDecimal> values() {
    return Stream.concat(range.min().stream(), range.max().stream());
  }
}
