package org.athir.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;

/** Arguments of nouns that name events: possessors, modifiers, prepositions, light verbs. */
final class NounFrames {
  private static final List<String> OWNER_SLOTS =
      List.of("subject", "possessor", "modifier", "by", "from", "of", "between");
  private static final List<String> OCCASION = List.of("in", "during", "at", "after", "following");
  private static final Set<String> LEADING =
      Set.of("led", "run", "held", "controlled", "ruled", "owned");
  private static final List<String> TARGET_SLOTS =
      List.of("on", "against", "with", "to", "for", "of", "in");

  private final Sentence sentence;
  private final Language language;
  private final FrameReader frames;
  private final PrepositionalPhrases phrases;

  NounFrames(
      Sentence sentence, Language language, FrameReader frames, PrepositionalPhrases phrases) {
    this.sentence = sentence;
    this.language = language;
    this.frames = frames;
    this.phrases = phrases;
  }

  List<Argument> fill(Token noun, String slot, int steps) {
    return switch (slot) {
      case "subject" -> subjects(noun, steps);
      case "object" -> undergoers(noun, steps);
      case "possessor" -> possessors(noun);
      case "modifier" -> modifiers(noun);
      case "indirect" -> carrierIndirect(noun);
      default -> prepositional(noun, slot);
    };
  }

  /** Who does what a noun names: light verb's subject, possessor, modifier, by, from, of. */
  List<Argument> owners(Token noun, int steps) {
    List<Argument> found = new ArrayList<>(subjects(noun, steps));
    if (found.isEmpty()) {
      found.addAll(inside(List.of(new Argument(noun, "noun")), "owner"));
    }
    return found;
  }

  /** The actors inside noun phrases: {@code owner} or {@code target}, or any one slot. */
  List<Argument> inside(List<Argument> nouns, String which) {
    List<String> slots =
        switch (which) {
          case "owner" -> OWNER_SLOTS;
          case "target" -> TARGET_SLOTS;
          default -> List.of(which);
        };
    List<Argument> found = new ArrayList<>();
    for (Argument argument : nouns) {
      Token framed = framedBy(argument.head());
      boolean ending = framed.index() != argument.head().index();
      for (String slot : ending && which.equals("target") ? OWNER_SLOTS : slots) {
        fill(framed, slot, 1)
            .forEach(
                inner ->
                    found.add(
                        new Argument(inner.head(), argument.via() + ", " + which + " " + slot)));
      }
    }
    return found;
  }

  private List<Argument> subjects(Token noun, int steps) {
    Token top = outermost(noun);
    List<Token> copular = sentence.children(top, "nsubj");
    if (!copular.isEmpty()) {
      return frames.expand(copular, "subject");
    }
    Optional<Token> verb = sentence.head(top).filter(head -> !frames.isNominal(head));
    if (verb.isEmpty()) {
      return List.of();
    }
    return carried(top, verb.get(), steps);
  }

  private List<Argument> carried(Token top, Token verb, int steps) {
    String how = "light verb " + verb.lemma();
    return switch (top.relation()) {
      case "obj", "dobj", "xcomp" ->
          frames.isLight(verb, "")
              ? renamed(frames.fill(verb, "subject", steps + 1), how)
              : List.of();
      case "nsubj:pass" ->
          frames.isLight(verb, "") ? renamed(frames.fill(verb, "by", steps + 1), how) : List.of();
      case "obl", "nmod" ->
          frames.isLight(verb, phrases.preposition(top)) || isOccasion(top)
              ? renamed(frames.fill(verb, "subject", steps + 1), how)
              : List.of();
      default -> List.of();
    };
  }

  /** "said in a meeting with X": who acts on the occasion takes part in it. */
  private boolean isOccasion(Token noun) {
    return OCCASION.contains(phrases.preposition(noun)) && !attached(noun, "with").isEmpty();
  }

  private List<Argument> undergoers(Token noun, int steps) {
    Token top = outermost(noun);
    Optional<Token> verb = sentence.head(top).filter(Token::isVerb);
    if (verb.isEmpty()) {
      return List.of();
    }
    boolean object = top.relation().equals("obj") || top.relation().equals("dobj");
    String preposition = object ? "" : phrases.preposition(top);
    if ((object || !preposition.isEmpty()) && frames.isUndergo(verb.get(), preposition)) {
      return renamed(
          frames.grammaticalSubjects(verb.get(), steps + 1), "undergoes, " + verb.get().lemma());
    }
    boolean acting = top.relation().equals("nsubj") && !frames.isPassive(verb.get(), 0);
    return acting
        ? renamed(frames.fill(verb.get(), "object", steps + 1), "object of " + verb.get().lemma())
        : List.of();
  }

  private List<Argument> possessors(Token noun) {
    List<Argument> found = frames.expand(sentence.children(noun, "nmod:poss"), "possessor");
    if (found.isEmpty() && noun.relation().equals("conj")) {
      Optional<Token> first = sentence.head(noun).filter(frames::isNominal);
      return first
          .map(token -> frames.expand(sentence.children(token, "nmod:poss"), "possessor"))
          .orElse(found);
    }
    return found;
  }

  private List<Argument> modifiers(Token noun) {
    List<Argument> found = ownModifiers(noun);
    if (found.isEmpty() && noun.relation().equals("conj")) {
      Optional<Token> first = sentence.head(noun).filter(frames::isNominal);
      return first.map(this::ownModifiers).orElse(found);
    }
    return found;
  }

