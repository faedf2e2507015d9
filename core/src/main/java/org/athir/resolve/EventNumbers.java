package org.athir.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.model.Provenance;
import org.athir.model.Quantity;
import org.athir.model.Quantity.Kind;
import org.athir.model.Quantity.Side;
import org.athir.model.Sentence;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.number.Count;
import org.athir.number.CountFinder;
import org.athir.parse.Language;
import org.athir.pattern.EventMention;

/**
 * Finds the numbers that belong to an event: those that its trigger governs, those of its result
 * ("killing 12", "leaving 30 injured"), those of the clause that names it ("12 died in the attack")
 * and those that count its actors or recipients. What another clause tells stays with that clause;
 * a sentence that follows ("At least 12 were killed") is read as an event of its own or not at all.
 */
public final class EventNumbers {
  private static final int MAX_STEPS = 6;

  private static final Set<Kind> OTHERS = EnumSet.of(Kind.AMOUNT, Kind.PARTICIPANTS);

  /** What an act of a type may count without saying so itself. */
  private static final Map<String, Set<Kind>> FITTING =
      Map.of(
          "ASSAULT", EnumSet.of(Kind.KILLED, Kind.INJURED, Kind.DISPLACED, Kind.PARTICIPANTS),
          "COERCE", EnumSet.of(Kind.ARRESTED, Kind.DISPLACED, Kind.PARTICIPANTS, Kind.AMOUNT),
          "PROTEST", EnumSet.of(Kind.PARTICIPANTS, Kind.KILLED, Kind.INJURED, Kind.ARRESTED),
          "MOBILIZE", EnumSet.of(Kind.PARTICIPANTS),
          "RETREAT", EnumSet.of(Kind.PARTICIPANTS, Kind.DISPLACED),
          "AID", EnumSet.of(Kind.AMOUNT, Kind.PARTICIPANTS, Kind.DISPLACED));

  private final CountFinder finder;

  /** A finder for a language. */
  public EventNumbers(Language language) {
    this.finder = new CountFinder(language);
  }

  /**
   * The numbers of an event, in order of their words.
   *
   * @param document the report
   * @param mention the event mention
   * @param actors who acts
   * @param recipients who is acted upon
   */
  public List<Sourced<Quantity>> of(
      Document document,
      EventMention mention,
      List<Sourced<Participant>> actors,
      List<Sourced<Participant>> recipients) {
    List<Sourced<Quantity>> numbers = new ArrayList<>();
    Reading reading = new Reading(mention, actors, recipients);
    for (Count count : finder.find(mention.frames())) {
      // Whoever adds the numbers of events counts nobody twice.
      Optional<Tie> tie = count.part() ? Optional.empty() : reading.tie(count);
      if (tie.isPresent()) {
        Quantity quantity = count.quantity(document, mention.sentence(), reading.side(count));
        String how = count.rule() + ", " + tie.get().words;
        numbers.add(new Sourced<>(quantity, Provenance.text(quantity.span(), how)));
      }
    }
    return numbers;
  }

  /** How a number hangs on an event. */
  private enum Tie {
    OWN("of the trigger"),
    RESULT("result of the act"),
    BESIDE("of a verb beside the trigger"),
    CLAUSE("in the clause of the act"),
    SIDE("counts a side");

    private final String words;

    Tie(String words) {
      this.words = words;
    }
  }

