package org.athir.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.mention.NameSense.Kind;

/**
 * Words of a sentence that are in the lexicon.
 *
 * @param firstToken index of the first word
 * @param lastToken index of the last word, included
 * @param senses what they may mean, at least one
 */
public record NameHit(int firstToken, int lastToken, List<NameSense> senses) {

  /** Copies the list. */
  public NameHit {
    senses = List.copyOf(senses);
  }

  /**
   * The same hit with the senses that held on a day first; without a day, those that still hold.
   */
  NameHit on(Optional<LocalDate> day) {
    List<NameSense> valid =
        senses.stream()
            .filter(
                sense ->
                    sense
                        .entry()
                        .map(
                            entry ->
                                day.isPresent()
                                    ? entry.period().contains(day.get())
                                    : entry.period().to().isEmpty())
                        .orElse(true))
            .toList();
    return valid.isEmpty() ? this : new NameHit(firstToken, lastToken, valid);
  }

  /** Whether a word is part of it. */
  public boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }

  /** Whether the words are role words. */
  public boolean isRole() {
    return senses.get(0).kind() == Kind.ROLE;
  }

  /** Whether the words only look like the name of a place. */
  public boolean isHomonym() {
    return senses.get(0).kind() == Kind.HOMONYM;
  }

  /** The same words in one sense. */
  NameHit as(NameSense sense) {
    return new NameHit(firstToken, lastToken, List.of(sense));
  }

  /** The first sense of a kind. */
  public Optional<NameSense> sense(Kind kind) {
    return senses.stream().filter(sense -> sense.kind() == kind).findFirst();
  }
}
