package org.athir.encoder.training;

import java.util.Optional;

/**
 * A pair of marked actors with its label.
 *
 * @param source letter of the first
 * @param target letter of the second
 * @param event what the first does to the second; none for a pair said to hold no event
 */
public record LabelledPair(char source, char target, Optional<EventLabel> event) {}
