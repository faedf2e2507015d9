package org.athir.number;

import org.athir.model.Quantity.Kind;

/**
 * What a number counts and by which word.
 *
 * @param kind what it counts
 * @param governor position of the word that says so
 * @param rule how it was found
 */
record Role(Kind kind, int governor, String rule) {}
