package org.athir.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Kind;
import org.athir.mention.NameSense;
import org.athir.mention.RoleEntry;
import org.athir.mention.Tenure;
import org.athir.model.Document;
import org.athir.model.EventId;
import org.athir.model.Participant;
import org.athir.model.Participant.Antecedent;
import org.athir.model.Participant.Identity;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.place.ReportPlaces;
import org.athir.resolve.Coreference.Link;

/** Who the mentions of a report are: their own words, what they belong to, what they stand for. */
public final class ReportActors {
  /** How the country of "the army" in a report about one country is marked. */
  static final String INHERITED = "the country of the report";

  /** How the country of soldiers is marked whom somebody sends or tells of. */
  private static final String COMMANDED = "the country of those who send or tell of them";

  /** How a country is marked to which "where" or "there" points. */
  private static final String POINTED = "the country just named as a place";

  /** How the country of a part is marked that is its whole's. */
  private static final String WHOLE = "the country of the whole";

  private static final int MAX_STEPS = 6;
  private final EventId ids;
  private final Document document;
  private final IdentityReader reader;
  private final Map<Integer, AnalyzedSentence> sentences = new HashMap<>();
  private final Map<Mention, Link> links;
  private final Coreference coreference;
  private final IdentityHashMap<Mention, Resolved> known = new IdentityHashMap<>();
  private final Set<Mention> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Whereabouts whereabouts;
  private final Superiors superiors;
  private final Displacement displacement;
  private final Ranks ranks;
  private final Somebody somebody;

  /**
   * Reads who is who in a report.
   *
   * @param document the report
   * @param analyzed its sentences in order
   * @param language words of the language
   * @param places the places that it names, when they were looked for
   */
  public ReportActors(
      Document document,
      List<AnalyzedSentence> analyzed,
      Language language,
      Optional<ReportPlaces> places) {
    this.document = document;
    this.ids = new EventId(document);
    Optional<LocalDate> day = document.metadata().published();
    this.reader = new IdentityReader(day, language);
    analyzed.forEach(sentence -> sentences.put(sentence.sentence().index(), sentence));
    this.coreference = new Coreference(analyzed, language, new Speech(language));
    this.links = coreference.resolve();
    this.whereabouts = new Whereabouts(analyzed, language, places);
    this.superiors = new Superiors(sentences, language);
    this.displacement = new Displacement(sentences, language);
    this.ranks = new Ranks(analyzed);
    this.somebody = new Somebody(sentences, language);
  }

  private record Resolved(Identity identity, String rule) {}

  /** Whether a mention names a country, a capital or another place. */
  static boolean isPlace(Mention mention) {
    return Whereabouts.isPlace(mention);
  }

  /** The places that a sentence says something happens in. */
  List<Mention> placesOf(AnalyzedSentence sentence) {
    return whereabouts.placesOf(sentence);
  }

  /** Who speaks a sentence that names no speaker itself: the one before, or after a colon. */
  public Optional<Mention> speakerOf(AnalyzedSentence analyzed) {
    return coreference.speakerNear(analyzed);
  }

  /** Makes the ids of the report's events. */
  EventId ids() {
    return ids;
  }

  /** What a mention was linked to, for explanations. */
  public Optional<String> linkRule(Mention mention) {
    return Optional.ofNullable(links.get(mention)).map(Link::rule);
  }

  /**
   * The participants that a mention stands for: itself, or each of "the two countries".
   *
   * @param mention a mention of the report
   */
  public List<Participant> participants(Mention mention) {
    Link link = links.get(mention);
    List<Participant> each = link == null ? ofEachCountry(mention) : List.of();
    if (!each.isEmpty()) {
      return each;
    }
    if (link == null || link.antecedents().size() < 2) {
      return List.of(participant(mention, resolve(mention, 0), Optional.ofNullable(link)));
    }
    List<Participant> participants = new ArrayList<>();
    for (Mention antecedent : link.antecedents()) {
      Identity identity = ofMember(mention, resolve(antecedent, 0).identity());
      participants.add(
          new Participant(
              mention.span(),
              document.quote(mention.span()),
              identity,
              link.rule(),
              Optional.of(quote(antecedent))));
    }
    return participants;
  }

