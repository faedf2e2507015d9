package org.athir.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.Mention;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.ontology.Ontology;
import org.athir.pattern.EventMention;
import org.athir.pattern.EventMention.Filler;
import org.athir.pattern.EventPattern;
import org.athir.pattern.EventPattern.Act;
import org.athir.pattern.EventPattern.Examples;
import org.athir.pattern.EventPattern.Side;
import org.athir.pattern.EventPattern.Slots;
import org.athir.pattern.Trigger;
import org.athir.resolve.AnalyzedSentence;

/**
 * An event that only the judge sees.
 *
 * @param source who acts
 * @param target who receives
 * @param judgement what the judge says of the two
 */
record Proposal(Mention source, Mention target, Judgement judgement) {
  /** Begins the name of what found an event that only the judge sees. */
  static final String FOUND_BY = "judge/";

  private static final String SLOT = "judge";

  /** The two as a pair. */
  ActorPair pair() {
    return new ActorPair(source.span(), target.span());
  }

  /** Where the words that the judge took for the event's name stand in the report. */
  Span trigger(AnalyzedSentence analyzed) {
    int start = analyzed.sentence().span().start();
    return new Span(judgement.trigger().start() + start, judgement.trigger().end() + start);
  }

  /** The event mention, as if a pattern had found it; none when no word stands at the trigger. */
  Optional<EventMention> mention(AnalyzedSentence analyzed, Ontology ontology) {
    Span words = trigger(analyzed);
    List<Token> tokens =
        analyzed.sentence().tokens().stream()
            .filter(token -> token.span().overlaps(words))
            .toList();
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(analyzed, ontology, headFirst(tokens)));
  }

  private EventMention mention(AnalyzedSentence analyzed, Ontology ontology, List<Token> trigger) {
    String type = judgement.type();
    Slots slots =
        new Slots(
            Optional.of(List.of()),
            Optional.of(List.of()),
            Set.of(Side.ACTOR, Side.RECIPIENT),
            false);
    EventPattern pattern =
        new EventPattern(
            FOUND_BY + type,
            new Act(
                type,
                judgement.mode(),
                ontology.rules().defaultCameo().getOrDefault(type, ""),
                List.of()),
            List.of(),
            slots,
            List.of(),
            List.of(),
            new Examples(List.of(), List.of()),
            1);
    return new EventMention(
        analyzed.frames(),
        pattern,
        trigger.get(0).isVerb() ? Trigger.Kind.VERB : Trigger.Kind.NOUN,
        trigger,
        List.of(new Filler(source, SLOT, "source")),
        List.of(new Filler(target, SLOT, "target")));
  }

  /** The word that none of the others is above, then the others. */
  private static List<Token> headFirst(List<Token> tokens) {
    Token head =
        tokens.stream()
            .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
            .findFirst()
            .orElse(tokens.get(0));
    List<Token> ordered = new ArrayList<>(List.of(head));
    tokens.stream().filter(token -> token.index() != head.index()).forEach(ordered::add);
    return ordered;
  }
}
