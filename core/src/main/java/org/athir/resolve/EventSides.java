package org.athir.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Participant;
import org.athir.model.Provenance;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.ontology.Ontology;
import org.athir.parse.Argument;
import org.athir.pattern.EventMention;
import org.athir.pattern.EventMention.Filler;

/** Who stands on the two sides of an event: the fillers of its slots as participants. */
final class EventSides {
  /** How a participant that takes its country from the place of the act is marked. */
  static final String PLACE_OF_ACT = "place of the act";

  /** Sectors of people who hold no office. */
  static final Set<String> PRIVATE_SECTORS = Set.of("CVL", "UNK", "ELI");

  private static final List<String> PLACE_PREPOSITIONS =
      List.of("in", "near", "at", "outside", "around");

  private final Document document;
  private final AnalyzedSentence analyzed;
  private final EventMention mention;
  private final ReportActors actors;
  private final Speech speech;
  private final List<Sourced<Participant>> acting = new ArrayList<>();
  private final List<Sourced<Participant>> receiving = new ArrayList<>();

  private EventSides(Setting setting, Speech speech) {
    this.document = setting.document();
    this.analyzed = setting.analyzed();
    this.mention = setting.mention();
    this.actors = setting.actors();
    this.speech = speech;
  }

  /**
   * An event mention where it stands.
   *
   * @param document the report
   * @param analyzed its sentence
   * @param mention the event mention
   * @param actors who is who in the report
   */
  record Setting(
      Document document, AnalyzedSentence analyzed, EventMention mention, ReportActors actors) {}

  /**
   * Reads the sides of an event mention.
   *
   * @param setting the mention where it stands
   * @param speech finds who speaks
   * @param ontology says which types are cooperation, and which two sides do together
   */
  static EventSides of(Setting setting, Speech speech, Ontology ontology) {
    String type = setting.mention().pattern().act().type();
    boolean cooperative = ontology.type(type).quad() <= 2;
    EventSides sides = new EventSides(setting, speech);
    sides.fill();
    sides.withoutBorrowed(sides.acting, sides.receiving, cooperative);
    sides.withoutBorrowed(sides.receiving, sides.acting, cooperative);
    // "X and Y agreed" has Y as recipient.
    if (setting.mention().pattern().slots().symmetric()
        || ontology.rules().mutualTypes().contains(type)) {
      sides.split();
    }
    return sides;
  }

  /** Who acts. */
  List<Sourced<Participant>> actors() {
    return List.copyOf(acting);
  }

  /** Who is acted upon. */
  List<Sourced<Participant>> recipients() {
    return List.copyOf(receiving);
  }

  private void fill() {
    mention.actors().forEach(filler -> add(acting, filler));
    if (acting.isEmpty()) {
      addSpeaker();
    }
    mention.recipients().forEach(filler -> add(receiving, filler));
    receiving.replaceAll(this::located);
    receiving.removeIf(r -> acting.stream().anyMatch(a -> isPartOf(a.value(), r.value())));
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

  /**
   * "The new government thanked France": its country is not the other side's. In conflict a police
   * and its prisoners may share a country, but nobody's country is the state that he condemns.
   */
  private void withoutBorrowed(
      List<Sourced<Participant>> side, List<Sourced<Participant>> other, boolean cooperative) {
    side.replaceAll(
        participant -> {
          Participant value = participant.value();
          boolean borrowed =
              value.resolvedBy().equals(ReportActors.INHERITED)
                  && other.stream()
                      .map(Sourced::value)
                      .anyMatch(
                          o ->
                              (cooperative || isState(o.identity()))
                                  && o.identity().code().equals(value.identity().code())
                                  && !o.resolvedBy().equals(ReportActors.INHERITED));
          return borrowed
              ? new Sourced<>(ReportActors.withoutCountry(value), participant.provenance())
              : participant;
        });
  }

  /** Whether somebody is a state that acts or is addressed, rather than of one. */
  private static boolean isState(Participant.Identity identity) {
    return identity.id().isPresent()
        && identity.id().equals(identity.code())
        && identity.sectors().contains("GOV");
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
}