  /**
   * The participants that a mention stands for as somebody: none for words that say where something
   * is ("at the hospital"), name an office ("the post of prime minister") or modify a noun.
   *
   * @param mention a mention of the report
   */
  public List<Participant> named(Mention mention) {
    boolean bare = mention.reading().roles().isEmpty() && mention.reading().entry().isEmpty();
    return bare && whereabouts.at(mention).isPresent()
        ? List.of()
        : participants(mention).stream().filter(who -> somebody.is(mention, who)).toList();
  }

  /** The same participant with words and sectors only. */
  static Participant withoutCountry(Participant old) {
    Identity identity = old.identity();
    Identity bare =
        new Identity(
            identity.id(),
            identity.name(),
            Optional.empty(),
            Optional.empty(),
            identity.sectors(),
            identity.role(),
            identity.wikidata());
    return new Participant(old.span(), old.text(), bare, "role", old.antecedent());
  }

  /** "the ministers of Japan and Korea", "Turkish and Armenian negotiators": one for each state. */
  private List<Participant> ofEachCountry(Mention mention) {
    AnalyzedSentence sentence = sentences.get(mention.sentence());
    if (sentence == null
        || !mention.head().tag().endsWith("S")
        || mention.reading().roles().isEmpty()) {
      return List.of();
    }
    List<Token> places = new ArrayList<>();
    for (Token child : sentence.sentence().children(mention.head(), "amod", "compound", "nmod")) {
      boolean of =
          !child.relation().equals("nmod") || sentence.frames().preposition(child).equals("of");
      if (of) {
        places.add(child);
        places.addAll(sentence.sentence().children(child, "conj"));
      }
    }
    List<Mention> countries =
        places.stream()
            .flatMap(token -> sentence.mentions().at(token).stream())
            .filter(Whereabouts::isPlace)
            .toList();
    List<Participant> participants = new ArrayList<>();
    for (Mention country : countries) {
      Optional<String> code = country.reading().entry().flatMap(ActorEntry::code);
      participants.add(
          new Participant(
              mention.span(),
              document.quote(mention.span()),
              new Identity(
                  Optional.empty(),
                  Optional.empty(),
                  code,
                  code,
                  reader.read(mention, Optional.empty()).sectors(),
                  mention.reading().roles().stream().map(RoleEntry::name).findFirst(),
                  Optional.empty()),
              "role and country",
              Optional.empty()));
    }
    long distinct = participants.stream().map(p -> p.identity().code()).distinct().count();
    return distinct > 1 ? participants : List.of();
  }

  /** "the two governments": each state's, with the sectors of the words. */
  private Identity ofMember(Mention mention, Identity member) {
    List<String> own = reader.read(mention, Optional.empty()).sectors();
    return own.isEmpty()
        ? member
        : new Identity(
            Optional.empty(),
            Optional.empty(),
            member.code(),
            member.country(),
            own,
            Optional.empty(),
            Optional.empty());
  }

  private Participant participant(Mention mention, Resolved resolved, Optional<Link> link) {
    return new Participant(
        mention.span(),
        document.quote(mention.span()),
        resolved.identity(),
        resolved.rule(),
        link.filter(l -> !l.rule().equals(Coreference.COUNTERPART_OF))
            .map(l -> quote(furthest(l.antecedents().get(0)))));
  }

  /** The mention at the end of a chain of links. */
  private Mention furthest(Mention mention) {
    Mention current = mention;
    for (int i = 0; i < MAX_STEPS; i++) {
      Link link = links.get(current);
      boolean nameless = current.kind() == Kind.PRONOUN || current.kind() == Kind.DESCRIPTION;
      if (link == null || !nameless) {
        return current;
      }
      current = link.antecedents().get(0);
    }
    return current;
  }

  private Antecedent quote(Mention mention) {
    return new Antecedent(mention.span(), document.quote(mention.span()));
  }

  /** The identity of a mention. */
  public Identity identity(Mention mention) {
    return resolve(mention, 0).identity();
  }

