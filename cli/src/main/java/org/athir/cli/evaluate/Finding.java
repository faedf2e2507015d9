package org.athir.cli.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.athir.code.EventCoder.Trace;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant.Identity;
import org.athir.model.Status;

/** What the coder made of one item of the gold. */
public sealed interface Finding {

  /** What the coder saw. */
  Trace trace();

  /** Whether all is as the gold says. */
  boolean isRight();

  /** How much of a marked event was found; each part needs those before, the trigger aside. */
  enum Part {
    /** An event of any type on the marked trigger. */
    TRIGGER,
    /** An event of the marked type, on any words. */
    TYPE,
    /** One of that type whose actors and recipients touch the marked ones. */
    SIDES,
    /** One of that type and those sides with the right status. */
    STATUS
  }

  /**
   * A marked event.
   *
   * @param gold the sentence
   * @param trace what the coder saw
   * @param found the parts that were found
   */
  record OfMarked(Gold.Marked gold, Trace trace, Set<Part> found) implements Finding {

    /** Copies the set. */
    public OfMarked {
      found = Set.copyOf(found);
    }

    @Override
    public boolean isRight() {
      return found.contains(Part.STATUS);
    }
  }

  /**
   * A mention.
   *
   * @param gold the mention
   * @param trace what the coder saw
   * @param codes the codes that it was given, {@code ?} for none
   * @param rule the rule that linked it, when one did
   */
  record OfReference(Gold.Reference gold, Trace trace, Set<String> codes, Optional<String> rule)
      implements Finding {

    /** Copies the set. */
    public OfReference {
      codes = Set.copyOf(codes);
    }

    @Override
    public boolean isRight() {
      return codes.equals(gold.codes());
    }
  }

  /**
   * A sentence without an event.
   *
   * @param gold the sentence
   * @param trace what the coder saw
   */
  record OfEventless(Gold.Eventless gold, Trace trace) implements Finding {

    @Override
    public boolean isRight() {
      return affirmed().isEmpty();
    }

    /** Events that were coded and not negated. */
    public List<Event> affirmed() {
      return events(trace).stream()
          .filter(event -> event.status().value().polarity() == Status.Polarity.AFFIRMED)
          .toList();
    }
  }

  /**
   * A mention and who it was taken for.
   *
   * @param gold the mention
   * @param trace what the coder saw
   * @param identities all that it stands for, as coded
   */
  record OfActor(Gold.Actor gold, Trace trace, List<Identity> identities) implements Finding {

    /** Copies the list. */
    public OfActor {
      identities = List.copyOf(identities);
    }

    @Override
    public boolean isRight() {
      return hasCode()
          && hasSectors()
          && fits(gold.wanted().role(), of(Identity::role))
          && fits(gold.wanted().id(), of(Identity::id));
    }

    /** Whether the codes are the expected ones. */
    public boolean hasCode() {
      return fits(gold.wanted().codes(), of(Identity::code));
    }

    /** Whether the sectors are the expected ones. */
    public boolean hasSectors() {
      Set<String> sectors = new LinkedHashSet<>();
      identities.forEach(identity -> sectors.addAll(identity.sectors()));
      return fits(gold.wanted().sectors(), sectors);
    }

    private static boolean fits(Optional<Set<String>> wanted, Set<String> found) {
      return wanted.map(found::equals).orElse(true);
    }

    private Set<String> of(Function<Identity, Optional<String>> field) {
      Set<String> values = new LinkedHashSet<>();
      identities.forEach(identity -> field.apply(identity).ifPresent(values::add));
      return values;
    }
  }

  /** The events of a trace. */
  static List<Event> events(Trace trace) {
    return trace.outcomes().stream().flatMap(Finding::event).toList();
  }

  private static Stream<Event> event(Outcome outcome) {
    return outcome instanceof Event event ? Stream.of(event) : Stream.of();
  }

  /** A status in the word that the gold uses for it. */
  static String word(Status status) {
    return status.polarity() == Status.Polarity.NEGATED
        ? status.polarity().word()
        : status.modality().word();
  }
}
