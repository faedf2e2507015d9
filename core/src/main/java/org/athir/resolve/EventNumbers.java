package org.athir.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Document;
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
      if (reading.belongs(count)) {
        Quantity quantity = count.quantity(document, mention.sentence(), reading.side(count));
        numbers.add(
            new Sourced<>(quantity, Provenance.text(quantity.span(), "number: " + count.rule())));
      }
    }
    return numbers;
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

    boolean belongs(Count count) {
      if (mention.trigger().contains(count.governor())) {
        return true;
      }
      boolean fits = FITTING.getOrDefault(type, OTHERS).contains(count.kind());
      return fits && (isResult(count.governor()) || isOfClause(count) || isOfSide(count));
    }

    /** Whether a word hangs on the trigger by participles and by verbs that share its subject. */
    private boolean isResult(Token governor) {
      Token current = governor;
      for (int i = 0; i < MAX_STEPS; i++) {
        if (current.index() == mention.head().index()) {
          return true;
        }
        Optional<Token> head = sentence.head(current);
        if (head.isEmpty() || !isDependent(current)) {
          return false;
        }
        current = head.get();
      }
      return false;
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

    /** "12 people died in the attack": the noun that names the act stands in the number's clause. */
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
      return isIn(count, actors) || isIn(count, recipients);
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
