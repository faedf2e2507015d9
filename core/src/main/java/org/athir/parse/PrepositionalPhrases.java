package org.athir.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;

/**
 * Finds the prepositional phrases of a verb where the parser hung them and where it should have.
 */
final class PrepositionalPhrases {
  private final Sentence sentence;
  private final FrameReader frames;

  PrepositionalPhrases(Sentence sentence, FrameReader frames) {
    this.sentence = sentence;
    this.frames = frames;
  }

  /** The phrases of a preposition that belong to a verb, however the parser attached them. */
  List<Argument> ofVerb(Token verb, String wanted) {
    return Argument.firstFound(
        List.of(
            () -> attachedTo(verb, wanted),
            () -> strandedPreposition(verb, wanted),
            () -> underAdverb(verb, wanted),
            () -> insideArguments(verb, wanted),
            () -> wanted.equals("against") ? deepWithin(verb, verb.index(), wanted) : List.of()));
  }

  private List<Argument> attachedTo(Token verb, String wanted) {
    List<Argument> found = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (isOblique(child) && preposition(child).equals(wanted)) {
        found.addAll(frames.expandRelative(verb, List.of(child), wanted));
      }
    }
    return found;
  }

  /** A phrase that was hung on the object or phrase before it. */
  private List<Argument> insideArguments(Token verb, String wanted) {
    for (Token child : sentence.children(verb)) {
      boolean argument =
          (isOblique(child) && !wanted.equals("of")) || child.relation().equals("obj");
      List<Argument> inside =
          argument && frames.isNominal(child) && child.index() > verb.index()
              ? attachedInside(child, wanted)
              : List.of();
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    return List.of();
  }

  /** A phrase of a preposition that hardly ever belongs to a noun of place or time. */
  List<Argument> deepWithin(Token top, int after, String wanted) {
    for (Token token : sentence.tokens()) {
      boolean phrase =
          isOblique(token) && token.index() > after && preposition(token).equals(wanted);
      if (phrase && sentence.isUnder(token, top) && !crossesClause(token, top)) {
        return frames.expand(List.of(token), wanted + ", attached further down");
      }
    }
    return List.of();
  }

  private boolean crossesClause(Token token, Token top) {
    Token current = token;
    for (int i = 0; i < sentence.tokens().size() && current.index() != top.index(); i++) {
      if (current.isVerb()) {
        return true;
      }
      current = sentence.head(current).orElse(top);
    }
    return false;
  }

  /** "pulled out of the government", "walked away from the talks". */
  private List<Argument> underAdverb(Token verb, String wanted) {
    List<Argument> found = new ArrayList<>();
    for (Token adverb : sentence.children(verb, "advmod", "compound:prt")) {
      for (Token phrase : sentence.children(adverb, "obl", "nmod")) {
        String preposition = preposition(phrase);
        String whole = adverb.text().toLowerCase(Locale.ROOT) + " " + preposition;
        if ((preposition.equals(wanted) && !wanted.equals("of")) || whole.equals(wanted)) {
          found.addAll(frames.expand(List.of(phrase), wanted));
        }
      }
    }
    return found;
  }

  /** "the country that he fled to". */
  private List<Argument> strandedPreposition(Token verb, String wanted) {
    Optional<Token> noun = sentence.head(verb);
    boolean stranded =
        verb.relation().equals("acl:relcl")
            && sentence.children(verb).stream()
                .anyMatch(
                    child ->
                        child.text().equalsIgnoreCase(wanted)
                            && sentence.children(child).isEmpty());
    return stranded && noun.isPresent()
        ? frames.expand(List.of(noun.get()), "relative clause")
        : List.of();
  }

  private List<Argument> attachedInside(Token noun, String wanted) {
    List<Argument> found = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod")) {
      if (preposition(child).equals(wanted)) {
        found.addAll(frames.expand(List.of(child), wanted + ", attached to the noun"));
      }
    }
    return found;
  }

  /** Whether a dependent is a prepositional phrase. */
  boolean isOblique(Token token) {
    String relation = token.relation();
    return relation.equals("obl") || relation.startsWith("obl:") || relation.equals("nmod");
  }

  /** The preposition of a noun phrase, several words joined by blanks; empty without one. */
  String preposition(Token noun) {
    StringBuilder words = new StringBuilder();
    for (Token child : sentence.children(noun, "case")) {
      if (child.tag().equals("POS")) {
        continue;
      }
      append(words, child);
      sentence.children(child, "fixed").forEach(part -> append(words, part));
    }
    return words.toString();
  }

  private static void append(StringBuilder words, Token token) {
    words.append(words.length() == 0 ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
  }

  /** Who does what a passive verb names: its "by" phrase. */
  List<Argument> agents(Token verb) {
    List<Argument> found = new ArrayList<>();
    for (Token child : sentence.children(verb, "obl", "obl:agent", "nmod")) {
      if (preposition(child).equals("by")) {
        found.addAll(frames.expand(List.of(child), "agent"));
      }
    }
    return found.isEmpty() ? nestedAgents(verb) : found;
  }

  /** "granted to the union by the mayor": the agent was hung on the phrase before it. */
  private List<Argument> nestedAgents(Token verb) {
    List<Argument> found = new ArrayList<>();
    for (Token child : sentence.children(verb, "obl", "nmod", "obj")) {
      found.addAll(attachedInside(child, "by"));
    }
    return found;
  }
}
