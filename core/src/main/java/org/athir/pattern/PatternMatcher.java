package org.athir.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.athir.mention.Mentions;
import org.athir.model.Token;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.pattern.PatternIndex.Candidate;

/** Matches event patterns on a sentence: finds triggers, checks conditions, fills the sides. */
public final class PatternMatcher {
  private final PatternIndex index;
  private final Language language;

  /** A matcher for a set of patterns of a language. */
  public PatternMatcher(PatternIndex index, Language language) {
    this.index = index;
    this.language = language;
  }

  /**
   * The event mentions of a sentence: for each trigger word the best pattern.
   *
   * @param frames the sentence with its arguments
   * @param mentions who is named in it
   */
  public List<EventMention> match(FrameReader frames, Mentions mentions) {
    List<EventMention> found = new ArrayList<>();
    for (Token token : frames.sentence().tokens()) {
      Optional<EventMention> best = best(frames, mentions, token);
      if (best.isPresent()) {
        found.add(best.get());
      }
    }
    found.removeIf(mention -> isInsideLongerTrigger(mention, found));
    return found;
  }

  /**
   * Every pattern that has a trigger at a word, with what became of it; for explanations.
   *
   * @param frames the sentence with its arguments
   * @param mentions who is named in it
   * @param token the word
   */
  public List<Attempt> attempts(FrameReader frames, Mentions mentions, Token token) {
    List<Attempt> attempts = new ArrayList<>();
    for (TriggerWord word : TriggerWord.readings(frames, token)) {
      ConditionCheck check = new ConditionCheck(word, mentions);
      for (Candidate candidate : index.candidates(word.kind(), word.lemma())) {
        attempts.add(new Attempt(candidate.pattern(), check.failure(candidate)));
      }
    }
    return attempts;
  }

  /**
   * A pattern that was tried.
   *
   * @param pattern the pattern
   * @param failure why it did not match; empty when it did
   */
  public record Attempt(EventPattern pattern, Optional<String> failure) {}

  private static boolean isInsideLongerTrigger(EventMention mention, List<EventMention> all) {
    for (EventMention other : all) {
      boolean longer = other.trigger().size() > mention.trigger().size();
      if (longer && other.trigger().stream().anyMatch(t -> t.index() == mention.head().index())) {
        return true;
      }
    }
    return false;
  }

  private Optional<EventMention> best(FrameReader frames, Mentions mentions, Token token) {
    List<Scored> matches = new ArrayList<>();
    for (TriggerWord word : TriggerWord.readings(frames, token)) {
      ConditionCheck check = new ConditionCheck(word, mentions);
      SideFiller sides = new SideFiller(word, mentions, language);
      for (Candidate candidate : index.candidates(word.kind(), word.lemma())) {
        if (check.failure(candidate).isEmpty()) {
          List<Token> trigger = word.words(candidate.trigger()).orElseThrow();
          matches.add(new Scored(candidate, sides.fill(candidate.pattern(), trigger)));
        }
      }
    }
    return matches.stream().max(Comparator.comparing(Scored::rank)).map(Scored::mention);
  }

  private record Scored(Candidate candidate, EventMention mention) {

    /** Longer triggers first, then filled required sides, then more conditions, then both sides. */
    int rank() {
      boolean actor = !mention.actors().isEmpty();
      boolean recipient =
          !mention.recipients().isEmpty()
              || (candidate.pattern().slots().symmetric() && mention.actors().size() > 1);
      boolean filled =
          candidate.pattern().slots().requires().stream()
              .allMatch(
                  side ->
                      switch (side) {
                        case ACTOR -> actor;
                        case RECIPIENT -> recipient;
                      });
      int sides = (actor ? 1 : 0) + (recipient ? 1 : 0);
      return candidate.trigger().length() * 1000
          + (filled ? 200 : 0)
          + candidate.pattern().when().size() * 20
          + sides;
    }
  }
}
