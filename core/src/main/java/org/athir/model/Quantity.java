package org.athir.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that belongs to an event: how many were killed, how many took part, how much was given.
 *
 * @param kind what is counted
 * @param min least value, in persons or in units of the currency; empty when open
 * @param max greatest value; empty when open
 * @param qualifier the words that make it a range or a guess, in small letters: "at least"
 * @param side whom it counts; empty when neither side or not known
 * @param currency ISO 4217 code of an amount
 * @param span the number's words with their qualifier
 * @param text the words there
 */
public record Quantity(
    Kind kind,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    Optional<String> qualifier,
    Optional<Side> side,
    Optional<String> currency,
    Span span,
    String text) {

  /** Checks that one end is known and the ends are in order. */
  public Quantity {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("a quantity without a value: " + text);
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new IllegalArgumentException("no range: " + min.get() + "-" + max.get());
    }
  }

  /** The range in figures: "12", "20-30", "12-" without an upper end, "-30" without a lower. */
  public String range() {
    String least = min.map(BigDecimal::toPlainString).orElse("");
    String most = max.map(BigDecimal::toPlainString).orElse("");
    return least.equals(most) ? least : least + "-" + most;
  }

  /** The same amount in another currency. */
  public Quantity in(String code) {
    return new Quantity(kind, min, max, qualifier, side, Optional.of(code), span, text);
  }

  /** What is counted. */
  public enum Kind {
    KILLED("killed"),
    INJURED("injured"),
    ARRESTED("arrested"),
    DISPLACED("displaced"),
    PARTICIPANTS("participants"),
    AMOUNT("amount");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in the event record. */
    public String word() {
      return word;
    }
  }

  /** The side of the event that a number counts. */
  public enum Side {
    ACTOR("actor"),
    RECIPIENT("recipient");

    private final String word;

    Side(String word) {
      this.word = word;
    }

    /** The word in the event record. */
    public String word() {
      return word;
    }
  }
}
