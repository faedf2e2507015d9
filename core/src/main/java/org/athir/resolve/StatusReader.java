package org.athir.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Status;
import org.athir.model.Status.Modality;
import org.athir.model.Status.Polarity;
import org.athir.model.Token;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;
import org.athir.pattern.EventMention;
import org.athir.pattern.Trigger;

/** Reads whether an event is said to have happened: negation, tense, auxiliaries, governors. */
final class StatusReader {
  private static final int MAX_STEPS = 5;

  private final Language language;

  StatusReader(Language language) {
    this.language = language;
  }

  /**
   * A status and the words that show it.
   *
   * @param status the status
   * @param cues words that prove it, none for a plain fact
   */
  record Read(Status status, List<Span> cues) {}

  /** The status of an event mention. */
  Read read(EventMention mention) {
    Climb climb = new Climb(mention);
    boolean higher = mention.kind() != Trigger.Kind.AUXILIARY;
    for (int i = 0; i < MAX_STEPS && higher; i++) {
      higher = climb.step();
    }
    return climb.read();
  }

  /** The way from the trigger up over the words that govern it, with what they say so far. */
  private final class Climb {
    private final FrameReader frames;
    private final Sentence sentence;
    private final List<Span> cues = new ArrayList<>();
    private Token current;
    private boolean negated;
    private Modality modality = Modality.ACTUAL;

    Climb(EventMention mention) {
      this.frames = mention.frames();
      this.sentence = mention.sentence();
      this.current = mention.head();
      this.negated = negates(sentence, current, cues);
    }

    /** Reads a word and climbs to its governor; whether there is one that counts. */
    boolean step() {
      modality = stronger(modality, ofWord());
      Optional<Token> governor = governor(frames, current);
      if (isHeadlineFuture(frames, current)) {
        modality = stronger(modality, Modality.PLANNED);
        return false;
      }
      boolean presupposed =
          current.isNoun()
              && governor
                  .filter(verb -> language.is(WordList.PRESUPPOSING_VERBS, verb.lemma()))
                  .isPresent();
      boolean other =
          governor.isPresent()
              && current.relation().equals("conj")
              && isFinite(current)
              && !isFinite(governor.get());
      if (governor.isEmpty() || presupposed || other) {
        return false;
      }
      readGovernor(governor.get());
      current = governor.get();
      return true;
    }

    private Modality ofWord() {
      Modality here = ofAuxiliaries(sentence, current, cues);
      if (current.isNoun()) {
        here = stronger(here, ofAdjectives(sentence, current, cues));
      } else if (isBeTo(sentence, current)) {
        here = stronger(here, Modality.PLANNED);
      }
      return here == Modality.ACTUAL ? ofMarks(sentence, current, cues) : here;
    }

    /** Two negations cancel each other: "did not fail to help". */
    private void readGovernor(Token governor) {
      if (current.relation().equals("conj") && !isAlternative()) {
        modality = stronger(modality, ofGovernor(governor, current, cues));
        return;
      }
      boolean denied = negates(sentence, governor, cues);
      if (language.is(WordList.NEGATING_VERBS, governor.lemma())) {
        cues.add(governor.span());
        negated ^= !denied;
      } else {
        negated |= denied;
      }
      modality = stronger(modality, ofGovernor(governor, current, cues));
    }

    /** "did not meet or call": only "or" and "nor" carry a negation on. */
    private boolean isAlternative() {
      return sentence.children(current, "cc").stream()
          .anyMatch(cc -> List.of("or", "nor").contains(cc.text().toLowerCase(Locale.ROOT)));
    }

    Read read() {
      Polarity polarity = negated ? Polarity.NEGATED : Polarity.AFFIRMED;
      return new Read(new Status(polarity, modality), List.copyOf(cues));
    }
  }

  private static boolean isFinite(Token verb) {
    return switch (verb.tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> !verb.isVerb();
    };
  }

