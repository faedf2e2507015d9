package org.athir.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.athir.mention.Mention;
import org.athir.model.Attribution;
import org.athir.model.Classification;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.EventDate;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.model.Provenance;
import org.athir.model.Rejection;
import org.athir.model.Rejection.Reason;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Status;
import org.athir.model.Status.Modality;
import org.athir.model.Token;
import org.athir.ontology.Ontology;
import org.athir.parse.Argument;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;
import org.athir.pattern.EventMention;
import org.athir.pattern.EventPattern.Act;
import org.athir.pattern.EventPattern.Side;
import org.athir.pattern.Trigger;

/** Turns an event mention into an event or says why it is none (hop 6). */
public final class EventResolver {
  private static final int SPORT_WORDS = 2;
  private static final int OTHER_WORDS = 3;

  private final Ontology ontology;
  private final Language language;
  private final Speech speech;
  private final StatusReader statusReader;
  private final EventNumbers numbers;

  /** A resolver for an ontology and a language. */
  public EventResolver(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
    this.speech = new Speech(language);
    this.statusReader = new StatusReader(language);
    this.numbers = new EventNumbers(language);
  }

  /**
   * Resolves an event mention.
   *
   * @param document the report
   * @param analyzed the sentence of the mention
   * @param mention the event mention
   * @param actors who is who in the report
   * @param times when its events happened
   */
  public Outcome resolve(
      Document document,
      AnalyzedSentence analyzed,
      EventMention mention,
      ReportActors actors,
      ReportTimes times) {
    Draft draft = new Draft(document, analyzed, mention, actors, times);
    Optional<Rejection> rejection = draft.rejection();
    return rejection.isPresent() ? rejection.get() : draft.event();
  }

  /** The event that is being put together. */
  private final class Draft {
    private final Document document;
    private final AnalyzedSentence analyzed;
    private final EventMention mention;
    private final ReportActors actors;
    private final ReportTimes times;
    private final Span trigger;
    private final List<Sourced<Participant>> acting;
    private final List<Sourced<Participant>> receiving;

    Draft(
        Document document,
        AnalyzedSentence analyzed,
        EventMention mention,
        ReportActors actors,
        ReportTimes times) {
      this.times = times;
      this.document = document;
      this.analyzed = analyzed;
      this.mention = mention;
      this.actors = actors;
      this.trigger = mention.head().span();
      EventSides sides =
          EventSides.of(
              new EventSides.Setting(document, analyzed, mention, actors), speech, ontology);
      this.acting = sides.actors();
      this.receiving = sides.recipients();
    }

    Optional<Rejection> rejection() {
      Optional<Rejection> missing = missingSide();
      if (missing.isPresent()) {
        return missing;
      }
      if (acting.stream().noneMatch(this::isPublic)
          && receiving.stream().noneMatch(this::isPublic)) {
        return rejected(Reason.NO_PUBLIC_ACTOR, "no side is a public actor that the lexicon knows");
      }
      Optional<Token> thing = actingThing();
      if (thing.isPresent()) {
        return rejected(Reason.NO_PUBLIC_ACTOR, "'" + thing.get().text() + "' is no actor");
      }
      if (isReflexive() && mention.pattern().slots().requires().contains(Side.RECIPIENT)) {
        return rejected(Reason.SAME_ACTOR, "actor and recipient are the same");
      }
      return otherSense();
    }

    private Optional<Rejection> missingSide() {
      Set<Side> requires = mention.pattern().slots().requires();
      if (acting.isEmpty() && (requires.contains(Side.ACTOR) || receiving.isEmpty())) {
        return rejected(Reason.MISSING_ACTOR, "nobody fills the actor's slots");
      }
      return receiving.isEmpty() && requires.contains(Side.RECIPIENT)
          ? rejected(Reason.MISSING_RECIPIENT, "nobody fills the recipient's slots")
          : Optional.empty();
    }

    private boolean isReflexive() {
      return acting.size() == 1
          && receiving.size() == 1
          && sameEntity(acting.get(0).value(), receiving.get(0).value());
    }

    /** The subject when it is a thing that does nothing for anybody: a typhoon, a fashion. */
    private Optional<Token> actingThing() {
      boolean subjectReceives =
          mention.pattern().slots().recipientOf(mention.kind()).contains("subject");
      if (!acting.isEmpty() || subjectReceives || mention.kind() != Trigger.Kind.VERB) {
        return Optional.empty();
      }
      return mention.frames().fill(mention.head(), "subject").stream()
          .map(Argument::head)
          .filter(head -> !language.is(WordList.INSTRUMENT_NOUNS, head.lemma()))
          .filter(head -> analyzed.mentions().at(head).filter(Mention::isActor).isEmpty())
          .findFirst();
    }

    private static boolean sameEntity(Participant one, Participant other) {
      boolean sameId =
          one.identity().id().isPresent() && one.identity().id().equals(other.identity().id());
      boolean sameWords =
          one.antecedent().isPresent() && one.antecedent().equals(other.antecedent());
      boolean isAntecedent =
          one.antecedent().filter(a -> a.span().equals(other.span())).isPresent()
              || other.antecedent().filter(a -> a.span().equals(one.span())).isPresent();
      return (sameId && one.identity().role().equals(other.identity().role()))
          || sameWords
          || isAntecedent;
    }