  private Resolved resolve(Mention mention, int steps) {
    Resolved done = known.get(mention);
    if (done != null) {
      return done;
    }
    if (steps > MAX_STEPS) {
      return new Resolved(Identity.UNKNOWN, "none");
    }
    Identity own = located(mention, reader.read(mention, holder(mention, steps + 1)));
    String rule = ownRule(mention);
    Optional<Resolved> placed =
        isBare(mention, own)
            ? pointed(mention, own).or(() -> commanded(mention, own, steps))
            : Optional.empty();
    if (!open.add(mention)) {
      return new Resolved(own, rule);
    }
    Resolved resolved = linked(mention, placed.orElseGet(() -> new Resolved(own, rule)), steps + 1);
    resolved = ranked(mention, inherited(mention, resolved, steps + 1));
    open.remove(mention);
    known.put(mention, resolved);
    return resolved;
  }

  /** "Tripoli" in a report from Lebanon: the country of the place that the gazetteer decided on. */
  private Identity located(Mention mention, Identity own) {
    boolean town =
        mention
            .reading()
            .entrySense()
            .filter(sense -> sense == NameSense.Kind.PLACE || sense == NameSense.Kind.CAPITAL)
            .isPresent();
    Optional<String> country =
        town && isPlace(mention) ? whereabouts.at(mention) : Optional.empty();
    return country.isEmpty() || country.equals(own.code())
        ? own
        : new Identity(
            Optional.empty(),
            Optional.empty(),
            country,
            country,
            List.of(),
            own.role(),
            Optional.empty());
  }

  /** Whether an actor has no country of its own so far and may take one. */
  private static boolean isBare(Mention mention, Identity identity) {
    return mention.kind() == Kind.ACTOR && identity.code().isEmpty() && !isOneOfSeveral(mention);
  }

  /** "fled to Nigeria, where the army detained them", "a court there": the words say where. */
  private Optional<Resolved> pointed(Mention mention, Identity own) {
    return whereabouts
        .pointedAt(mention)
        .map(country -> new Resolved(withCountry(own, country), POINTED));
  }

  /** "Venezuela's president ordered ten battalions to the border": they are of his state. */
  private Optional<Resolved> commanded(Mention mention, Identity own, int steps) {
    return superiors
        .of(mention)
        .flatMap(superior -> state(superior, steps + 1))
        .map(country -> new Resolved(withCountry(own, country), COMMANDED));
  }

  /** What the report tells of somebody's sectors: a policeman's rank, people who flee. */
  private Resolved ranked(Mention mention, Resolved resolved) {
    Identity identity = resolved.identity();
    List<String> sectors =
        ranks.force(mention).orElseGet(() -> displacement.sectors(mention, identity.sectors()));
    return sectors.equals(identity.sectors())
        ? resolved
        : new Resolved(IdentityReader.withSectors(identity, sectors), resolved.rule());
  }

  /** The state for which somebody acts or speaks. */
  private Optional<String> state(Mention mention, int steps) {
    Identity identity = resolve(mention, steps).identity();
    return identity.code().filter(code -> identity.country().filter(code::equals).isPresent());
  }

  private static Identity withCountry(Identity own, String country) {
    Optional<String> code = Optional.of(country);
    return new Identity(
        own.id(), own.name(), code, code, own.sectors(), own.role(), own.wikidata());
  }

  /** The first of those whom a mention belongs to that has a code, else that has a role. */
  private Optional<Identity> holder(Mention mention, int steps) {
    Optional<Identity> withoutCode = Optional.empty();
    for (Mention holder : whereabouts.holders(mention)) {
      Identity identity = resolve(holder, steps).identity();
      if (identity.code().isPresent()) {
        return Optional.of(identity);
      }
      boolean role = !holder.reading().roles().isEmpty();
      withoutCode = withoutCode.or(() -> role ? Optional.of(identity) : Optional.empty());
    }
    return withoutCode;
  }

