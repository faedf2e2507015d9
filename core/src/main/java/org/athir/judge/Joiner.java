package org.athir.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.judge.JudgedSentence.Pair;
import org.athir.mention.Mention;
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
  /** Types that both sides do alike: found in both directions, they are one event. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  /** What the judge gives less is not proposed at all. */
  private static final double FAINTEST = 0.05;

  private static final double PLACES = 1e4;

  private final Judge judge;
  private final JoinRule rule;
  private final Ontology ontology;

  /** A joiner with a judge and a rule. */
  public Joiner(Judge judge, JoinRule rule, Ontology ontology) {
    this.judge = judge;
    this.rule = rule;
    this.ontology = ontology;
  }

  @Override
  public List<Outcome> join(Setting setting, List<Outcome> outcomes, Resolver resolver) {
    List<Candidate> candidates = candidates(setting, outcomes, resolver);
    Set<Candidate> taken = selected(candidates, rule);
    List<Outcome> joined = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double probability = rule.probability(candidate);
      if (!(candidate.outcome() instanceof Event event)) {
        joined.add(candidate.outcome());
      } else if (taken.contains(candidate)) {
        joined.add(event.withConfidence(rounded(probability)));
      } else if (!candidate.alone()) {
        joined.add(overruled(event, candidate));
      }
    }
    return joined;
  }

  /**
   * The candidates of a sentence that become events: those that are likely enough. What only the
   * judge sees gives way to an event of the same actors or of the same words.
   */
  public static Set<Candidate> selected(List<Candidate> candidates, JoinRule rule) {
    Set<Candidate> selected = new LinkedHashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.outcome() instanceof Event event) {
        double least = candidate.alone() ? rule.leastAlone() : rule.least();
        boolean free =
            !candidate.alone()
                || selected.stream().noneMatch(other -> isTold(event, candidate, other));
        if (rule.probability(candidate) >= least && free) {
          selected.add(candidate);
        }
      }
    }
    return selected;
  }

  /** Whether what only the judge sees is told by another event already. */
  private static boolean isTold(Event event, Candidate candidate, Candidate other) {
    Pair pair = candidate.pairs().get(0);
    boolean mutual = MUTUAL.contains(event.type());
    return other.pairs().contains(pair)
        || (mutual && other.pairs().contains(pair.reversed()))
        || other.outcome().trigger().overlaps(event.trigger());
  }

  /**
   * Everything that patterns or judge propose for a sentence: first the patterns' outcomes as they
   * are, then what only the judge sees, likeliest first.
   */
  public List<Candidate> candidates(Setting setting, List<Outcome> outcomes, Resolver resolver) {
    AnalyzedSentence sentence = setting.sentence();
    JudgedSentence judged =
        JudgedSentence.of(
            judge, setting.document(), sentence.sentence(), sentence.mentions().all());
    List<Candidate> candidates = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      candidates.add(
          outcome instanceof Event event
              ? ofPattern(event, judged)
              : new Candidate(outcome, false, List.of(), Optional.empty()));
    }
    for (Proposal proposal : proposals(judged)) {
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
    List<Pair> pairs = pairs(event, judged);
    Optional<Judgement> judgement =
        pairs.stream()
            .flatMap(pair -> judged.at(pair).stream())
            .max(Comparator.comparingDouble(answer -> answer.probability(event.type())));
    return new Candidate(event, false, pairs, judgement);
  }

  private static Rejection overruled(Event event, Candidate candidate) {
    return new Rejection(
        event.sentence(),
        event.trigger(),
        event.document().quote(event.trigger()),
        event.classification().provenance().foundBy(),
        Reason.OVERRULED,
        candidate.judgement().map(answer -> said(answer, event.type())).orElse("rarely right"));
  }

  private static String said(Judgement judgement, String type) {
    return "the judge gives "
        + type
        + " "
        + rounded(judgement.probability(type))
        + ", "
        + judgement.type()
        + " "
        + rounded(judgement.probability(judgement.type()))
        + ", no event "
        + rounded(judgement.noEventProbability());
  }

  /** Pairs of judged actors that stand on the two sides of an event. */
  private static List<Pair> pairs(Event event, JudgedSentence judged) {
    List<Pair> pairs = new ArrayList<>();
    for (Sourced<Participant> actor : event.actors()) {
      for (Sourced<Participant> recipient : event.recipients()) {
        judged.pair(actor.value().span(), recipient.value().span()).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** What the judge sees, likeliest first. */
  private static List<Proposal> proposals(JudgedSentence judged) {
    List<Proposal> proposals = new ArrayList<>();
    for (Mention source : judged.actors()) {
      for (Mention target : judged.actors()) {
        judged
            .at(new Pair(source.span(), target.span()))
            .filter(answer -> answer.probability(answer.type()) >= FAINTEST)
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
