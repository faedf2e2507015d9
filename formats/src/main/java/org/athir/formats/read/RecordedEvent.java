package org.athir.formats.read;

import java.util.List;
import java.util.Optional;

/**
 * Who takes part in an event that was written as a record.
 *
 * @param document id of the report
 * @param sentence number of the sentence
 * @param participants actors, recipients and the speaker, in this order
 * @param proof the words that prove it, in the order of the text
 */
public record RecordedEvent(
    String document,
    int sentence,
    List<RecordedEvent.Participant> participants,
    List<String> proof) {

  /** Copies the lists. */
  public RecordedEvent {
    participants = List.copyOf(participants);
    proof = List.copyOf(proof);
  }

  /**
   * Somebody who takes part.
   *
   * @param text the noun phrase
   * @param start where it begins in the report, in UTF-16 code units
   * @param end where it ends
   * @param id id of the lexicon's entry
   * @param code code of a state or group
   * @param country home country
   * @param sectors PLOVER sectors
   * @param role office or role
   */
  public record Participant(
      String text,
      int start,
      int end,
      Optional<String> id,
      Optional<String> code,
      Optional<String> country,
      List<String> sectors,
      Optional<String> role) {

    /** Copies the list. */
    public Participant {
      sectors = List.copyOf(sectors);
    }
  }
}
