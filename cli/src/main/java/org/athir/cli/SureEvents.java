package org.athir.cli;

import java.util.List;
import org.athir.model.Confidence;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Rejection;

/**
 * Keeps events that are sure enough; the others are rejected with their confidence. An event that
 * nobody judged has no confidence and is kept.
 *
 * @param least confidence from which events are kept, 0 to 1
 */
record SureEvents(double least) {

  /** Checks the number. */
  SureEvents {
    if (!(least >= 0 && least <= 1)) {
      throw new UsageException("--min-confidence is a number from 0 to 1, not " + least);
    }
  }

  List<Outcome> of(List<Outcome> outcomes) {
    return outcomes.stream().map(this::kept).toList();
  }

  private Outcome kept(Outcome outcome) {
    if (!(outcome instanceof Event event)) {
      return outcome;
    }
    return event
        .confidence()
        .map(Confidence::event)
        .filter(confidence -> confidence < least)
        .<Outcome>map(confidence -> rejected(event, confidence))
        .orElse(event);
  }

  private Rejection rejected(Event event, double confidence) {
    return new Rejection(
        event.sentence(),
        event.trigger(),
        event.document().quote(event.trigger()),
        event.classification().provenance().foundBy(),
        Rejection.Reason.UNSURE,
        event.type() + " with confidence " + confidence + ", less than " + least);
  }
}