  private List<Argument> ownModifiers(Token noun) {
    List<Argument> found = new ArrayList<>();
    for (Token child : sentence.children(noun, "amod", "compound", "nmod:npmod", "dep")) {
      if (child.index() > noun.index()) {
        continue;
      }
      if (LEADING.contains(child.text().toLowerCase(Locale.ROOT))) {
        for (Token leader : sentence.children(child)) {
          found.add(new Argument(leader, "modifier"));
        }
      } else {
        found.add(new Argument(child, "modifier"));
        frames.conjuncts(child).forEach(other -> found.add(new Argument(other, "modifier")));
      }
    }
    return found;
  }

  private List<Argument> carrierIndirect(Token noun) {
    return sentence
        .head(outermost(noun))
        .filter(Token::isVerb)
        .map(verb -> frames.expand(sentence.children(verb, "iobj"), "indirect object"))
        .orElse(List.of());
  }

  private List<Argument> prepositional(Token noun, String wanted) {
    Token top = outermost(noun);
    return Argument.firstFound(
        List.of(
            () -> attached(noun, wanted),
            () -> attached(top, wanted),
            () -> attachedToEach(frames.conjuncts(noun), wanted),
            () -> fromVerb(top, wanted),
            () -> fromParticiple(noun, wanted),
            () -> wanted.equals("by") ? attachedToEach(inner(noun), wanted) : List.of(),
            () -> wanted.equals("against") ? deepAfter(noun, top, wanted) : List.of()));
  }

  private List<Token> inner(Token noun) {
    return sentence.children(noun, "nmod");
  }

  private List<Argument> deepAfter(Token noun, Token top, String wanted) {
    Token carrier = sentence.head(top).filter(Token::isVerb).orElse(top);
    return phrases.deepWithin(carrier, noun.index(), wanted);
  }

  private List<Argument> attachedToEach(List<Token> nouns, String wanted) {
    List<Argument> found = new ArrayList<>();
    nouns.forEach(noun -> found.addAll(attached(noun, wanted)));
    return found;
  }

  private List<Argument> attached(Token noun, String wanted) {
    List<Argument> found = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      boolean phrase = phrases.isOblique(child) && child.index() > noun.index();
      if (phrase && phrases.preposition(child).equals(wanted)) {
        found.addAll(frames.expand(List.of(child), wanted));
      }
    }
    return found;
  }

  /** A phrase that the parser hung on the verb though it follows the noun. */
  private List<Argument> fromVerb(Token top, String wanted) {
    Optional<Token> verb = sentence.head(top).filter(head -> !frames.isNominal(head));
    List<Argument> found = new ArrayList<>();
    if (verb.isEmpty() || !isCarried(top) || isAgentOfVerb(verb.get(), top, wanted)) {
      return found;
    }
    for (Token child : sentence.children(verb.get())) {
      boolean follows = phrases.isOblique(child) && child.index() > top.index();
      if (follows && phrases.preposition(child).equals(wanted)) {
        found.addAll(frames.expand(List.of(child), wanted + ", attached to the verb"));
      }
    }
    return found;
  }

  private static boolean isCarried(Token noun) {
    return switch (noun.relation()) {
      case "obj", "dobj", "nsubj:pass", "obl", "nsubj" -> true;
      default -> false;
    };
  }

  /** "the attack was condemned by X": the phrase is the verb's, unless the verb is light. */
  private boolean isAgentOfVerb(Token verb, Token top, String wanted) {
    return wanted.equals("by") && top.relation().equals("nsubj:pass") && !frames.isLight(verb, "");
  }

  /** "sanctions imposed on X by Y": a phrase of the participle that follows the noun. */
  private List<Argument> fromParticiple(Token noun, String wanted) {
    List<Argument> found = new ArrayList<>();
    for (Token participle : sentence.children(noun, "acl")) {
      for (Token child : sentence.children(participle)) {
        boolean passive = participle.tag().equals("VBN") || participle.tag().equals("VBD");
        if (passive && phrases.isOblique(child) && phrases.preposition(child).equals(wanted)) {
          found.addAll(frames.expand(List.of(child), wanted + ", after " + participle.text()));
        }
      }
    }
    return found;
  }

  /** "an end to the attacks": from end to attacks; else the noun itself. */
  private Token framedBy(Token noun) {
    if (!language.is(WordList.TRANSPARENT_TO, noun.lemma())) {
      return noun;
    }
    return sentence.children(noun, "nmod", "obl").stream()
        .filter(child -> phrases.preposition(child).equals("to"))
        .findFirst()
        .orElse(noun);
  }

  /** "a series of attacks": from attacks to series; else the noun itself. */
  Token outermost(Token noun) {
    Token current = noun;
    for (int i = 0; i < 4; i++) {
      Optional<Token> head = sentence.head(current);
      boolean inside =
          head.isPresent()
              && ((current.relation().equals("nmod")
                      && language.is(WordList.TRANSPARENT_NOUNS, head.get().lemma()))
                  || (current.relation().equals("conj") && frames.isNominal(head.get())));
      if (!inside) {
        return current;
      }
      current = head.get();
    }
    return current;
  }

  /** "a group of protesters": from group to protesters; else the noun itself. */
  Token throughTransparent(Token noun) {
    Token current = noun;
    for (int i = 0; i < 4; i++) {
      if (!language.is(WordList.TRANSPARENT_NOUNS, current.lemma())) {
        return current;
      }
      Optional<Token> inner = Optional.empty();
      for (Token child : sentence.children(current, "nmod", "obl")) {
        if (phrases.preposition(child).equals("of")) {
          inner = Optional.of(child);
          break;
        }
      }
      if (inner.isEmpty()) {
        return current;
      }
      current = inner.get();
    }
    return current;
  }

  private static List<Argument> renamed(List<Argument> arguments, String how) {
    List<Argument> list = new ArrayList<>();
    arguments.forEach(argument -> list.add(new Argument(argument.head(), how)));
    return list;
  }
}