    private boolean isPublic(Sourced<Participant> participant) {
      Participant.Identity identity = participant.value().identity();
      if (participant.value().resolvedBy().equals(EventSides.PLACE_OF_ACT)) {
        return false;
      }
      if (identity.sectors().stream()
          .anyMatch(sector -> !EventSides.PRIVATE_SECTORS.contains(sector))) {
        return true;
      }
      boolean known = !participant.value().resolvedBy().equals(ReportActors.INHERITED);
      boolean formerOffice = identity.sectors().contains("ELI") && known;
      boolean protester = mention.pattern().act().type().equals("PROTEST");
      return identity.code().isPresent()
          && (identity.sectors().isEmpty() || formerOffice || protester);
    }

    private Optional<Rejection> otherSense() {
      for (Map.Entry<String, Set<String>> sense : language.map(WordMap.OTHER_SENSES).entrySet()) {
        long count =
            analyzed.sentence().tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(sense.getValue()::contains)
                .distinct()
                .count();
        if (count >= limitOf(sense.getKey())) {
          return rejected(Reason.OTHER_SENSE, "the sentence speaks of " + sense.getKey());
        }
      }
      return Optional.empty();
    }

    /** How many words of another sense it takes; one storm does for violence that nobody does. */
    private int limitOf(String sense) {
      return switch (sense) {
        case "sport" -> SPORT_WORDS;
        case "weather" -> {
          boolean violent = mention.pattern().act().type().equals("ASSAULT");
          yield violent && acting.stream().noneMatch(this::isPublic) ? 1 : Integer.MAX_VALUE;
        }
        default -> OTHER_WORDS;
      };
    }

    private Optional<Rejection> rejected(Reason reason, String detail) {
      return Optional.of(
          new Rejection(
              analyzed.sentence().index(),
              trigger,
              document.quote(trigger),
              mention.pattern().id(),
              reason,
              detail));
    }

    Event event() {
      List<Sourced<Participant>> recipients = isReflexive() ? List.of() : receiving;
      StatusReader.Read read = statusReader.read(mention);
      Sourced<EventDate> date = times.dateOf(mention.frames().sentence(), mention.head());
      Status status = historical(read.status(), date.value());
      Sourced<Status> sourcedStatus =
          new Sourced<>(
              status,
              read.cues().isEmpty()
                  ? Provenance.derived("no cue of another status")
                  : Provenance.text(read.cues(), "status rule"));
      Sourced<Classification> classification =
          new Sourced<>(
              classify(mention.pattern().act(), status),
              Provenance.text(triggerSpans(), mention.pattern().id()));
      Optional<Sourced<Attribution>> attribution = attribution();
      Set<Span> spans = new TreeSet<>(classification.provenance().spans());
      acting.forEach(a -> spans.addAll(a.provenance().spans()));
      recipients.forEach(r -> spans.addAll(r.provenance().spans()));
      return new Event(
          actors.ids().of(classification.value().type(), spans),
          document,
          analyzed.sentence().index(),
          classification,
          acting,
          recipients,
          date,
          Optional.empty(),
          numbers.of(document, mention, acting, receiving),
          sourcedStatus,
          attribution,
          Optional.empty());
    }

    private Status historical(Status status, EventDate date) {
      boolean old = times.isLongAgo(date);
      boolean recalled = statusReader.isRecalled(mention) && status.modality() == Modality.ACTUAL;
      return (old || recalled) && status.modality() == Modality.ACTUAL
          ? new Status(status.polarity(), Modality.HISTORICAL)
          : status;
    }

    private List<Span> triggerSpans() {
      List<Span> spans = new ArrayList<>();
      mention.trigger().forEach(token -> spans.add(token.span()));
      return spans;
    }

    private Classification classify(Act act, Status status) {
      Optional<String> future =
          status.modality() == Modality.PLANNED
              ? Optional.ofNullable(ontology.rules().futureTypes().get(act.type()))
              : Optional.empty();
      String type = future.orElse(act.type());
      String cameo =
          future.isPresent()
              ? ontology.rules().futureCameo().getOrDefault(act.type(), act.cameo())
              : act.cameo();
      Optional<String> mode = future.isPresent() ? Optional.empty() : act.mode();
      Set<String> contexts = new LinkedHashSet<>(act.contexts());
      contexts.addAll(ontology.cameo(act.cameo()).contexts());
      Ontology.EventType eventType = ontology.type(type);
      return new Classification(
          type,
          mode,
          List.copyOf(contexts),
          cameo,
          eventType.quad(),
          eventType.intensity(mode),
          ontology.cameo(cameo).goldstein());
    }

    private Optional<Sourced<Attribution>> attribution() {
      return speech
          .over(analyzed, mention.head())
          .filter(said -> said.verb().index() != mention.head().index())
          .map(this::attributed);
    }

    private static String speechVerb(Token verb) {
      return verb.text().equalsIgnoreCase("according")
          ? "according to"
          : verb.lemma().toLowerCase(Locale.ROOT);
    }

    private Sourced<Attribution> attributed(Speech.Saying said) {
      Mention speakerMention = said.speaker();
      Participant speaker = actors.participants(speakerMention).get(0);
      Token verb = said.verb();
      Span words = verb.span().cover(speaker.span());
      Attribution attribution =
          new Attribution(speaker, speechVerb(verb), words, document.quote(words));
      return new Sourced<>(attribution, Provenance.text(words, "speech verb"));
    }
  }
}
