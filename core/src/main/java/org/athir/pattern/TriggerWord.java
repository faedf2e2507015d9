package org.athir.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.pattern.Trigger.Kind;

/**
 * A word read as a trigger of one kind.
 *
 * @param frames the sentence with its arguments
 * @param token the word
 * @param kind as what it is read
 */
record TriggerWord(FrameReader frames, Token token, Kind kind) {
  private static final int DEPTH = 3;
  private static final int WIDTH = 8;
  private static final Set<String> LEADING_PREPOSITIONS =
      Set.of("in", "on", "at", "to", "by", "for", "of", "with", "from");

  /** All that a word may be read as. */
  static List<TriggerWord> readings(FrameReader frames, Token token) {
    List<TriggerWord> readings = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (mayBe(frames.sentence(), token, kind)) {
        readings.add(new TriggerWord(frames, token, kind));
      }
    }
    return readings;
  }

  private static boolean mayBe(Sentence sentence, Token token, Kind kind) {
    return switch (kind) {
      case VERB -> isPredicate(token);
      case NOUN -> isEventNoun(token) || (isPredicate(token) && token.tag().equals("VBG"));
      case ADJECTIVE -> isAdjective(sentence, token);
      case AUXILIARY -> token.relation().startsWith("aux") || token.isVerb();
    };
  }

  private static boolean isPredicate(Token token) {
    return switch (token.relation()) {
      case "amod", "compound", "cop" -> false;
      default -> token.isVerb() && !token.relation().startsWith("aux");
    };
  }

  private static boolean isEventNoun(Token token) {
    return token.isNoun() && !token.relation().equals("compound");
  }

  private static boolean isAdjective(Sentence sentence, Token token) {
    if (token.tag().equals("VBN")) {
      return !token.relation().equals("amod");
    }
    boolean predicative =
        switch (token.relation()) {
          case "xcomp", "advcl", "acl", "root" -> true;
          case "amod" -> false;
          default -> sentence.child(token, "cop").isPresent();
        };
    return token.isAdjective() && predicative;
  }

  /** The wording by which the index knows the trigger: adjectives and gerunds as they stand. */
  String lemma() {
    return kind == Kind.ADJECTIVE || (kind == Kind.NOUN && token.tag().equals("VBG"))
        ? token.text().toLowerCase(Locale.ROOT)
        : token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The word whose slots are filled: of an auxiliary its verb. */
  Token predicate() {
    return kind == Kind.AUXILIARY && token.relation().startsWith("aux")
        ? frames.sentence().head(token).orElse(token)
        : token;
  }

  /** The noun phrases in a slot. */
  List<Argument> arguments(String slot) {
    if (kind == Kind.ADJECTIVE && slot.equals("subject")) {
      return frames.subjectOfAdjective(predicate());
    }
    return kind == Kind.NOUN && predicate().isVerb()
        ? frames.fillAsNoun(predicate(), slot)
        : frames.fill(predicate(), slot);
  }

  /** The words of a trigger, head first; empty when one is missing. */
  Optional<List<Token>> words(Trigger trigger) {
    List<Token> found = new ArrayList<>(List.of(token));
    for (String other : trigger.others()) {
      Optional<Token> word = dependent(other, trigger, found);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      found.add(word.get());
    }
    return Optional.of(found);
  }

  private Optional<Token> dependent(String word, Trigger trigger, List<Token> found) {
    return frames.sentence().tokens().stream()
        .filter(candidate -> isWord(candidate, word))
        .filter(this::isInReach)
        .filter(candidate -> belongs(candidate, trigger, found.size()))
        .filter(candidate -> !found.contains(candidate) && depth(candidate) <= DEPTH)
        .findFirst();
  }

  private static boolean isWord(Token candidate, String word) {
    return candidate.lemma().equalsIgnoreCase(word) || candidate.text().equalsIgnoreCase(word);
  }

  private boolean isInReach(Token candidate) {
    boolean near = Math.abs(candidate.index() - token.index()) <= WIDTH;
    boolean inOrder = candidate.index() > token.index() || candidate.isNoun() || kind == Kind.NOUN;
    return near && inOrder;
  }

  private boolean belongs(Token candidate, Trigger trigger, int words) {
    int distance = candidate.index() - token.index();
    return switch (kind) {
      case VERB, ADJECTIVE -> belongsToVerb(candidate, trigger);
      case AUXILIARY -> candidate.head() == predicate().index() && distance <= 2;
      case NOUN ->
          (candidate.head() == token.index() && distance < 0) || Math.abs(distance) <= words;
    };
  }

  /** A subject is no object word, and a preposition belongs only with its noun. */
  private boolean belongsToVerb(Token candidate, Trigger trigger) {
    if (candidate.relation().equals("nsubj") && !frames.isPassive(token, 0)) {
      return false;
    }
    boolean leading = LEADING_PREPOSITIONS.contains(candidate.text().toLowerCase(Locale.ROOT));
    if (!candidate.relation().equals("case") || !leading) {
      return true;
    }
    Optional<Token> noun = frames.sentence().head(candidate);
    return noun.filter(
            n -> trigger.others().contains(n.lemma()) || trigger.others().contains(n.text()))
        .isPresent();
  }

  private int depth(Token candidate) {
    Token current = candidate;
    for (int depth = 0; depth <= DEPTH; depth++) {
      if (current.index() == token.index() || current.index() == predicate().index()) {
        return depth;
      }
      Optional<Token> head = frames.sentence().head(current);
      if (head.isEmpty() || (head.get().isVerb() && head.get().index() != token.index())) {
        return Integer.MAX_VALUE;
      }
      current = head.get();
    }
    return Integer.MAX_VALUE;
  }
}
