package org.athir.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A coded event: who did what to whom, when, where and to how many, each with its proof.
 *
 * @param id 32 hexadecimal digits, a digest of report, type and spans, see {@link EventId}
 * @param document the report
 * @param sentence number of the sentence, 0 for the title
 * @param classification type, mode and scores, proved by the trigger's words
 * @param actors who acts
 * @param recipients who is acted upon; not empty when {@code actors} is
 * @param date when
 * @param place where; empty when unknown
 * @param numbers how many or how much, in order of their words
 * @param status whether it is said to have happened
 * @param attribution who says so, when the report names a source
 * @param confidence how sure the coder is; none where nobody judged it
 */
public record Event(
    String id,
    Document document,
    int sentence,
    Sourced<Classification> classification,
    List<Sourced<Participant>> actors,
    List<Sourced<Participant>> recipients,
    Sourced<EventDate> date,
    Optional<Sourced<EventPlace>> place,
    List<Sourced<Quantity>> numbers,
    Sourced<Status> status,
    Optional<Sourced<Attribution>> attribution,
    Optional<Confidence> confidence)
    implements Outcome {

  /** Copies the lists and checks that somebody takes part. */
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    numbers = List.copyOf(numbers);
    if (actors.isEmpty() && recipients.isEmpty()) {
      throw new IllegalArgumentException("nobody takes part in event " + id);
    }
  }

  /** The same event with the place where it happened. */
  public Event at(Sourced<EventPlace> where) {
    return changed(Optional.of(where), numbers, confidence);
  }

  /** The same event with other numbers. */
  public Event with(List<Sourced<Quantity>> quantities) {
    return changed(place, quantities, confidence);
  }

  /** The same event with how sure the coder is. */
  public Event withConfidence(Confidence sure) {
    return changed(place, numbers, Optional.of(sure));
  }

  private Event changed(
      Optional<Sourced<EventPlace>> where,
      List<Sourced<Quantity>> quantities,
      Optional<Confidence> sure) {
    return new Event(
        id,
        document,
        sentence,
        classification,
        actors,
        recipients,
        date,
        where,
        quantities,
        status,
        attribution,
        sure);
  }

  /** PLOVER event type. */
  public String type() {
    return classification.value().type();
  }

  @Override
  public Span trigger() {
    return classification.provenance().spans().get(0);
  }

  /** All proofs from the text, in order of their place. */
  public List<Evidence> evidence() {
    List<Evidence> list = new ArrayList<>();
    add(list, "type", classification.provenance());
    for (int i = 0; i < actors.size(); i++) {
      add(list, "actors[" + i + "]", actors.get(i).provenance());
    }
    for (int i = 0; i < recipients.size(); i++) {
      add(list, "recipients[" + i + "]", recipients.get(i).provenance());
    }
    add(list, "date", date.provenance());
    place.ifPresent(where -> add(list, "place", where.provenance()));
    for (int i = 0; i < numbers.size(); i++) {
      add(list, "numbers[" + i + "]", numbers.get(i).provenance());
    }
    add(list, "status", status.provenance());
    attribution.ifPresent(said -> add(list, "attribution", said.provenance()));
    Collections.sort(list);
    return List.copyOf(list);
  }

  private void add(List<Evidence> list, String field, Provenance provenance) {
    for (Span span : provenance.spans()) {
      list.add(new Evidence(field, span, document.quote(span), provenance.foundBy()));
    }
  }
}