  /** Whether the act is told as long past: an anniversary, "decades ago". */
  boolean isRecalled(EventMention mention) {
    Sentence sentence = mention.sentence();
    boolean cue =
        sentence
            .head(mention.head())
            .filter(head -> language.is(WordList.HISTORICAL_CUES, head.lemma()))
            .isPresent();
    return cue
        || sentence.children(mention.head()).stream().anyMatch(child -> isLongAgo(sentence, child));
  }

  private static boolean isLongAgo(Sentence sentence, Token token) {
    boolean ago = token.lemma().equals("ago");
    if (!ago) {
      return false;
    }
    return sentence.children(token).stream()
        .anyMatch(t -> List.of("decade", "century", "year", "generation").contains(t.lemma()));
  }

  /** "Obama to visit Cuba in March". */
  private static boolean isHeadlineFuture(FrameReader frames, Token verb) {
    boolean root =
        verb.head() == Token.ROOT
            || frames
                .sentence()
                .head(verb)
                .filter(h -> h.isProperNoun() && h.head() == Token.ROOT)
                .isPresent();
    return root && frames.isInfinitive(verb);
  }

  private boolean negates(Sentence sentence, Token token, List<Span> cues) {
    Optional<Token> cue =
        sentence.children(token).stream()
            .filter(child -> isNegation(sentence, child) || isOfNobody(sentence, child))
            .findFirst();
    cue.ifPresent(word -> cues.add(word.span()));
    return cue.isPresent();
  }

  private boolean isNegation(Sentence sentence, Token child) {
    String word = child.text().toLowerCase(Locale.ROOT);
    boolean negation =
        language.is(WordList.NEGATION_WORDS, word)
            || language.is(WordList.NEGATION_WORDS, child.lemma());
    boolean notOnly = word.equals("not") && nextIs(sentence, child, "only");
    return switch (child.relation()) {
      case "advmod", "det", "neg", "mark", "case", "cc:preconj", "cc", "aux" ->
          negation && !notOnly;
      default -> false;
    };
  }

  /** "No side attacked", "neither Iran nor Iraq". */
  private boolean isOfNobody(Sentence sentence, Token child) {
    boolean argument = child.relation().startsWith("nsubj") || child.relation().equals("obj");
    return argument
        && sentence.children(child, "det", "cc:preconj", "cc").stream()
            .map(determiner -> determiner.text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> language.is(WordList.NEGATION_WORDS, word));
  }

  private static boolean nextIs(Sentence sentence, Token token, String word) {
    int next = token.index() + 1;
    return next < sentence.tokens().size() && sentence.token(next).text().equalsIgnoreCase(word);
  }

  private Modality ofAuxiliaries(Sentence sentence, Token token, List<Span> cues) {
    for (Token aux : sentence.children(token, "aux")) {
      Modality modality =
          switch (aux.text().toLowerCase(Locale.ROOT)) {
            case "will", "shall", "'ll", "wo" -> Modality.PLANNED;
            case "would", "'d" -> Modality.PLANNED;
            case "could", "may", "might", "can", "ca" -> Modality.HYPOTHETICAL;
            case "should", "must", "ought" -> Modality.REQUESTED;
            default -> Modality.ACTUAL;
          };
      if (modality != Modality.ACTUAL) {
        cues.add(aux.span());
        return modality;
      }
    }
    boolean going =
        token.lemma().equals("go")
            && token.tag().equals("VBG")
            && sentence.child(token, "aux").isPresent();
    return going && sentence.child(token, "xcomp").isPresent() ? Modality.PLANNED : Modality.ACTUAL;
  }

  private Modality ofMarks(Sentence sentence, Token token, List<Span> cues) {
    for (Token mark : sentence.children(token, "mark", "advmod")) {
      String word = mark.text().toLowerCase(Locale.ROOT);
      if (word.equals("if") || word.equals("unless") || word.equals("whether")) {
        cues.add(mark.span());
        return Modality.HYPOTHETICAL;
      }
    }
    return Modality.ACTUAL;
  }

