package org.athir.pattern;

import java.util.List;
import org.athir.mention.Mention;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.FrameReader;

/**
 * A trigger with its arguments, as matched by a pattern (ACE/ERE event mention).
 *
 * @param frames the sentence with its arguments
 * @param pattern the pattern that matched
 * @param kind part of speech of the trigger
 * @param trigger the words of the trigger, head first
 * @param actors who fills the actor's slots
 * @param recipients who fills the recipient's slots
 */
public record EventMention(
    FrameReader frames,
    EventPattern pattern,
    Trigger.Kind kind,
    List<Token> trigger,
    List<Filler> actors,
    List<Filler> recipients) {

  /** Copies the lists. */
  public EventMention {
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The sentence. */
  public Sentence sentence() {
    return frames.sentence();
  }

  /** The head word of the trigger. */
  public Token head() {
    return trigger.get(0);
  }

  /**
   * A mention in a slot.
   *
   * @param mention the noun phrase
   * @param slot the slot that it fills
   * @param via how it was reached
   */
  public record Filler(Mention mention, String slot, String via) {}
}
