package org.athir.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Classification;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.model.Rejection;
import org.athir.model.Rejection.Reason;
import org.athir.model.Sentence;
import org.athir.model.Sourced;
import org.athir.model.Token;
import org.athir.ontology.Ontology;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.pattern.EventMention;
import org.athir.pattern.Trigger;

/**
 * Decides between events of one sentence that tell of the same act: an act inside a promise,
 * threat, demand or refusal belongs to it and gives it its mode; an act told twice is one.
 */
public final class Absorption {
  private static final Set<String> ABSORBING = Set.of("AGREE", "THREATEN", "REQUEST", "REJECT");
  private static final List<String> ACT_SLOTS = List.of("object", "for", "to", "of");
  private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST");

  private final Ontology ontology;
  private final Language language;

  /** Rules over an ontology and a language. */
  public Absorption(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
  }

  /**
   * A mention and what it was resolved to.
   *
   * @param mention the event mention
   * @param outcome its outcome so far
   */
  public record Coded(EventMention mention, Outcome outcome) {}

  /** The outcomes of one sentence after the rules. */
  public List<Outcome> apply(List<Coded> coded) {
    List<Coded> absorbed = new ArrayList<>();
    coded.forEach(one -> absorbed.add(new Coded(one.mention(), absorbed(one, coded))));
    List<Outcome> outcomes = new ArrayList<>();
    for (Coded one : absorbed) {
      outcomes.add(
          one.outcome() instanceof Event event
              ? unlessRepeated(one, event, absorbed)
              : one.outcome());
    }
    return EventNumbers.once(outcomes);
  }

  private Outcome absorbed(Coded inner, List<Coded> all) {
    if (!(inner.outcome() instanceof Event event)) {
      return inner.outcome();
    }
    for (Coded other : all) {
      if (other.outcome() instanceof Event outer
          && !other.equals(inner)
          && absorbs(other, event, inner)) {
        return rejection(
            event, Reason.ABSORBED, "part of " + outer.type() + " '" + quote(outer) + "'");
      }
    }
    return withMode(inner, event, all);
  }

  private static Outcome unlessRepeated(Coded inner, Event event, List<Coded> all) {
    for (Coded other : all) {
      if (other.outcome() instanceof Event outer
          && !other.equals(inner)
          && repeats(other, outer, inner, event, all)) {
        return rejection(event, Reason.DUPLICATE, "told by '" + quote(outer) + "' too");
      }
    }
    return event;
  }

  private static String quote(Event event) {
    return event.document().quote(event.trigger());
  }

  private static Rejection rejection(Event event, Reason reason, String detail) {
    return new Rejection(
        event.sentence(),
        event.trigger(),
        quote(event),
        event.classification().provenance().foundBy(),
        reason,
        detail);
  }

  private boolean absorbs(Coded outer, Event innerEvent, Coded inner) {
    String type = outer.mention().pattern().act().type();
    if (!ABSORBING.contains(type)) {
      return false;
    }
    Sentence sentence = inner.mention().sentence();
    Token head = inner.mention().head();
    boolean presupposed =
        VIOLENT.contains(innerEvent.type())
            && sentence
                .head(head)
                .filter(t -> language.is(WordList.PRESUPPOSING_VERBS, t.lemma()))
                .isPresent();
    return !presupposed && isInside(outer.mention(), head);
  }

  private static boolean isInside(EventMention outer, Token head) {
    if (head.index() == outer.head().index()) {
      return false;
    }
    return isVerbOfAuxiliary(outer, head) || isInClause(outer, head) || isArgument(outer, head);
  }

  /** "must leave": the demand is the auxiliary, the act its verb. */
  private static boolean isVerbOfAuxiliary(EventMention outer, Token head) {
    return outer.kind() == Trigger.Kind.AUXILIARY
        && outer
            .sentence()
            .head(outer.head())
            .filter(verb -> verb.index() == head.index())
            .isPresent();
  }

  private static boolean isInClause(EventMention outer, Token head) {
    Sentence sentence = outer.sentence();
    return outer.frames().clauses(outer.head()).stream()
        .filter(clause -> !isMarkedThat(sentence, clause))
        .anyMatch(clause -> sentence.isUnder(head, clause) && !isAside(sentence, head, clause));
  }

  private static boolean isMarkedThat(Sentence sentence, Token clause) {
    return sentence
        .child(clause, "mark")
        .filter(mark -> mark.text().equalsIgnoreCase("that"))
        .isPresent();
  }

