package org.athir.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.athir.mention.Mention;
import org.athir.mention.Mentions;
import org.athir.mention.NameSense;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.pattern.EventMention.Filler;
import org.athir.pattern.Trigger.Kind;

/** Fills the two sides of an event from the slots of its trigger. */
final class SideFiller {
  private final TriggerWord word;
  private final Mentions mentions;
  private final Language language;

  SideFiller(TriggerWord word, Mentions mentions, Language language) {
    this.word = word;
    this.mentions = mentions;
    this.language = language;
  }

  /** The event mention of a pattern whose trigger has these words. */
  EventMention fill(EventPattern pattern, List<Token> trigger) {
    List<Filler> actors = actors(pattern.slots().actorOf(word.kind()));
    Set<Integer> used = new HashSet<>();
    actors.forEach(filler -> used.add(filler.mention().head().index()));
    List<Filler> recipients = recipients(pattern.slots().recipientOf(word.kind()), used);
    return new EventMention(word.frames(), pattern, word.kind(), trigger, actors, recipients);
  }

  /** From the first slot that holds an actor, else from the owner of what a slot holds. */
  private List<Filler> actors(List<String> slots) {
    Map<String, List<Filler>> bySlot = bySlot(slots, Set.of());
    Optional<List<Filler>> acting = first(bySlot.values().stream().map(SideFiller::thatAct));
    if (acting.isPresent()) {
      return acting.get();
    }
    if (word.kind() == Kind.VERB && isIdleThing(bySlot)) {
      return List.of();
    }
    return first(
            slots.stream()
                .flatMap(
                    slot ->
                        Stream.of(
                            thatAct(fillers(slot + ".owner", Set.of())),
                            thatAreActors(fillers(slot + ".owner.owner", Set.of())))))
        .orElse(List.of());
  }

  /** From the first slot that holds an actor, else an owner or a target, else plain words. */
  private List<Filler> recipients(List<String> slots, Set<Integer> used) {
    Map<String, List<Filler>> bySlot = bySlot(slots, used);
    List<String> undescribed =
        bySlot.entrySet().stream()
            .filter(entry -> !isDescribed(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return first(bySlot.values().stream().map(SideFiller::thatAreActors))
        .or(() -> first(undescribed.stream().flatMap(slot -> owners(slot, used))))
        .or(() -> first(undescribed.stream().map(slot -> targets(slot, used))))
        .or(() -> first(bySlot.values().stream()))
        .orElse(List.of());
  }

  private Stream<List<Filler>> owners(String slot, Set<Integer> used) {
    return Stream.of(slot + ".owner", slot + ".owner.owner")
        .map(path -> thatAreActors(fillers(path, used)));
  }

  private List<Filler> targets(String slot, Set<Integer> used) {
    return slot.contains(".")
        ? List.of()
        : thatAreActors(fillers(slot + ".target", used)).stream()
            .filter(filler -> !filler.via().endsWith(" in"))
            .toList();
  }

  private static Optional<List<Filler>> first(Stream<List<Filler>> sides) {
    return sides.filter(fillers -> !fillers.isEmpty()).findFirst();
  }

  private static List<Filler> thatAreActors(List<Filler> fillers) {
    return fillers.stream().filter(filler -> filler.mention().isActor()).toList();
  }

  private static List<Filler> thatAct(List<Filler> fillers) {
    return thatAreActors(fillers).stream().filter(filler -> !isMerePlace(filler)).toList();
  }

  /** Whether words say their country themselves, so that nobody else owns them. */
  private static boolean isDescribed(List<Filler> fillers) {
    return fillers.stream().anyMatch(f -> f.mention().reading().country().isPresent());
  }

  /** "the Anaheim inquiry", "a troupe from Tbilisi": a town beside a noun does not act. */
  private static boolean isMerePlace(Filler filler) {
    Mention.Reading reading = filler.mention().reading();
    boolean beside =
        filler.slot().endsWith("modifier")
            || filler.slot().endsWith("possessor")
            || filler.slot().endsWith(".owner");
    boolean town =
        reading.entrySense().filter(sense -> sense == NameSense.Kind.PLACE).isPresent()
            || (reading.entrySense().filter(sense -> sense == NameSense.Kind.CAPITAL).isPresent()
                && filler.slot().endsWith(".owner"));
    return beside && town && reading.roles().isEmpty();
  }

  /** Whether the subject is a thing whose doing is nobody's act, such as a typhoon or a tenor. */
  private boolean isIdleThing(Map<String, List<Filler>> bySlot) {
    List<Filler> subjects = bySlot.getOrDefault("subject", List.of());
    return !subjects.isEmpty()
        && subjects.stream()
            .noneMatch(
                f ->
                    f.mention().isActor()
                        || language.is(WordList.INSTRUMENT_NOUNS, f.mention().head().lemma()));
  }

  /** Whether a word is on the other side already or, reached through an owner, inside of it. */
  private boolean isUsed(Token head, Set<Integer> used, boolean owner) {
    return used.stream()
        .anyMatch(
            other ->
                other == head.index()
                    || (owner
                        && word.frames()
                            .sentence()
                            .isUnder(head, word.frames().sentence().token(other))));
  }

  private Map<String, List<Filler>> bySlot(List<String> slots, Set<Integer> used) {
    Map<String, List<Filler>> bySlot = new LinkedHashMap<>();
    slots.forEach(slot -> bySlot.put(slot, fillers(slot, used)));
    return bySlot;
  }

  private List<Filler> fillers(String slot, Set<Integer> used) {
    List<Filler> fillers = new ArrayList<>();
    if (slot.startsWith("speaker")) {
      return fillers;
    }
    for (Argument argument : word.arguments(slot)) {
      boolean own = argument.head().index() == word.token().index();
      if (!own && !isUsed(argument.head(), used, slot.contains(".owner"))) {
        mentions
            .at(argument.head())
            .ifPresent(mention -> fillers.add(new Filler(mention, slot, argument.via())));
      }
    }
    return fillers;
  }
}
