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
import org.athir.pattern.EventMention.Filler;
import org.athir.pattern.EventPattern.Act;
import org.athir.pattern.EventPattern.Side;
import org.athir.pattern.Trigger;

/** Turns an event mention into an event or says why it is none (hop 6). */
public final class EventResolver {
  private static final int SPORT_WORDS = 2;
  private static final int OTHER_WORDS = 3;
  private static final List<String> PLACE_PREPOSITIONS =
      List.of("in", "near", "at", "outside", "around");

  /** Types that two sides do together: "X and Y agreed" has Y as recipient. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  private static final String PLACE_OF_ACT = "place of the act";
  private static final Set<String> PRIVATE_SECTORS = Set.of("CVL", "UNK", "ELI");

  private final Ontology ontology;
  private final Language language;
  private final Speech speech;
  private final StatusReader statusReader;

  /** A resolver for an ontology and a language. */
  public EventResolver(Ontology ontology, Language language) {
    this.ontology = ontology;
    this.language = language;
    this.speech = new Speech(language);
    this.statusReader = new StatusReader(language);
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
    private final List<Sourced<Participant>> acting = new ArrayList<>();
    private final List<Sourced<Participant>> receiving = new ArrayList<>();

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
      mention.actors().forEach(filler -> add(acting, filler));
      if (acting.isEmpty()) {
        addSpeaker();
      }
      mention.recipients().forEach(filler -> add(receiving, filler));
      receiving.replaceAll(this::located);
      receiving.removeIf(r -> acting.stream().anyMatch(a -> isPartOf(a.value(), r.value())));
      if (ontology.type(mention.pattern().act().type()).quad() <= 2) {
        withoutBorrowed(acting, receiving);
        withoutBorrowed(receiving, acting);
      }
      if (mention.pattern().slots().symmetric()
          || MUTUAL.contains(mention.pattern().act().type())) {
        split();
      }
    }

    private void add(List<Sourced<Participant>> side, Filler filler) {
      Optional<Mention> whole = wholePhrase(filler);
      for (Participant found : actors.participants(filler.mention())) {
        Participant participant = whole.map(phrase -> asPhrase(found, phrase)).orElse(found);
        boolean known = side.stream().anyMatch(p -> sameWords(p.value(), participant));
        if (!known) {
          side.add(sourced(participant, filler.slot() + ": " + filler.via()));
        }
      }
    }

    /** A bare adjective or place is no actor's name: "a US court ruling", "the city of Aleppo". */
    private Optional<Mention> wholePhrase(Filler filler) {
      boolean inside = filler.slot().endsWith(".owner") || filler.slot().endsWith(".target");
      Token head = filler.mention().head();
      boolean adjective = head.isAdjective() || head.relation().equals("compound");
      if (!inside || (!adjective && !ReportActors.isPlace(filler.mention()))) {
        return Optional.empty();
      }
      Optional<Mention> phrase =
          analyzed.sentence().head(head).flatMap(noun -> analyzed.mentions().at(noun));
      return phrase.filter(p -> p.span().contains(filler.mention().span()));
    }

    private Participant asPhrase(Participant participant, Mention phrase) {
      return new Participant(
          phrase.span(),
          document.quote(phrase.span()),
          participant.identity(),
          participant.resolvedBy() + " in the phrase",
          participant.antecedent());
    }

    /** Things and people without a known country belong to the place where the act happens. */
    private Sourced<Participant> located(Sourced<Participant> participant) {
      Participant.Identity identity = participant.value().identity();
      if (identity.code().isPresent() || !PRIVATE_SECTORS.containsAll(identity.sectors())) {
        return participant;
      }
      for (String preposition : PLACE_PREPOSITIONS) {
        for (Argument argument : mention.frames().fill(mention.head(), preposition)) {
          Optional<Mention> place = analyzed.mentions().at(argument.head());
          Optional<String> code =
              place.filter(ReportActors::isPlace).flatMap(p -> actors.identity(p).code());
          if (code.isPresent()) {
            return placed(participant, code.get(), place.get());
          }
        }
      }
      List<Mention> places = actors.placesOf(analyzed);
      Optional<Mention> only = places.isEmpty() ? Optional.empty() : Optional.of(places.get(0));
      Set<Optional<String>> codes = new LinkedHashSet<>();
      places.forEach(place -> codes.add(actors.identity(place).code()));
      boolean people = identity.sectors().contains("CVL");
      return only.isPresent() && codes.size() == 1 && people
          ? placed(participant, codes.iterator().next().orElseThrow(), only.get())
          : participant;
    }

