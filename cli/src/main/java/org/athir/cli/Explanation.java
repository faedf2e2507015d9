package org.athir.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.model.Rejection;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.pattern.EventMention;
import org.athir.pattern.PatternMatcher.Attempt;
import org.athir.resolve.AnalyzedSentence;

/** Tells people, sentence by sentence, what every stage of the coder saw in a report. */
final class Explanation {
  private static final int MAX_ATTEMPTS = 8;

  private final EventCoder coder;
  private final Trace trace;
  private final Document document;
  private final StringBuilder text = new StringBuilder();

  Explanation(EventCoder coder, Trace trace) {
    this.coder = coder;
    this.trace = trace;
    this.document = trace.document();
  }

  /** The whole explanation. */
  String text() {
    text.append("report ").append(document.id()).append('\n');
    for (AnalyzedSentence sentence : trace.sentences()) {
      explain(sentence);
    }
    notParsed();
    return text.toString();
  }

  private void explain(AnalyzedSentence analyzed) {
    Sentence sentence = analyzed.sentence();
    text.append("\nsentence ").append(sentence.index());
    text.append(sentence.index() == 0 ? " (title)" : "").append(": ");
    text.append(OutcomeText.flat(document.quote(sentence.span()))).append('\n');
    text.append("  parse\n").append(TreeText.of(sentence, "    "));
    block("mentions", mentions(analyzed));
    block("matched", matched(sentence));
    outcomes(sentence);
    block("not matched", notMatched(analyzed));
  }

  private void block(String head, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append("  ").append(head).append('\n');
      lines.forEach(line -> text.append("    ").append(line).append('\n'));
    }
  }

  private List<String> mentions(AnalyzedSentence analyzed) {
    List<String> lines = new ArrayList<>();
    List<String> things = new ArrayList<>();
    for (Mention mention : analyzed.mentions().all()) {
      if (mention.isActor()) {
        trace.actors().participants(mention).forEach(who -> lines.add(mention(mention, who)));
      } else {
        things.add(quote(mention));
      }
    }
    if (!things.isEmpty()) {
      lines.add("things: " + String.join(", ", things));
    }
    return lines;
  }

  private String mention(Mention mention, Participant who) {
    return quote(mention)
        + "  "
        + mention.kind().name().toLowerCase(Locale.ROOT)
        + " ["
        + OutcomeText.codes(who.identity())
        + "]"
        + who.identity().name().map(name -> " " + name).orElse("")
        + who.identity().role().map(role -> ", " + role).orElse("")
        + "; by "
        + who.resolvedBy()
        + trace.actors().linkRule(mention).map(rule -> "; link: " + rule).orElse("")
        + who.antecedent().map(a -> " \u2190 \"" + OutcomeText.flat(a.text()) + "\"").orElse("");
  }

  private String quote(Mention mention) {
    return "\"" + OutcomeText.flat(document.quote(mention.span())) + "\"";
  }

  private List<String> matched(Sentence sentence) {
    return trace.mentions().stream()
        .filter(mention -> isIn(mention, sentence))
        .map(mention -> OutcomeText.match(document, mention))
        .toList();
  }

  private static boolean isIn(EventMention mention, Sentence sentence) {
    return mention.sentence().index() == sentence.index()
        && mention.sentence().span().equals(sentence.span());
  }

  private void outcomes(Sentence sentence) {
    List<String> rejected = new ArrayList<>();
    for (Outcome outcome : trace.outcomes()) {
      boolean here = sentence.span().contains(outcome.trigger());
      if (here && outcome instanceof Event event) {
        block("event " + OutcomeText.event(event), new EventChain(event).lines());
      } else if (here && outcome instanceof Rejection rejection) {
        rejected.add(OutcomeText.rejection(rejection));
      }
    }
    block("rejected", rejected);
  }

  /** Words that head a trigger where no pattern matched, with the patterns that were tried. */
  private List<String> notMatched(AnalyzedSentence analyzed) {
    Set<Integer> matched = new HashSet<>();
    trace.mentions().stream()
        .filter(mention -> isIn(mention, analyzed.sentence()))
        .forEach(mention -> mention.trigger().forEach(token -> matched.add(token.index())));
    List<String> lines = new ArrayList<>();
    for (Token token : analyzed.sentence().tokens()) {
      if (!matched.contains(token.index())) {
        lines.addAll(attempts(analyzed, token));
      }
    }
    return lines;
  }

  private List<String> attempts(AnalyzedSentence analyzed, Token token) {
    List<Attempt> attempts = coder.attempts(analyzed, token);
    List<String> lines =
        new ArrayList<>(
            attempts.stream()
                .limit(MAX_ATTEMPTS)
                .map(attempt -> "\"" + token.text() + "\" " + OutcomeText.attempt(attempt))
                .toList());
    if (attempts.size() > MAX_ATTEMPTS) {
      lines.add("\"" + token.text() + "\" and " + (attempts.size() - MAX_ATTEMPTS) + " more");
    }
    return lines;
  }

  private void notParsed() {
    for (Outcome outcome : trace.outcomes()) {
      if (outcome instanceof Rejection rejection
          && rejection.reason() == Rejection.Reason.NOT_PARSED) {
        text.append("\nsentence ").append(rejection.sentence()).append(": ");
        text.append(OutcomeText.flat(rejection.text())).append('\n');
        text.append("  not parsed: ").append(rejection.detail()).append('\n');
      }
    }
  }
}
