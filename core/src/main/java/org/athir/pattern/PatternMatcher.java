package org.athir.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.Mention;
import org.athir.mention.Mentions;
import org.athir.mention.NameSense;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.pattern.EventMention.Filler;
import org.athir.pattern.EventPattern.Condition;
import org.athir.pattern.PatternIndex.Candidate;
import org.athir.pattern.Trigger.Kind;

/** Matches event patterns on a sentence: finds triggers, checks conditions, fills the sides. */
public final class PatternMatcher {
  private static final int TRIGGER_DEPTH = 3;
  private static final int TRIGGER_WIDTH = 8;

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
    Set<Integer> taken = new HashSet<>();
    for (Token token : frames.sentence().tokens()) {
      Optional<EventMention> best = best(frames, mentions, token);
      if (best.isPresent()) {
        found.add(best.get());
      }
    }
    found.removeIf(mention -> isInsideLongerTrigger(mention, found, taken));
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
    for (Kind kind : kinds(frames, token)) {
      for (Candidate candidate : index.candidates(kind, lemma(token, kind))) {
        Match match = new Match(frames, mentions, token, kind, language);
        attempts.add(new Attempt(candidate.pattern(), match.failure(candidate)));
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

  private static boolean isInsideLongerTrigger(
      EventMention mention, List<EventMention> all, Set<Integer> taken) {
    for (EventMention other : all) {
      boolean longer = other.trigger().size() > mention.trigger().size();
      if (longer
          && other.trigger().stream().anyMatch(t -> t.index() == mention.head().index())) {
        taken.add(mention.head().index());
        return true;
      }
    }
    return false;
  }

  private Optional<EventMention> best(FrameReader frames, Mentions mentions, Token token) {
    List<Scored> matches = new ArrayList<>();
    for (Kind kind : kinds(frames, token)) {
      for (Candidate candidate : index.candidates(kind, lemma(token, kind))) {
        Match match = new Match(frames, mentions, token, kind, language);
        if (match.failure(candidate).isEmpty()) {
          matches.add(new Scored(candidate, match.fill(candidate)));
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
              || candidate.pattern().slots().symmetric() && mention.actors().size() > 1;
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

  private static List<Kind> kinds(FrameReader frames, Token token) {
    Sentence sentence = frames.sentence();
    List<Kind> kinds = new ArrayList<>();
    String relation = token.relation();
    boolean modifier = relation.equals("amod") || relation.equals("compound");
    if (token.isVerb() && !modifier && !relation.startsWith("aux") && !relation.equals("cop")) {
      kinds.add(Kind.VERB);
      if (token.tag().equals("VBG")) {
        kinds.add(Kind.NOUN);
      }
    }
    if (token.isNoun() && !relation.equals("compound")) {
      kinds.add(Kind.NOUN);
    }
    boolean predicative = sentence.child(token, "cop").isPresent() || relation.equals("xcomp");
    if ((token.isAdjective() || token.tag().equals("VBN")) && !relation.equals("amod")) {
      if (predicative || relation.equals("advcl") || relation.equals("acl") || relation.equals("root")
          || token.tag().equals("VBN")) {
        kinds.add(Kind.ADJECTIVE);
      }
    }
    if (relation.startsWith("aux") || token.isVerb()) {
      kinds.add(Kind.AUXILIARY);
    }
    return kinds;
  }

  private static String lemma(Token token, Kind kind) {
    return kind == Kind.ADJECTIVE || kind == Kind.NOUN && token.tag().equals("VBG")
        ? token.text().toLowerCase(Locale.ROOT)
        : token.lemma().toLowerCase(Locale.ROOT);
  }

  /** One trigger word under one reading. */
  private static final class Match {
    private final FrameReader frames;
    private final Mentions mentions;
    private final Token token;
    private final Kind kind;
    private final Language language;

    Match(FrameReader frames, Mentions mentions, Token token, Kind kind, Language language) {
      this.language = language;
      this.frames = frames;
      this.mentions = mentions;
      this.token = token;
      this.kind = kind;
    }

    /** The word whose slots are filled: of an auxiliary its verb. */
    Token predicate() {
      return kind == Kind.AUXILIARY && token.relation().startsWith("aux")
          ? frames.sentence().head(token).orElse(token)
          : token;
    }

    Optional<String> failure(Candidate candidate) {
      if (words(candidate.trigger()).isEmpty()) {
        return Optional.of("the other words of '" + candidate.trigger().text() + "' are not there");
      }
      for (Condition condition : candidate.pattern().when()) {
        if (!holds(condition)) {
          return Optional.of("not so: when " + words(condition));
        }
      }
      for (Condition condition : candidate.pattern().unless()) {
        if (holds(condition)) {
          return Optional.of("unless " + words(condition));
        }
      }
      return Optional.empty();
    }

    private static String words(Condition condition) {
      return condition.slot()
          + ": "
          + (condition.test() == Condition.Test.LEMMA
              ? condition.lemmas().stream().sorted().toList().toString()
              : condition.test().name().toLowerCase(Locale.ROOT));
    }

    /** The words of a trigger, head first; empty when one is missing. */
    private Optional<List<Token>> words(Trigger trigger) {
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
      Sentence sentence = frames.sentence();
      for (Token candidate : sentence.tokens()) {
        boolean same =
            candidate.lemma().equalsIgnoreCase(word) || candidate.text().equalsIgnoreCase(word);
        boolean near = Math.abs(candidate.index() - token.index()) <= TRIGGER_WIDTH;
        boolean inOrder = candidate.index() > token.index() || candidate.isNoun() || kind == Kind.NOUN;
        boolean modifies =
            candidate.head() == token.index() && candidate.index() < token.index()
                || Math.abs(candidate.index() - token.index()) <= found.size();
        boolean belongs =
            switch (kind) {
              case VERB, ADJECTIVE -> belongsToVerb(candidate, trigger);
              case AUXILIARY -> candidate.head() == predicate().index()
                  && candidate.index() - token.index() <= 2;
              case NOUN -> modifies;
            };
        if (same && near && inOrder && belongs && !found.contains(candidate) && depth(candidate) <= TRIGGER_DEPTH) {
          return Optional.of(candidate);
        }
      }
      return Optional.empty();
    }

    /** A subject is no object word, and a preposition belongs only with its noun. */
    private boolean belongsToVerb(Token candidate, Trigger trigger) {
      if (candidate.relation().equals("nsubj") && !frames.isPassive(token, 0)) {
        return false;
      }
      boolean leading =
          Set.of("in", "on", "at", "to", "by", "for", "of", "with", "from")
              .contains(candidate.text().toLowerCase(Locale.ROOT));
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
      for (int depth = 0; depth <= TRIGGER_DEPTH; depth++) {
        if (current.index() == token.index() || current.index() == predicate().index()) {
          return depth;
        }
        Optional<Token> head = frames.sentence().head(current);
        if (head.isEmpty() || head.get().isVerb() && head.get().index() != token.index()) {
          return Integer.MAX_VALUE;
        }
        current = head.get();
      }
      return Integer.MAX_VALUE;
    }

    private boolean holds(Condition condition) {
      List<Token> heads = heads(condition.slot());
      return switch (condition.test()) {
        case ANY -> !heads.isEmpty();
        case NONE -> heads.isEmpty();
        case INFINITIVE -> heads.stream().anyMatch(frames::isInfinitive);
        case ACTOR -> heads.stream()
            .anyMatch(head -> mentions.at(head).filter(Mention::isActor).isPresent());
        case LEMMA -> heads.stream()
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
        case "clause" -> frames.clauses(predicate());
        case "word" -> frames.sentence().tokens().stream()
            .filter(word -> frames.sentence().isUnder(word, clauseHead()))
            .toList();
        default -> arguments(slot).stream().map(Argument::head).toList();
      };
    }

    /** The verb of the trigger's clause, or the trigger when no verb governs it. */
    private Token clauseHead() {
      Token current = predicate();
      while (!current.isVerb()) {
        Optional<Token> head = frames.sentence().head(current);
        if (head.isEmpty()) {
          return predicate();
        }
        current = head.get();
      }
      return current;
    }

    private List<Argument> arguments(String slot) {
      if (kind == Kind.ADJECTIVE && slot.equals("subject")) {
        return frames.subjectOfAdjective(predicate());
      }
      return kind == Kind.NOUN && predicate().isVerb()
          ? frames.fillAsNoun(predicate(), slot)
          : frames.fill(predicate(), slot);
    }

    EventMention fill(Candidate candidate) {
      EventPattern pattern = candidate.pattern();
      List<Filler> actors = side(pattern.slots().actorOf(kind), Set.of(), false);
      Set<Integer> used = new HashSet<>();
      actors.forEach(filler -> used.add(filler.mention().head().index()));
      List<Filler> recipients = side(pattern.slots().recipientOf(kind), used, true);
      return new EventMention(
          frames, pattern, kind, words(candidate.trigger()).orElseThrow(), actors, recipients);
    }

    /** Fills a side from the first slot that holds an actor, else an owner, else plain words. */
    private List<Filler> side(List<String> slots, Set<Integer> used, boolean things) {
      Map<String, List<Filler>> bySlot = new LinkedHashMap<>();
      for (String slot : slots) {
        bySlot.put(slot, fillers(slot, used));
      }
      for (List<Filler> fillers : bySlot.values()) {
        List<Filler> actors =
            fillers.stream()
                .filter(f -> f.mention().isActor())
                .filter(f -> things || !isMerePlace(f))
                .toList();
        if (!actors.isEmpty()) {
          return actors;
        }
      }
      if (!things && kind == Kind.VERB && isIdleThing(bySlot)) {
        return List.of();
      }
      for (String slot : slots) {
        List<Filler> owners =
            fillers(slot + ".owner", used).stream()
                .filter(f -> f.mention().isActor())
                .filter(f -> things || !isMerePlace(f))
                .toList();
        if (owners.isEmpty()) {
          owners =
              fillers(slot + ".owner.owner", used).stream()
                  .filter(f -> f.mention().isActor())
                  .toList();
        }
        boolean described =
            bySlot.get(slot).stream().anyMatch(f -> f.mention().reading().country().isPresent());
        if (!owners.isEmpty() && !(things && described)) {
          return owners;
        }
      }
      if (!things) {
        return List.of();
      }
      for (String slot : slots) {
        List<Filler> targets =
            fillers(slot + ".target", used).stream()
                .filter(f -> f.mention().isActor() && !f.via().endsWith(" in"))
                .toList();
        boolean described =
            bySlot.get(slot).stream().anyMatch(f -> f.mention().reading().country().isPresent());
        if (!targets.isEmpty() && !described && !slot.contains(".")) {
          return targets;
        }
      }
      return bySlot.values().stream().filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
    }

    /** "the Anaheim inquiry", "a troupe from Tbilisi": a town beside a noun does not act. */
    private static boolean isMerePlace(Filler filler) {
      Mention.Reading reading = filler.mention().reading();
      boolean beside =
          filler.slot().endsWith("modifier")
              || filler.slot().endsWith("possessor")
              || filler.slot().endsWith(".owner");
      boolean town =
          reading.entrySense().filter(sense -> sense == NameSense.Kind.PLACE).isPresent()
              || reading.entrySense().filter(sense -> sense == NameSense.Kind.CAPITAL).isPresent()
                  && filler.slot().endsWith(".owner");
      return beside && town && reading.roles().isEmpty();
    }

    /** Whether the subject is a thing whose doing is nobody's act, such as a typhoon or a tenor. */
    private boolean isIdleThing(Map<String, List<Filler>> bySlot) {
      List<Filler> subjects = bySlot.getOrDefault("subject", List.of());
      return !subjects.isEmpty()
          && subjects.stream()
              .noneMatch(
                  f ->
                      f.mention().isActor()
                          || language.is(WordList.INSTRUMENT_NOUNS, f.mention().head().lemma()));
    }

    /** Whether a word is on the other side already or, reached through an owner, inside of it. */
    private boolean isUsed(Token head, Set<Integer> used, boolean owner) {
      return used.stream()
          .anyMatch(
              other ->
                  other == head.index()
                      || owner
                          && frames.sentence().isUnder(head, frames.sentence().token(other)));
    }

    private List<Filler> fillers(String slot, Set<Integer> used) {
      List<Filler> fillers = new ArrayList<>();
      if (slot.startsWith("speaker")) {
        return fillers;
      }
      for (Argument argument : arguments(slot)) {
        boolean own = argument.head().index() == token.index();
        if (!own && !isUsed(argument.head(), used, slot.contains(".owner"))) {
          mentions
              .at(argument.head())
              .ifPresent(mention -> fillers.add(new Filler(mention, slot, argument.via())));
        }
      }
      return fillers;
    }
  }
}
