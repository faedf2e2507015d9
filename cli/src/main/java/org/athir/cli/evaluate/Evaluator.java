package org.athir.cli.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.athir.cli.evaluate.Finding.OfActor;
import org.athir.cli.evaluate.Finding.OfEventless;
import org.athir.cli.evaluate.Finding.OfMarked;
import org.athir.cli.evaluate.Finding.OfReference;
import org.athir.cli.evaluate.Finding.Part;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Participant;
import org.athir.model.Participant.Identity;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.resolve.AnalyzedSentence;

/**
 * Runs the gold through a coder, on all cores.
 *
 * @param coder the coder; it has to parse every sentence
 * @param prefilter the filter of which is told what it would do
 */
public record Evaluator(EventCoder coder, SentenceFilter prefilter) {

  /** Types under which PLOVER codes an act that is promised, see {@code docs/evaluation.md}. */
  private static final Set<String> PROMISES = Set.of("AGREE", "CONCEDE");

  /** What the coder makes of the gold. */
  public Evaluation evaluate(Gold gold) {
    List<OfMarked> marked = gold.marked().parallelStream().map(this::find).toList();
    List<OfReference> references = gold.references().parallelStream().map(this::find).toList();
    List<OfEventless> eventless = gold.eventless().parallelStream().map(this::find).toList();
    List<OfActor> actors = gold.actors().parallelStream().map(this::find).toList();
    Screening screening =
        Evaluation.findings(marked, references, eventless).stream()
            .map(finding -> Screening.of(finding, prefilter))
            .reduce(Screening.NONE, Screening::plus);
    return new Evaluation(marked, references, eventless, actors, screening);
  }

  private OfMarked find(Gold.Marked gold) {
    Trace trace = coder.trace(Document.of(gold.uid(), gold.example().text()));
    Set<Part> found = EnumSet.noneOf(Part.class);
    for (Event event : Finding.events(trace)) {
      found.addAll(parts(gold, event));
    }
    return new OfMarked(gold, trace, found);
  }

  private static Set<Part> parts(Gold.Marked gold, Event event) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (touch(event.classification().provenance().spans(), gold.example().triggers())) {
      parts.add(Part.TRIGGER);
    }
    if (!hasType(gold, event)) {
      return parts;
    }
    parts.add(Part.TYPE);
    if (hasSide(gold.example().actors(), event.actors())
        && hasSide(gold.example().recipients(), event.recipients())) {
      parts.add(Part.SIDES);
      if (Finding.word(event.status().value()).equals(gold.status())) {
        parts.add(Part.STATUS);
      }
    }
    return parts;
  }

  private static boolean hasType(Gold.Marked gold, Event event) {
    return event.type().equals(gold.type())
        || (gold.status().equals("planned") && PROMISES.contains(event.type()));
  }

  /** Whether nobody is marked, or somebody coded stands on the mark or for words on it. */
  private static boolean hasSide(List<Span> marks, List<Sourced<Participant>> side) {
    return marks.isEmpty()
        || side.stream()
            .map(Sourced::value)
            .flatMap(
                who ->
                    Stream.concat(
                        Stream.of(who.span()),
                        who.antecedent().stream().map(Participant.Antecedent::span)))
            .anyMatch(span -> touch(List.of(span), marks));
  }

  private static boolean touch(List<Span> spans, List<Span> marks) {
    return spans.stream().anyMatch(span -> marks.stream().anyMatch(span::overlaps));
  }

  private OfReference find(Gold.Reference gold) {
    Trace trace = coder.trace(Document.of(gold.uid(), gold.text()));
    Set<String> codes = new LinkedHashSet<>();
    Optional<String> rule = Optional.empty();
    for (Mention mention : actorsAt(trace, gold.mention())) {
      for (Participant participant : trace.actors().participants(mention)) {
        codes.add(participant.identity().code().orElse("?"));
      }
      rule = trace.actors().linkRule(mention);
    }
    return new OfReference(gold, trace, codes, rule);
  }

  private OfActor find(Gold.Actor gold) {
    Document report = Document.of(gold.uid(), gold.text());
    Trace trace = coder.trace(gold.published().map(report::publishedOn).orElse(report));
    List<Identity> identities =
        actorsAt(trace, gold.mention()).stream()
            .flatMap(mention -> trace.actors().participants(mention).stream())
            .map(Participant::identity)
            .toList();
    return new OfActor(gold, trace, identities);
  }

  /** The actors whose head is the head of the words at a span. */
  private static List<Mention> actorsAt(Trace trace, Span span) {
    List<Mention> found = new ArrayList<>();
    for (AnalyzedSentence sentence : trace.sentences()) {
      for (Mention mention : sentence.mentions().all()) {
        if (mention.isActor() && isTop(mention, sentence, span)) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  /** Whether the mention's head is the head of the words at a span, not one that hangs in them. */
  private static boolean isTop(Mention mention, AnalyzedSentence sentence, Span span) {
    return span.contains(mention.head().span())
        && sentence
            .sentence()
            .head(mention.head())
            .map(head -> !span.contains(head.span()))
            .orElse(true);
  }

  private OfEventless find(Gold.Eventless gold) {
    return new OfEventless(gold, coder.trace(Document.of(gold.uid(), gold.text())));
  }
}
