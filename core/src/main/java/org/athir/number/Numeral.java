package org.athir.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as its words say it, without what stands around it.
 *
 * @param first position of its first word
 * @param end position after its last word
 * @param value its value; of "dozens" the least
 * @param vague the words for many or a few, when it is no exact number
 * @param scaled whether a word such as "million" multiplies it
 */
record Numeral(int first, int end, BigDecimal value, Optional<String> vague, boolean scaled) {

  static Numeral exact(int first, int end, BigDecimal value, boolean scaled) {
    return new Numeral(first, end, value, Optional.empty(), scaled);
  }

  boolean isExact() {
    return vague.isEmpty();
  }

  Numeral times(BigDecimal factor) {
    return new Numeral(first, end, value.multiply(factor), vague, true);
  }
}
