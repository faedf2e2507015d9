package org.athir.number;

import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.Quantity;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;

/**
 * A number that counts people in a role, or an amount of money.
 *
 * @param phrase the number
 * @param kind what it counts
 * @param governor the word that gives it its role: "killed", "toll", "aid"
 * @param noun the noun that is counted, when it is said
 * @param rule how the role was found
 * @param part whether it counts some of those that a number before it counts: "including three
 *     children"
 */
public record Count(
    NumberPhrase phrase,
    Quantity.Kind kind,
    Token governor,
    Optional<Token> noun,
    String rule,
    boolean part) {

  /** Where the number's words stand. */
  public Span span(Sentence sentence) {
    return sentence.span(phrase.first(), phrase.last());
  }

  /**
   * The same as a field of an event.
   *
   * @param document the report
   * @param sentence the sentence that was read
   * @param side whom it counts
   */
  public Quantity quantity(Document document, Sentence sentence, Optional<Quantity.Side> side) {
    Span span = span(sentence);
    NumberPhrase.Range range = phrase.range();
    return new Quantity(
        kind,
        range.min(),
        range.max(),
        range.qualifier(),
        side,
        phrase.currency(),
        span,
        document.quote(span));
  }
}
