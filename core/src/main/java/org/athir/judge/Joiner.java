package org.athir.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.athir.mention.Mention;
import org.athir.model.Confidence;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.model.Rejection;
import org.athir.model.Rejection.Reason;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.ontology.Ontology;
import org.athir.resolve.AnalyzedSentence;

/**
 * Joins patterns and judge. Patterns propose and prove; the judge confirms what they found or
 * overrules it, and adds what only it sees, with the words that it read as proof.
 */
public final class Joiner implements Joining {
  /** What the judge gives less teaches nothing about a rule. */
  private static final double FAINTEST = 0.05;

  private static final double PLACES = 1e4;

  private final Judge judge;
  private final JoinRule rule;
  private final FieldRule fields;
  private final Ontology ontology;

  /**
   * A joiner.
   *
   * @param judge reads the sentences
   * @param rule says what is coded
   * @param fields says how sure single fields are
   * @param ontology the event types
   */
  public Joiner(Judge judge, JoinRule rule, FieldRule fields, Ontology ontology) {
    this.judge = judge;
    this.rule = rule;
    this.fields = fields;
    this.ontology = ontology;
  }

  @Override
  public List<Outcome> join(Setting setting, List<Outcome> outcomes, Resolver resolver) {
    List<Candidate> candidates = candidates(setting, outcomes, resolver, rule::mayBeLikelyAlone);
    Set<Candidate> taken = selected(candidates, rule, ontology.rules().mutualTypes());
    List<Outcome> joined = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!(candidate.outcome() instanceof Event event)) {
        joined.add(candidate.outcome());
      } else if (taken.contains(candidate)) {
        joined.add(confidence(candidate).map(event::withConfidence).orElse(event));
      } else if (!candidate.alone()) {
        String doubt = said(candidate.judgement().orElseThrow(), event.type());
        joined.add(rejected(event, Reason.OVERRULED, doubt));
      } else if (rule.isLikely(candidate) && isOfOthers(candidate, taken)) {
        joined.add(rejected(event, Reason.DUPLICATE, "an event of these words is coded"));
      }
    }
    return joined;
  }

  /** How sure the event of a candidate is; none when the judge has not read its sides. */
  private Optional<Confidence> confidence(Candidate candidate) {
    Map<String, Double> ofFields = fields.confidences(candidate);
    ofFields.replaceAll((field, share) -> rounded(share));
    return rule.probability(candidate).map(share -> new Confidence(rounded(share), ofFields));
  }

  /**
   * The candidates of a sentence that become events: those that are likely enough. What only the
   * judge sees gives way to an event of the same actors or of the same words.
   *
   * @param candidates those of patterns first
   * @param rule says how likely each is
   * @param mutualTypes types of which both directions are one event
   */
  public static Set<Candidate> selected(
      List<Candidate> candidates, JoinRule rule, Set<String> mutualTypes) {
    Set<Candidate> selected = new LinkedHashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.outcome() instanceof Event event) {
        boolean mutual = mutualTypes.contains(event.type());
        boolean free =
            !candidate.alone()
                || selected.stream().noneMatch(other -> isTold(candidate, other, mutual));
        if (rule.isLikely(candidate) && free) {
          selected.add(candidate);
        }
      }
    }
    return selected;
  }

  /** Whether what only the judge sees is told by another event already. */
  private static boolean isTold(Candidate candidate, Candidate other, boolean mutual) {
    ActorPair pair = candidate.pairs().get(0);
    return other.pairs().contains(pair)
        || (mutual && other.pairs().contains(pair.reversed()))
        || other.outcome().trigger().overlaps(candidate.outcome().trigger());
  }

  /**
   * Everything that patterns or judge propose for a sentence, however faint: first the patterns'
   * outcomes as they are, then what only the judge sees, likeliest first. For learning a rule.
   */
  public List<Candidate> candidates(Setting setting, List<Outcome> outcomes, Resolver resolver) {
    return candidates(
        setting, outcomes, resolver, answer -> answer.probability(answer.type()) >= FAINTEST);
  }

  private List<Candidate> candidates(
      Setting setting, List<Outcome> outcomes, Resolver resolver, Predicate<Judgement> isWorthIt) {
    AnalyzedSentence sentence = setting.sentence();
    JudgedSentence judged =
        JudgedSentence.of(
            judge,
            setting.document(),
            sentence.sentence(),
            sentence.mentions().all(),
            outcomes.stream().anyMatch(Joiner::isOneSided));
    List<Candidate> candidates = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      candidates.add(
          outcome instanceof Event event
              ? ofPattern(event, judged)
              : new Candidate(outcome, false, List.of(), Optional.empty()));
    }
    for (Proposal proposal : proposals(judged, isWorthIt)) {
      Span trigger = proposal.trigger(sentence);
      if (outcomes.stream().noneMatch(outcome -> settles(outcome, trigger))) {
        proposal
            .mention(sentence, ontology)
            .map(resolver::resolve)
            .map(
                outcome ->
                    new Candidate(
                        outcome, true, List.of(proposal.pair()), Optional.of(proposal.judgement())))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static boolean isOneSided(Outcome outcome) {
    return outcome instanceof Event event
        && (event.actors().isEmpty() || event.recipients().isEmpty());
  }

  /** Whether the patterns have said for good that these words are no event of their own. */
  private static boolean settles(Outcome outcome, Span trigger) {
    return outcome instanceof Rejection rejection
        && rejection.trigger().overlaps(trigger)
        && switch (rejection.reason()) {
          case ABSORBED, DUPLICATE, OTHER_SENSE, NO_PUBLIC_ACTOR, SAME_ACTOR -> true;
          case MISSING_ACTOR, MISSING_RECIPIENT, OVERRULED, UNSURE, NOT_PARSED -> false;
        };
  }

  private static Candidate ofPattern(Event event, JudgedSentence judged) {
    List<ActorPair> pairs = pairs(event, judged);
    Optional<Judgement> judgement =
        pairs.stream()
            .flatMap(pair -> judged.at(pair).stream())
            .max(Comparator.comparingDouble(answer -> answer.probability(event.type())));
    return new Candidate(event, false, pairs, judgement);
  }

  /** Whether no event of the same actors is coded, which the judge would only confirm. */
  private static boolean isOfOthers(Candidate candidate, Set<Candidate> coded) {
    return coded.stream().noneMatch(other -> other.pairs().contains(candidate.pairs().get(0)));
  }

  private static Rejection rejected(Event event, Reason reason, String detail) {
    return new Rejection(
        event.sentence(),
        event.trigger(),
        event.document().quote(event.trigger()),
        event.classification().provenance().foundBy(),
        reason,
        detail);
  }

  private static String said(Judgement judgement, String type) {
    String likeliest =
        judgement.type().equals(type)
            ? ""
            : ", " + judgement.type() + " " + rounded(judgement.probability(judgement.type()));
    return "the judge gives "
        + type
        + " "
        + rounded(judgement.probability(type))
        + likeliest
        + ", no event "
        + rounded(judgement.noEventProbability());
  }

  /** Pairs of judged actors that stand on the two sides of an event; on one if it has only one. */
  private static List<ActorPair> pairs(Event event, JudgedSentence judged) {
    List<ActorPair> pairs = new ArrayList<>();
    for (Sourced<Participant> actor : event.actors()) {
      for (Sourced<Participant> recipient : event.recipients()) {
        judged.pair(actor.value().span(), recipient.value().span()).ifPresent(pairs::add);
      }
    }
    if (event.recipients().isEmpty()) {
      event.actors().forEach(one -> judged.from(one.value().span()).ifPresent(pairs::add));
    }
    if (event.actors().isEmpty()) {
      event.recipients().forEach(one -> judged.to(one.value().span()).ifPresent(pairs::add));
    }
    return pairs;
  }

  /** What the judge sees, likeliest first. */
  private static List<Proposal> proposals(JudgedSentence judged, Predicate<Judgement> isWorthIt) {
    List<Proposal> proposals = new ArrayList<>();
    for (Mention source : judged.actors()) {
      for (Mention target : judged.actors()) {
        judged
            .between(source, target)
            .filter(isWorthIt)
            .map(answer -> new Proposal(source, target, answer))
            .ifPresent(proposals::add);
      }
    }
    proposals.sort(
        Comparator.comparingDouble(
            proposal -> -proposal.judgement().probability(proposal.judgement().type())));
    return proposals;
  }

  private static double rounded(double probability) {
    return Math.round(probability * PLACES) / PLACES;
  }
}
