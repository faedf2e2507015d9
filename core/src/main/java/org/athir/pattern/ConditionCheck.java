package org.athir.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.mention.Mention;
import org.athir.mention.Mentions;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.pattern.EventPattern.Condition;
import org.athir.pattern.PatternIndex.Candidate;

/** Checks what a pattern asks of the sentence around its trigger. */
final class ConditionCheck {
  private final TriggerWord word;
  private final FrameReader frames;
  private final Mentions mentions;

  ConditionCheck(TriggerWord word, Mentions mentions) {
    this.word = word;
    this.frames = word.frames();
    this.mentions = mentions;
  }

  /** Why a pattern does not match; empty when it does. */
  Optional<String> failure(Candidate candidate) {
    if (word.words(candidate.trigger()).isEmpty()) {
      return Optional.of("the other words of '" + candidate.trigger().text() + "' are not there");
    }
    for (Condition condition : candidate.pattern().when()) {
      if (!holds(condition)) {
        return Optional.of("not so: when " + described(condition));
      }
    }
    for (Condition condition : candidate.pattern().unless()) {
      if (holds(condition)) {
        return Optional.of("unless " + described(condition));
      }
    }
    return Optional.empty();
  }

  private static String described(Condition condition) {
    return condition.slot()
        + ": "
        + (condition.test() == Condition.Test.LEMMA
            ? condition.lemmas().stream().sorted().toList().toString()
            : condition.test().name().toLowerCase(Locale.ROOT));
  }

  private boolean holds(Condition condition) {
    List<Token> heads = heads(condition.slot());
    return switch (condition.test()) {
      case ANY -> !heads.isEmpty();
      case NONE -> heads.isEmpty();
      case INFINITIVE -> heads.stream().anyMatch(frames::isInfinitive);
      case ACTOR ->
          heads.stream().anyMatch(head -> mentions.at(head).filter(Mention::isActor).isPresent());
      case LEMMA ->
          heads.stream()
              .flatMap(head -> names(head).stream())
              .anyMatch(condition.lemmas()::contains);
    };
  }

  /** What a condition may call a word: lemma, form, compound, and the titles before a name. */
  private List<String> names(Token head) {
    Sentence sentence = frames.sentence();
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>(List.of(lemma, head.text().toLowerCase(Locale.ROOT)));
    for (Token part : sentence.children(head, "compound", "amod")) {
      String before = part.lemma().toLowerCase(Locale.ROOT);
      names.add(before + "-" + lemma);
      names.add(before + " " + lemma);
      if (head.isProperNoun()) {
        names.add(before);
      }
    }
    return names;
  }

  private List<Token> heads(String slot) {
    return switch (slot) {
      case "clause" -> frames.clauses(word.predicate());
      case "word" ->
          frames.sentence().tokens().stream()
              .filter(token -> frames.sentence().isUnder(token, clauseHead()))
              .toList();
      default -> word.arguments(slot).stream().map(Argument::head).toList();
    };
  }

  /** The verb of the trigger's clause, or the trigger when no verb governs it. */
  private Token clauseHead() {
    Token current = word.predicate();
    while (!current.isVerb()) {
      Optional<Token> head = frames.sentence().head(current);
      if (head.isEmpty()) {
        return word.predicate();
      }
      current = head.get();
    }
    return current;
  }
}
