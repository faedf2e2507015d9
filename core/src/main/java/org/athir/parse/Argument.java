package org.athir.parse;

import java.util.List;
import java.util.function.Supplier;
import org.athir.model.Token;

/**
 * A noun phrase that fills a slot of a predicate.
 *
 * @param head head word of the noun phrase
 * @param via how it was reached, such as "subject", "shared over conjunction", "light verb launch"
 */
public record Argument(Token head, String via) {

  /** What the first of several ways finds that finds anything. */
  static List<Argument> firstFound(List<Supplier<List<Argument>>> ways) {
    return ways.stream()
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