  private static boolean isArgument(EventMention outer, Token head) {
    return ACT_SLOTS.stream()
        .flatMap(slot -> outer.frames().fill(outer.head(), slot).stream())
        .anyMatch(argument -> argument.head().index() == head.index());
  }

  /** Whether a word stands in a relative clause or adverbial that only comments. */
  private static boolean isAside(Sentence sentence, Token head, Token clause) {
    Token current = head;
    while (current.index() != clause.index()) {
      if (current.relation().equals("acl:relcl")
          || (current.relation().equals("advcl") && !current.tag().equals("VB"))) {
        return true;
      }
      Optional<Token> next = sentence.head(current);
      if (next.isEmpty()) {
        return false;
      }
      current = next.get();
    }
    return false;
  }

  private static boolean repeats(
      Coded other, Event otherEvent, Coded one, Event event, List<Coded> all) {
    Set<String> actors = keys(event.actors());
    Set<String> otherActors = keys(otherEvent.actors());
    if (!otherEvent.type().equals(event.type())) {
      boolean mobilized = event.type().equals("MOBILIZE") && otherEvent.type().equals("ASSAULT");
      return mobilized
          && otherActors.equals(actors)
          && isInside(one.mention(), other.mention().head());
    }
    Set<String> recipients = keys(event.recipients());
    Set<String> otherRecipients = keys(otherEvent.recipients());
    boolean within = otherActors.containsAll(actors) && otherRecipients.containsAll(recipients);
    boolean equal = otherActors.equals(actors) && otherRecipients.equals(recipients);
    return within
        && isLinked(one.mention(), other.mention(), equal)
        && (!equal || all.indexOf(other) < all.indexOf(one));
  }

  /** "attacked and killed two soldiers" is told once. */
  private static boolean areNeighbours(EventMention one, EventMention other) {
    return Math.abs(one.head().index() - other.head().index()) <= 3;
  }

  /** Whether one trigger depends on the other, or equal events stand side by side. */
  private static boolean isLinked(EventMention one, EventMention other, boolean equal) {
    Sentence sentence = one.sentence();
    Token a = one.head();
    Token b = other.head();
    return reaches(sentence, a, b)
        || reaches(sentence, b, a)
        || (equal && areNeighbours(one, other));
  }

  /** Whether a word depends on another within one clause: not over a conjunction or comment. */
  private static boolean reaches(Sentence sentence, Token from, Token to) {
    Token current = from;
    while (current.index() != to.index()) {
      boolean leaves =
          switch (current.relation()) {
            case "conj", "acl:relcl", "parataxis", "ccomp", "root" -> true;
            default -> false;
          };
      Optional<Token> next = sentence.head(current);
      if (leaves || next.isEmpty()) {
        return false;
      }
      current = next.get();
    }
    return true;
  }

  private static Set<String> keys(List<Sourced<Participant>> side) {
    Set<String> keys = new HashSet<>();
    for (Sourced<Participant> participant : side) {
      Participant value = participant.value();
      keys.add(
          value
              .identity()
              .code()
              .map(code -> code + value.identity().sectors())
              .orElse(value.text()));
    }
    return keys;
  }

  /** A demand, refusal or threat takes its mode from the act inside it. */
  private Event withMode(Coded outer, Event event, List<Coded> all) {
    Classification old = event.classification().value();
    Map<String, String> modes = ontology.rules().nestedModes().get(old.type());
    if (modes == null || old.mode().isPresent()) {
      return event;
    }
    for (Coded inner : all) {
      boolean inside = !inner.equals(outer) && isInside(outer.mention(), inner.mention().head());
      String mode = inside ? modes.get(inner.mention().pattern().act().type()) : null;
      if (mode != null) {
        return reclassified(event, old, mode);
      }
    }
    return event;
  }

  private Event reclassified(Event event, Classification old, String mode) {
    Classification changed =
        new Classification(
            old.type(),
            Optional.of(mode),
            old.contexts(),
            old.cameo(),
            old.quad(),
            ontology.type(old.type()).intensity(Optional.of(mode)),
            old.goldstein());
    Document document = event.document();
    return new Event(
        event.id(),
        document,
        event.sentence(),
        new Sourced<>(changed, event.classification().provenance()),
        event.actors(),
        event.recipients(),
        event.date(),
        event.place(),
        event.numbers(),
        event.status(),
        event.attribution(),
        event.confidence());
  }
}
