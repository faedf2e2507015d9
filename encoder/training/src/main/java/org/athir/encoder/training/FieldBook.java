package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.athir.encoder.training.JoinFit.Case;
import org.athir.judge.Candidate;
import org.athir.judge.FieldRule;
import org.athir.judge.FieldRule.Field;
import org.athir.judge.Judgement;
import org.athir.model.Event;
import org.athir.model.Participant;
import org.athir.model.Sourced;

/**
 * Fields of proposed events whose sentences a person labelled, to learn how sure each is. An event
 * is compared with the labelled ones whose trigger shares a word with its own.
 */
final class FieldBook {
  /** What the judge alone gives less is never coded and would only teach the rule about that. */
  private static final double FAINT = 0.3;

  private final Set<String> mutualTypes;
  private final Map<Field, List<Case>> pattern = new EnumMap<>(Field.class);
  private final Map<Field, List<Case>> alone = new EnumMap<>(Field.class);

  /** With the types of which both directions are one event. */
  FieldBook(Set<String> mutualTypes) {
    this.mutualTypes = Set.copyOf(mutualTypes);
  }

  /** Adds the fields of a candidate that is an event whose sides the judge has read. */
  void add(MarkedSentence sentence, Candidate candidate) {
    Optional<Judgement> judgement = candidate.judgement();
    if (!(candidate.outcome() instanceof Event event) || judgement.isEmpty()) {
      return;
    }
    if (candidate.alone() && judgement.get().probability(event.type()) < FAINT) {
      return;
    }
    Map<Field, List<Case>> cases = candidate.alone() ? alone : pattern;
    for (Field field : Field.values()) {
      if (field.isIn(event)) {
        cases
            .computeIfAbsent(field, key -> new ArrayList<>())
            .add(
                new Case(
                    FieldRule.facts(judgement.get(), event, field),
                    isRight(sentence, event, field)));
      }
    }
  }

  private boolean isRight(MarkedSentence sentence, Event event, Field field) {
    for (LabelledPair pair : sentence.pairs()) {
      Optional<EventLabel> label =
          pair.event().filter(one -> one.trigger().overlaps(event.trigger()));
      if (label.isPresent() && isRight(sentence, pair, label.get(), event, field)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRight(
      MarkedSentence sentence, LabelledPair pair, EventLabel label, Event event, Field field) {
    boolean mutual = mutualTypes.contains(label.type());
    Predicate<List<Sourced<Participant>>> source = side -> stands(sentence, pair.source(), side);
    Predicate<List<Sourced<Participant>>> target = side -> stands(sentence, pair.target(), side);
    return switch (field) {
      case TYPE -> label.type().equals(event.type());
      case MODE -> label.mode().equals(event.classification().value().mode());
      case STATUS -> label.status().equals(event.status().value());
      case ACTORS -> source.test(event.actors()) || (mutual && target.test(event.actors()));
      case RECIPIENTS ->
          target.test(event.recipients()) || (mutual && source.test(event.recipients()));
    };
  }

  /** Whether a marked actor is on a side of an event. */
  private static boolean stands(
      MarkedSentence sentence, char letter, List<Sourced<Participant>> side) {
    return side.stream().anyMatch(one -> sentence.isAt(letter, one.value().span()));
  }

  /** The rule that fits best. */
  FieldRule rule() {
    return new FieldRule(fitted(pattern), fitted(alone));
  }

  private static Map<Field, List<Double>> fitted(Map<Field, List<Case>> cases) {
    Map<Field, List<Double>> weights = new EnumMap<>(Field.class);
    cases.forEach(
        (field, own) -> weights.put(field, Arrays.stream(JoinFit.fit(own)).boxed().toList()));
    return weights;
  }

  private static String text(String name, List<Case> cases, int parts) {
    return Reliability.of(name, cases, parts).text();
  }

  /** Reliability of every field. */
  String report(int parts) {
    StringBuilder text = new StringBuilder();
    for (Field field : Field.values()) {
      text.append(
          text(field.word() + " of patterns", pattern.getOrDefault(field, List.of()), parts));
      text.append(
          text(field.word() + " of the judge alone", alone.getOrDefault(field, List.of()), parts));
    }
    return text.toString();
  }
}
