package org.athir.cli;

import java.util.List;
import java.util.Locale;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Participant;
import org.athir.model.Participant.Identity;
import org.athir.model.Rejection;
import org.athir.model.Sourced;
import org.athir.model.Token;
import org.athir.pattern.EventMention;
import org.athir.pattern.EventMention.Filler;
import org.athir.pattern.PatternMatcher.Attempt;
import org.athir.resolve.AnalyzedSentence;

/** Words for what the coder saw, one line each. */
final class OutcomeText {
  private OutcomeText() {}

  /** Words of a report in one line. */
  static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** An event: type, trigger, sides. */
  static String event(Event event) {
    return event.type()
        + event.classification().value().mode().map(mode -> "/" + mode).orElse("")
        + " at \""
        + flat(event.document().quote(event.trigger()))
        + "\" by "
        + event.classification().provenance().foundBy()
        + ": "
        + side(event.actors())
        + " \u2192 "
        + side(event.recipients());
  }

  private static String side(List<Sourced<Participant>> participants) {
    if (participants.isEmpty()) {
      return "nobody";
    }
    return String.join(
        " + ",
        participants.stream()
            .map(Sourced::value)
            .map(who -> "\"" + flat(who.text()) + "\" [" + codes(who.identity()) + "]")
            .toList());
  }

  /** Code and sectors of an identity, or a question mark. */
  static String codes(Identity identity) {
    String codes =
        (identity.code().orElse("") + " " + String.join(" ", identity.sectors())).strip();
    return codes.isEmpty() ? "?" : codes;
  }

  /** A rejection: pattern, trigger, reason. */
  static String rejection(Rejection rejection) {
    return rejection.foundBy()
        + " at \""
        + flat(rejection.text())
        + "\": "
        + rejection.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + ", "
        + rejection.detail();
  }

  /** What a pattern matched: trigger and slots. */
  static String match(Document document, EventMention mention) {
    List<String> words = mention.trigger().stream().map(Token::text).toList();
    return mention.pattern().id()
        + " at \""
        + String.join(" ", words)
        + "\": actor "
        + fillers(document, mention.actors())
        + "; recipient "
        + fillers(document, mention.recipients());
  }

  private static String fillers(Document document, List<Filler> fillers) {
    if (fillers.isEmpty()) {
      return "none";
    }
    return String.join(" + ", fillers.stream().map(filler -> filler(document, filler)).toList());
  }

  private static String filler(Document document, Filler filler) {
    Mention mention = filler.mention();
    String how =
        filler.via().equals(filler.slot()) ? filler.slot() : filler.slot() + ", " + filler.via();
    return "\"" + flat(document.quote(mention.span())) + "\" (" + how + ")";
  }

  /** A pattern that was tried at a word. */
  static String attempt(Attempt attempt) {
    return attempt.pattern().id() + ": " + attempt.failure().orElse("matches");
  }

  /** Every pattern tried at a word. */
  static List<Attempt> attempts(EventCoder coder, Trace trace, Token token) {
    for (AnalyzedSentence sentence : trace.sentences()) {
      if (sentence.sentence().tokens().contains(token)) {
        return coder.attempts(sentence, token);
      }
    }
    return List.of();
  }
}