    private Sourced<Participant> placed(
        Sourced<Participant> participant, String code, Mention place) {
      Participant old = participant.value();
      Participant.Identity identity = old.identity();
      Participant.Identity changed =
          new Participant.Identity(
              identity.id(),
              identity.name(),
              Optional.of(code),
              Optional.of(code),
              identity.sectors(),
              identity.role(),
              identity.wikidata());
      List<Span> spans = new ArrayList<>(participant.provenance().spans());
      spans.add(place.span());
      return new Sourced<>(
          new Participant(old.span(), old.text(), changed, PLACE_OF_ACT, old.antecedent()),
          Provenance.text(spans, participant.provenance().foundBy() + "; place of the act"));
    }

    private Sourced<Participant> sourced(Participant participant, String how) {
      List<Span> spans = new ArrayList<>(List.of(participant.span()));
      participant.antecedent().ifPresent(antecedent -> spans.add(antecedent.span()));
      return new Sourced<>(
          participant, Provenance.text(spans, how + "; " + participant.resolvedBy()));
    }

    private void addSpeaker() {
      boolean wanted =
          mention.pattern().slots().actorOf(mention.kind()).stream().anyMatch("speaker"::equals);
      if (!wanted) {
        return;
      }
      speech
          .over(analyzed, mention.head())
          .map(Speech.Saying::speaker)
          .or(() -> actors.speakerOf(analyzed))
          .ifPresent(speaker -> add(acting, new Filler(speaker, "speaker", "speech")));
    }

    /** "The new government thanked France": its country is not the other side's. */
    private void withoutBorrowed(
        List<Sourced<Participant>> side, List<Sourced<Participant>> other) {
      side.replaceAll(
          participant -> {
            Participant value = participant.value();
            boolean borrowed =
                value.resolvedBy().equals(ReportActors.INHERITED)
                    && other.stream()
                        .map(Sourced::value)
                        .anyMatch(
                            o ->
                                o.identity().code().equals(value.identity().code())
                                    && !o.resolvedBy().equals(ReportActors.INHERITED));
            return borrowed
                ? new Sourced<>(ReportActors.withoutCountry(value), participant.provenance())
                : participant;
          });
    }

    /** "X and Y met": the first acts, the others are its recipients. */
    private void split() {
      if (acting.size() > 1) {
        receiving.removeIf(r -> acting.stream().anyMatch(a -> sameCountry(a.value(), r.value())));
      }
      boolean nobody = receiving.stream().noneMatch(this::isOtherParty);
      if (nobody && acting.size() > 1) {
        receiving.clear();
        receiving.addAll(acting.subList(1, acting.size()));
        acting.subList(1, acting.size()).clear();
      } else if (acting.isEmpty() && receiving.size() > 1) {
        acting.add(receiving.remove(0));
      }
    }

    private static boolean sameCountry(Participant one, Participant other) {
      return one.identity().code().isPresent()
          && one.identity().code().equals(other.identity().code());
    }

    /** Whether a recipient is a party of its own rather than a thing or the place of the act. */
    private boolean isOtherParty(Sourced<Participant> participant) {
      Participant.Identity identity = participant.value().identity();
      boolean place = participant.provenance().foundBy().startsWith("in:");
      return !place
          && (identity.isPublic()
              || mention.recipients().stream()
                  .anyMatch(
                      f ->
                          f.mention().kind() == Mention.Kind.ACTOR
                              && f.mention().span().equals(participant.value().span())));
    }

    private static boolean sameWords(Participant one, Participant other) {
      return one.span().equals(other.span()) && one.identity().equals(other.identity());
    }

    /** "the Iraqi brothers' request": the same words are not on both sides. */
    private static boolean isPartOf(Participant actor, Participant recipient) {
      boolean inside =
          actor.span().contains(recipient.span()) || recipient.span().contains(actor.span());
      return inside && actor.identity().code().equals(recipient.identity().code());
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
      if (participant.value().resolvedBy().equals(PLACE_OF_ACT)) {
        return false;
      }
      if (identity.sectors().stream().anyMatch(sector -> !PRIVATE_SECTORS.contains(sector))) {
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
      if (isReflexive()) {
        receiving.clear();
      }
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
      receiving.forEach(r -> spans.addAll(r.provenance().spans()));
      return new Event(
          actors.ids().of(classification.value().type(), spans),
          document,
          analyzed.sentence().index(),
          classification,
          acting,
          receiving,
          date,
          sourcedStatus,
          attribution);
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