  private Resolved linked(Mention mention, Resolved alone, int steps) {
    Link link = links.get(mention);
    Identity own = alone.identity();
    if (link == null) {
      return alone;
    }
    Identity other = resolve(link.antecedents().get(0), steps).identity();
    if (link.rule().equals(Coreference.COUNTERPART_OF)) {
      Identity office =
          new Identity(
              own.id(),
              own.name(),
              own.code(),
              own.country(),
              other.sectors(),
              own.role(),
              own.wikidata());
      return new Resolved(office, link.rule());
    }
    boolean contradicts =
        own.code().isPresent() && other.code().isPresent() && !own.code().equals(other.code());
    if (contradicts) {
      return alone;
    }
    return new Resolved(
        IdentityReader.merge(own, seenFrom(link, mention, own, other)), link.rule());
  }

  /**
   * What a link tells of another: "the country" after "the Iraqi army" is the state; beside a name
   * stands what else somebody is or was, which makes no officer of a former one.
   */
  private static Identity seenFrom(Link link, Mention mention, Identity own, Identity other) {
    Mention antecedent = link.antecedents().get(0);
    boolean beside = link.rule().equals(NameLinks.APPOSITION) && !own.sectors().isEmpty();
    boolean former =
        mention.reading().tenure() == Tenure.FORMER
            || antecedent.reading().tenure() == Tenure.FORMER;
    if (beside && (former || !Sectors.isPrivateOrPast(own.sectors()))) {
      return IdentityReader.withSectors(other, List.of());
    }
    boolean country = link.rule().equals(DescriptionLinks.COUNTRY);
    return country && !isPlace(antecedent)
        ? IdentityReader.withSectors(IdentityReader.ofState(other), List.of("GOV"))
        : other;
  }

  private static String ownRule(Mention mention) {
    boolean role = !mention.reading().roles().isEmpty();
    boolean entry = mention.reading().entry().isPresent();
    boolean country = mention.reading().country().isPresent();
    boolean holder = !mention.reading().holders().isEmpty();
    Optional<String> special = specialRule(mention);
    if (special.isPresent()) {
      return special.get();
    }
    if (entry) {
      return role ? "name and role" : "name";
    }
    if (country) {
      return role ? "role and country" : "country";
    }
    if (role) {
      return holder ? "role and holder" : "role";
    }
    return "words";
  }

  /** How a name was taken that does not stand in the lexicon like that, or why it was not. */
  private static Optional<String> specialRule(Mention mention) {
    if (isOneOfSeveral(mention)) {
      return Optional.of("several persons of that name and office");
    }
    return mention
        .reading()
        .entrySense()
        .flatMap(
            sense ->
                switch (sense) {
                  case VARIANT -> Optional.of("name in another spelling");
                  case TITLED -> Optional.of("surname and office");
                  case HOMONYM -> Optional.of("a name like a place's");
                  case NAME, ADJECTIVE, PEOPLE, CAPITAL, SEAT, PLACE, COUNTRY_KIND, ROLE ->
                      Optional.empty();
                });
  }

  /** One of several persons known by that name and office, of whom it is not said which. */
  private static boolean isOneOfSeveral(Mention mention) {
    return mention.reading().usage().ambiguous() && mention.reading().entry().isEmpty();
  }

  /** "the army", "local police" in a report about one country: that country's, and marked so. */
  private Resolved inherited(Mention mention, Resolved resolved, int steps) {
    if (!isBare(mention, resolved.identity())) {
      return resolved;
    }
    Identity own = resolved.identity();
    Optional<String> near = whereabouts.beside(mention);
    if (near.isPresent()) {
      return new Resolved(withCountry(own, near.get()), INHERITED);
    }
    if (reader.isRelational(mention)) {
      return resolved;
    }
    Optional<String> whole =
        superiors.whole(mention).flatMap(of -> resolve(of, steps).identity().code());
    if (whole.isPresent()) {
      return new Resolved(withCountry(own, whole.get()), WHOLE);
    }
    Optional<String> told = superiors.teller(mention).flatMap(teller -> state(teller, steps));
    if (told.isPresent()) {
      return new Resolved(withCountry(own, told.get()), COMMANDED);
    }
    return whereabouts
        .around(mention)
        .map(country -> new Resolved(withCountry(own, country), INHERITED))
        .orElse(resolved);
  }
}
