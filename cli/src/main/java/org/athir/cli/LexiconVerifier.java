package org.athir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.athir.cli.Verdict.Kind;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Participant;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.pattern.EventPattern;
import org.athir.pattern.Example;

/** Runs the sentences of event patterns through the coder, on all cores. */
final class LexiconVerifier {
  private final EventCoder coder;

  LexiconVerifier(EventCoder coder) {
    this.coder = coder;
  }

  /** The verdicts on all sentences of these patterns, in the order of the files. */
  List<Verdict> verify(List<EventPattern> patterns) {
    List<Task> tasks = new ArrayList<>();
    for (EventPattern pattern : patterns) {
      pattern.examples().matching().forEach(e -> tasks.add(new Task(pattern, Kind.EXAMPLE, e)));
      pattern.examples().nearMisses().forEach(e -> tasks.add(new Task(pattern, Kind.NEAR_MISS, e)));
    }
    return tasks.parallelStream().map(this::verdict).toList();
  }

  private record Task(EventPattern pattern, Kind kind, Example example) {}

  private Verdict verdict(Task task) {
    Trace trace = coder.trace(Document.of("example", task.example.text()));
    List<Event> events = eventsOf(task.pattern, trace).toList();
    Optional<String> problem =
        switch (task.kind) {
          case EXAMPLE -> wrongWith(task.example, events);
          case NEAR_MISS ->
              events.isEmpty() ? Optional.empty() : Optional.of("a near miss that gives an event");
        };
    return new Verdict(task.pattern, task.kind, task.example, trace, problem);
  }

  /** The events that a pattern gave. */
  static Stream<Event> eventsOf(EventPattern pattern, Trace trace) {
    return trace.outcomes().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> event.classification().provenance().foundBy().equals(pattern.id()));
  }

  /** What the event that comes nearest lacks; empty when one lacks nothing. */
  private static Optional<String> wrongWith(Example example, List<Event> events) {
    Optional<String> nearest = Optional.of("no event of this pattern");
    for (Event event : events) {
      Optional<String> wrong = wrongWith(example, event);
      if (wrong.isEmpty()) {
        return wrong;
      }
      nearest = wrong;
    }
    return nearest;
  }

  private static Optional<String> wrongWith(Example example, Event event) {
    List<Span> trigger = event.classification().provenance().spans();
    if (!example.triggers().isEmpty() && !touches(trigger, example.triggers())) {
      return Optional.of("the event has another trigger");
    }
    if (!example.actors().isEmpty() && !touches(spans(event.actors()), example.actors())) {
      return Optional.of("the event has another actor");
    }
    if (!example.recipients().isEmpty()
        && !touches(spans(event.recipients()), example.recipients())) {
      return Optional.of("the event has another recipient");
    }
    return Optional.empty();
  }

  private static List<Span> spans(List<Sourced<Participant>> participants) {
    return participants.stream().map(participant -> participant.value().span()).toList();
  }

  private static boolean touches(List<Span> found, List<Span> marked) {
    return found.stream().anyMatch(span -> marked.stream().anyMatch(span::overlaps));
  }
}