  /** The word whose meaning decides about a clause or an event noun. */
  private Optional<Token> governor(FrameReader frames, Token token) {
    Sentence sentence = frames.sentence();
    Optional<Token> head = sentence.head(token);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    String relation = token.relation();
    boolean clause =
        switch (relation) {
          case "xcomp", "ccomp", "acl" -> true;
          case "advcl" -> frames.isInfinitive(token) || isGoverned(sentence, token);
          case "dep" -> token.tag().equals("VBG") || frames.isInfinitive(token);
          case "conj" -> head.get().isVerb() == token.isVerb();
          case "obj", "nsubj:pass" -> true;
          case "obl", "nmod" -> token.isNoun();
          default -> false;
        };
    return clause ? head : Optional.empty();
  }

  /** "accused of attacking", "banned from voting": a gerund that a verb's preposition governs. */
  private static boolean isGoverned(Sentence sentence, Token token) {
    return token.tag().equals("VBG")
        && sentence.children(token, "mark", "case").stream()
            .anyMatch(
                mark ->
                    List.of("of", "from", "for", "against")
                        .contains(mark.text().toLowerCase(Locale.ROOT)));
  }

  private Modality ofGovernor(Token governor, Token clause, List<Span> cues) {
    boolean coordinated = clause.relation().equals("conj");
    if (coordinated
        || clause.relation().equals("obl")
        || (clause.relation().equals("nmod") && !governor.isNoun())) {
      return Modality.ACTUAL;
    }
    String lemma = governor.lemma().toLowerCase(Locale.ROOT);
    for (Modality modality : Modality.values()) {
      if (language.is(WordMap.MODALITY, modality.word(), lemma)) {
        cues.add(governor.span());
        return modality;
      }
    }
    boolean purpose = clause.relation().equals("advcl") && clause.tag().equals("VB");
    return purpose ? Modality.PLANNED : Modality.ACTUAL;
  }

  /** A condition makes a plan hypothetical; otherwise the innermost cue counts. */
  private static Modality stronger(Modality one, Modality other) {
    return one == Modality.ACTUAL || (other == Modality.HYPOTHETICAL && one == Modality.PLANNED)
        ? other
        : one;
  }

  /** "a threatened attack", "the planned visit". */
  private Modality ofAdjectives(Sentence sentence, Token noun, List<Span> cues) {
    for (Token adjective : sentence.children(noun, "amod")) {
      String word = adjective.text().toLowerCase(Locale.ROOT);
      Modality modality =
          switch (word) {
            case "threatened" -> Modality.THREATENED;
            case "planned",
                "proposed",
                "scheduled",
                "upcoming",
                "intended",
                "announced",
                "forthcoming" ->
                Modality.PLANNED;
            case "possible",
                "potential",
                "alleged",
                "hypothetical",
                "feared",
                "likely",
                "suspected" ->
                Modality.HYPOTHETICAL;
            case "requested", "demanded" -> Modality.REQUESTED;
            default -> Modality.ACTUAL;
          };
      if (modality != Modality.ACTUAL) {
        cues.add(adjective.span());
        return modality;
      }
    }
    return Modality.ACTUAL;
  }

  /** "Romania is to deploy tanks". */
  private static boolean isBeTo(Sentence sentence, Token verb) {
    boolean to =
        sentence.children(verb, "mark", "aux").stream().anyMatch(t -> t.text().equals("to"));
    boolean be =
        sentence.children(verb, "aux", "cop").stream().anyMatch(t -> t.lemma().equals("be"))
            || sentence
                .head(verb)
                .filter(h -> h.lemma().equals("be") && verb.relation().equals("xcomp"))
                .isPresent();
    return verb.isVerb() && to && be;
  }
}