  /**
   * The outcomes of one sentence, a number of a verb beside the trigger being left to the event of
   * that verb where there is one: "killed two and wounded five".
   */
  static List<Outcome> once(List<Outcome> outcomes) {
    Set<Span> owned = new HashSet<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Event event) {
        event.numbers().stream()
            .filter(number -> is(number, Tie.OWN))
            .forEach(number -> owned.add(number.value().span()));
      }
    }
    return outcomes.stream()
        .map(outcome -> outcome instanceof Event event ? without(event, owned) : outcome)
        .toList();
  }

  private static boolean is(Sourced<Quantity> number, Tie tie) {
    return number.provenance().foundBy().endsWith(tie.words);
  }

  private static Outcome without(Event event, Set<Span> owned) {
    List<Sourced<Quantity>> kept =
        event.numbers().stream()
            .filter(number -> !is(number, Tie.BESIDE) || !owned.contains(number.value().span()))
            .toList();
    return kept.size() == event.numbers().size() ? event : event.with(kept);
  }

  /** One event's view of the numbers of its sentence. */
  private static final class Reading {
    private final EventMention mention;
    private final Sentence sentence;
    private final String type;
    private final List<Sourced<Participant>> actors;
    private final List<Sourced<Participant>> recipients;

    Reading(
        EventMention mention,
        List<Sourced<Participant>> actors,
        List<Sourced<Participant>> recipients) {
      this.mention = mention;
      this.sentence = mention.sentence();
      this.type = mention.pattern().act().type();
      this.actors = actors;
      this.recipients = recipients;
    }

    /** How a number hangs on the event; empty when it does not. */
    Optional<Tie> tie(Count count) {
      if (mention.trigger().contains(count.governor())) {
        return Optional.of(Tie.OWN);
      }
      if (!FITTING.getOrDefault(type, OTHERS).contains(count.kind())) {
        return Optional.empty();
      }
      Optional<Tie> result = upwards(count.governor()).filter(tie -> isShared(tie, count));
      if (result.isPresent()) {
        return result;
      }
      if (isOfClause(count)) {
        return Optional.of(Tie.CLAUSE);
      }
      return isOfSide(count) ? Optional.of(Tie.SIDE) : Optional.empty();
    }

    /** "thanked the Union and asked for $2 million": other acts keep their money and people. */
    private boolean isShared(Tie tie, Count count) {
      return tie != Tie.BESIDE || !OTHERS.contains(count.kind()) || FITTING.containsKey(type);
    }

    /** Whether a word hangs on the trigger by participles and by verbs that share its subject. */
    private Optional<Tie> upwards(Token governor) {
      Token current = governor;
      Tie tie = Tie.RESULT;
      for (int i = 0; i < MAX_STEPS; i++) {
        if (current.index() == mention.head().index()) {
          return Optional.of(tie);
        }
        Optional<Token> head = sentence.head(current);
        if (head.isEmpty() || !isDependent(current)) {
          return Optional.empty();
        }
        boolean beside = current.relation().equals("conj") && current.isVerb();
        tie = beside && head.get().index() == mention.head().index() ? Tie.BESIDE : tie;
        current = head.get();
      }
      return Optional.empty();
    }

    private boolean isDependent(Token token) {
      if (!token.isVerb()) {
        return true;
      }
      boolean own = sentence.child(token, "nsubj", "nsubj:pass").isPresent();
      return switch (token.relation()) {
        case "acl:relcl" -> true;
        case "advcl", "acl", "dep", "xcomp", "parataxis" ->
            token.tag().equals("VBG") || token.tag().equals("VBN") || !own;
        case "conj" -> !own;
        case "amod", "compound" -> true;
        default -> false;
      };
    }

    /**
     * "12 people died in the attack": the noun that names the act stands in the number's clause.
     */
    private boolean isOfClause(Count count) {
      Token trigger = mention.head();
      return !trigger.isVerb()
          && clause(trigger).isPresent()
          && clause(trigger).equals(clause(count.governor()));
    }

    private Optional<Token> clause(Token token) {
      Token current = token;
      for (int i = 0; i < MAX_STEPS; i++) {
        if (current.isVerb() && !current.relation().equals("amod")) {
          return Optional.of(current);
        }
        Optional<Token> head = sentence.head(current);
        if (head.isEmpty()) {
          return Optional.of(current);
        }
        current = head.get();
      }
      return Optional.empty();
    }

    private boolean isOfSide(Count count) {
      boolean verb = count.governor().isVerb() && count.kind() != Kind.PARTICIPANTS;
      return !verb && (isIn(count, actors) || isIn(count, recipients));
    }

    private boolean isIn(Count count, List<Sourced<Participant>> side) {
      Span counted = count.noun().map(Token::span).orElseGet(() -> count.span(sentence));
      return side.stream().anyMatch(participant -> participant.value().span().overlaps(counted));
    }

    /** The side that suffers or takes part. */
    Optional<Side> side(Count count) {
      if (count.kind() == Kind.AMOUNT) {
        return Optional.empty();
      }
      if (isIn(count, recipients)) {
        return Optional.of(Side.RECIPIENT);
      }
      if (isIn(count, actors) || isNamedLike(count, actors)) {
        return Optional.of(Side.ACTOR);
      }
      return usual(count.kind());
    }

    /** "Rebels attacked the base and 12 rebels died". */
    private boolean isNamedLike(Count count, List<Sourced<Participant>> side) {
      Optional<String> noun = count.noun().map(token -> token.text().toLowerCase(Locale.ROOT));
      return noun.isPresent()
          && side.stream()
              .map(participant -> participant.value().text().toLowerCase(Locale.ROOT))
              .anyMatch(text -> text.endsWith(noun.get()));
    }

    private Optional<Side> usual(Kind kind) {
      boolean violent = type.equals("ASSAULT") || type.equals("COERCE");
      return switch (kind) {
        case KILLED, INJURED, ARRESTED, DISPLACED ->
            violent
                ? Optional.of(Side.RECIPIENT)
                : type.equals("PROTEST") ? Optional.of(Side.ACTOR) : Optional.empty();
        case PARTICIPANTS -> Optional.of(Side.ACTOR);
        case AMOUNT -> Optional.empty();
      };
    }
  }
}
