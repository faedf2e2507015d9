package org.athir.pattern;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event pattern of the lexicon, checked: words that name an act and the slots of its sides.
 *
 * @param id type and id in the file, such as SUPPORT/praise
 * @param act what it codes
 * @param triggers the words that name the act
 * @param slots where its sides stand
 * @param when conditions that all have to hold
 * @param unless conditions of which none may hold
 * @param examples sentences that test it
 * @param line line in its file, from 1
 */
public record EventPattern(
    String id,
    Act act,
    List<Trigger> triggers,
    Slots slots,
    List<Condition> when,
    List<Condition> unless,
    Examples examples,
    int line) {

  /** Copies the lists. */
  public EventPattern {
    triggers = List.copyOf(triggers);
    when = List.copyOf(when);
    unless = List.copyOf(unless);
  }

  /**
   * What a pattern codes.
   *
   * @param type PLOVER event type
   * @param mode PLOVER mode
   * @param cameo CAMEO code
   * @param contexts PLOVER contexts
   */
  public record Act(String type, Optional<String> mode, String cameo, List<String> contexts) {

    /** Copies the list. */
    public Act {
      contexts = List.copyOf(contexts);
    }
  }

  /** A side of an event. */
  public enum Side {
    ACTOR,
    RECIPIENT
  }

  /**
   * Where the sides of an event stand.
   *
   * @param actor slots of the actor; empty: the default of the trigger's kind
   * @param recipient slots of the recipient; empty: the default of the trigger's kind
   * @param requires sides that have to be filled
   * @param symmetric whether both sides do the same: "X and Y met"
   */
  public record Slots(
      Optional<List<String>> actor,
      Optional<List<String>> recipient,
      Set<Side> requires,
      boolean symmetric) {

    private static final List<String> NOUN_ACTOR =
        List.of("subject", "by", "possessor", "modifier", "from", "of");

    /** Copies the set. */
    public Slots {
      requires = requires.isEmpty() ? Set.of() : EnumSet.copyOf(requires);
    }

    /** The actor's slots for a kind of trigger. */
    public List<String> actorOf(Trigger.Kind kind) {
      return actor.orElse(kind == Trigger.Kind.NOUN ? NOUN_ACTOR : List.of("subject"));
    }

    /** The recipient's slots for a kind of trigger. */
    public List<String> recipientOf(Trigger.Kind kind) {
      return recipient.orElse(kind == Trigger.Kind.VERB ? List.of("object") : List.of());
    }
  }

  /**
   * A condition on a slot.
   *
   * @param slot the slot, {@code clause} or {@code word}
   * @param test what is asked
   * @param lemmas the legal lemmas when the test is LEMMA
   */
  public record Condition(String slot, Test test, Set<String> lemmas) {

    /** What is asked of a slot. */
    public enum Test {
      ANY,
      NONE,
      ACTOR,
      INFINITIVE,
      LEMMA
    }

    /** Copies the set. */
    public Condition {
      lemmas = Set.copyOf(lemmas);
    }
  }

  /**
   * The sentences that test a pattern.
   *
   * @param matching sentences that it must match
   * @param nearMisses sentences that it must not match
   */
  public record Examples(List<Example> matching, List<Example> nearMisses) {

    /** Copies the lists. */
    public Examples {
      matching = List.copyOf(matching);
      nearMisses = List.copyOf(nearMisses);
    }
  }
}
