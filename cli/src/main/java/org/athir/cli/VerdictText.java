package org.athir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.lexicon.Lexicon;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Rejection;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.pattern.Example;
import org.athir.pattern.PatternMatcher.Attempt;
import org.athir.resolve.AnalyzedSentence;

/**
 * Words for a failed sentence of the lexicon: where, what was wanted, the parse, what came near.
 */
final class VerdictText {
  private static final int MAX_ATTEMPTS = 12;

  private final LexiconPlace place;
  private final EventCoder coder;

  VerdictText(LexiconPlace place, EventCoder coder) {
    this.place = place;
    this.coder = coder;
  }

  /** A failure in several lines. */
  String of(Verdict verdict) {
    String file = Lexicon.patternFile(CoderLoader.LANGUAGE, verdict.pattern().act().type());
    StringBuilder text = new StringBuilder();
    text.append(place.show(file)).append(':').append(verdict.example().line()).append(": ");
    text.append(verdict.pattern().id()).append(": ").append(verdict.problem().orElse("passes"));
    text.append("\n  ").append(marked(verdict.example())).append('\n');
    for (AnalyzedSentence sentence : verdict.trace().sentences()) {
      text.append(TreeText.of(sentence.sentence(), "    "));
    }
    nearest(verdict).forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  /** A sentence with its marks, as the lexicon writes it. */
  private static String marked(Example example) {
    StringBuilder text = new StringBuilder(example.text());
    List<Mark> marks = new ArrayList<>();
    example.actors().forEach(span -> marks.add(new Mark(span, "{A ")));
    example.triggers().forEach(span -> marks.add(new Mark(span, "{T ")));
    example.recipients().forEach(span -> marks.add(new Mark(span, "{R ")));
    marks.sort((a, b) -> b.span.compareTo(a.span));
    for (Mark mark : marks) {
      text.insert(mark.span.end(), "}").insert(mark.span.start(), mark.open);
    }
    return text.toString();
  }

  private record Mark(Span span, String open) {}

  private List<String> nearest(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    Trace trace = verdict.trace();
    String id = verdict.pattern().id();
    outcomes(trace, id, true).forEach(lines::add);
    if (verdict.kind() == Verdict.Kind.NEAR_MISS) {
      matches(trace, id).forEach(lines::add);
      return lines;
    }
    if (lines.isEmpty()) {
      matches(trace, id).forEach(lines::add);
      triggers(verdict).forEach(token -> lines.addAll(attempts(verdict, token)));
    }
    outcomes(trace, id, false).forEach(lines::add);
    return lines;
  }

  /** Events and rejections that this pattern gave, or that others gave. */
  private static Stream<String> outcomes(Trace trace, String id, boolean own) {
    return trace.outcomes().stream()
        .filter(outcome -> own == foundBy(outcome).equals(id))
        .map(outcome -> (own ? "nearest: " : "instead: ") + text(outcome));
  }

  private static String foundBy(Outcome outcome) {
    return outcome instanceof Event event
        ? event.classification().provenance().foundBy()
        : ((Rejection) outcome).foundBy();
  }

  private static String text(Outcome outcome) {
    return outcome instanceof Event event
        ? "event " + OutcomeText.event(event)
        : "rejected " + OutcomeText.rejection((Rejection) outcome);
  }

  private static Stream<String> matches(Trace trace, String id) {
    return trace.mentions().stream()
        .filter(mention -> mention.pattern().id().equals(id))
        .map(mention -> "matched: " + OutcomeText.match(trace.document(), mention));
  }

  /** The words under the mark of the trigger. */
  private static List<Token> triggers(Verdict verdict) {
    List<Token> tokens = new ArrayList<>();
    for (AnalyzedSentence sentence : verdict.trace().sentences()) {
      for (Token token : sentence.sentence().tokens()) {
        if (verdict.example().triggers().stream().anyMatch(token.span()::overlaps)) {
          tokens.add(token);
        }
      }
    }
    return tokens;
  }

  private List<String> attempts(Verdict verdict, Token token) {
    List<Attempt> all = OutcomeText.attempts(coder, verdict.trace(), token);
    String word =
        "\""
            + token.text()
            + "\" ("
            + token.lemma().toLowerCase(Locale.ROOT)
            + ", "
            + token.tag()
            + ")";
    List<Attempt> own =
        all.stream()
            .filter(attempt -> attempt.pattern().id().equals(verdict.pattern().id()))
            .toList();
    if (own.isEmpty()) {
      return List.of(
          "tried at " + word + ": not this pattern, which has no trigger for it as it is tagged");
    }
    return own.stream()
        .limit(MAX_ATTEMPTS)
        .map(attempt -> "tried at " + word + ": " + OutcomeText.attempt(attempt))
        .toList();
  }
}
