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
    Sentence sentence = mention.sentence();
    List<Span> cues = new ArrayList<>();
    Token head = mention.head();
    boolean negated = negates(sentence, head, cues);
    Modality modality = Modality.ACTUAL;
    Token current = head;
    boolean aux = mention.kind() == Trigger.Kind.AUXILIARY;
    for (int i = 0; i < MAX_STEPS && !aux; i++) {
      Modality here = ofAuxiliaries(sentence, current, cues);
      if (current.isNoun()) {
        here = stronger(here, ofAdjectives(sentence, current, cues));
      } else if (isBeTo(sentence, current)) {
        here = stronger(here, Modality.PLANNED);
      }
      if (here == Modality.ACTUAL) {
        here = ofMarks(sentence, current, cues);
      }
      modality = stronger(modality, here);
      Optional<Token> governor = governor(mention.frames(), current);
      if (isHeadlineFuture(mention.frames(), current)) {
        modality = stronger(modality, Modality.PLANNED);
        break;
      }
      if (governor.isEmpty()) {
        break;
      }
      boolean presupposed =
          current.isNoun()
              && language.is(WordList.PRESUPPOSING_VERBS, governor.get().lemma());
      if (presupposed) {
        break;
      }
      boolean denied = negates(sentence, governor.get(), cues);
      if (language.is(WordList.NEGATING_VERBS, governor.get().lemma())) {
        cues.add(governor.get().span());
        negated ^= !denied;
      } else {
        negated |= denied;
      }
      modality = stronger(modality, ofGovernor(governor.get(), current, cues));
      current = governor.get();
    }
    return new Read(
        new Status(negated ? Polarity.NEGATED : Polarity.AFFIRMED, modality), List.copyOf(cues));
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
            || frames.sentence().head(verb).filter(h -> h.isProperNoun() && h.head() == Token.ROOT).isPresent();
    return root && frames.isInfinitive(verb);
  }

  private static boolean note(List<Span> cues, Token token) {
    cues.add(token.span());
    return true;
  }

  private boolean negates(Sentence sentence, Token token, List<Span> cues) {
    for (Token child : sentence.children(token)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      boolean negation =
          language.is(WordList.NEGATION_WORDS, word)
              || language.is(WordList.NEGATION_WORDS, child.lemma());
      boolean place =
          switch (child.relation()) {
            case "advmod", "det", "neg", "mark", "case", "cc:preconj", "cc", "aux" -> true;
            default -> false;
          };
      boolean notOnly = word.equals("not") && nextIs(sentence, child, "only");
      if (negation && place && !notOnly) {
        return note(cues, child);
      }
      boolean noSubject =
          (child.relation().startsWith("nsubj") || child.relation().equals("obj"))
              && sentence.children(child, "det", "cc:preconj", "cc").stream()
                  .anyMatch(det -> language.is(WordList.NEGATION_WORDS, det.text().toLowerCase(Locale.ROOT)));
      if (noSubject) {
        return note(cues, child);
      }
    }
    return false;
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
        token.lemma().equals("go") && token.tag().equals("VBG") && sentence.child(token, "aux").isPresent();
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
    if (coordinated || clause.relation().equals("obl") || clause.relation().equals("nmod")
        && !governor.isNoun()) {
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
    return one == Modality.ACTUAL || other == Modality.HYPOTHETICAL && one == Modality.PLANNED
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
            case "planned", "proposed", "scheduled", "upcoming", "intended", "announced", "forthcoming" -> Modality.PLANNED;
            case "possible", "potential", "alleged", "hypothetical", "feared", "likely", "suspected" -> Modality.HYPOTHETICAL;
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
    boolean to = sentence.children(verb, "mark", "aux").stream().anyMatch(t -> t.text().equals("to"));
    boolean be =
        sentence.children(verb, "aux", "cop").stream().anyMatch(t -> t.lemma().equals("be"))
            || sentence.head(verb).filter(h -> h.lemma().equals("be") && verb.relation().equals("xcomp")).isPresent();
    return verb.isVerb() && to && be;
  }
}
