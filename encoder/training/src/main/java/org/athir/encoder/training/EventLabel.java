package org.athir.encoder.training;

import java.util.Optional;
import org.athir.model.Span;
import org.athir.model.Status;

/**
 * What the first actor of a pair does to the second, as a person says.
 *
 * @param type PLOVER event type
 * @param mode its mode, where it has one
 * @param trigger the words that name the event, in the plain sentence
 * @param status polarity and modality
 */
public record EventLabel(String type, Optional<String> mode, Span trigger, Status status) {}
