package org.athir.parse;

import org.athir.model.Token;

/**
 * A noun phrase that fills a slot of a predicate.
 *
 * @param head head word of the noun phrase
 * @param via how it was reached, such as "subject", "shared over conjunction", "light verb launch"
 */
public record Argument(Token head, String via) {}
