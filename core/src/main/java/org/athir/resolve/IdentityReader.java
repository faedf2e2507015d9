package org.athir.resolve;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.Mention.Reading;
import org.athir.mention.NameSense;
import org.athir.mention.RoleEntry;
import org.athir.mention.Tenure;
import org.athir.model.Participant.Identity;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/** Composes an identity from what a noun phrase's own words say. */
final class IdentityReader {
  private final Optional<LocalDate> day;

  private final Language language;

  /** Reads identities as of a day. */
  IdentityReader(Optional<LocalDate> day, Language language) {
    this.day = day;
    this.language = language;
  }

  /**
   * The identity that a mention's words give.
   *
   * @param mention the mention
   * @param holder identity of what it belongs to, such as the possessor
   */
  Identity read(Mention mention, Optional<Identity> holder) {
    Reading reading = mention.reading();
    Optional<ActorEntry> entry = reading.entry();
    if (entry.isPresent() && entry.get().kind() == ActorEntry.Kind.PERSON) {
      return new PersonReader(day, entry.get(), reading).read();
    }
    if (entry.isPresent() && entry.get().kind() != ActorEntry.Kind.COUNTRY) {
      return body(entry.get(), reading);
    }
    Optional<ActorEntry> country =
        entry.or(reading::country).filter(named -> named.code().isPresent());
    return country.isPresent()
        ? ofCountry(reading, country.get(), mention)
        : ofHolder(mention, holder);
  }

  /** What has no country of its own: the holder's, where the words make it the holder's. */
  private Identity ofHolder(Mention mention, Optional<Identity> holder) {
    Reading reading = mention.reading();
    boolean rolesKnown = !reading.roles().isEmpty();
    boolean relational = isRelational(mention);
    Optional<String> held =
        !relational && (rolesKnown || isOf(mention))
            ? holder.flatMap(Identity::code)
            : Optional.empty();
    List<String> own = sectors(reading);
    List<String> sectors =
        holder
            .map(Identity::sectors)
            .filter(theirs -> rolesKnown || isQuantity(mention))
            .filter(theirs -> !relational && !theirs.isEmpty())
            .filter(theirs -> takesSectors(mention, own, theirs))
            .orElse(own);
    return new Identity(
        Optional.empty(),
        Optional.empty(),
        held,
        relational ? Optional.empty() : holder.flatMap(Identity::country),
        Sectors.of(held, sectors, reading.roles()),
        role(reading),
        Optional.empty());
  }

  private boolean takesSectors(Mention mention, List<String> own, List<String> ofHolder) {
    return isSaidByBody(mention.reading(), own)
        || isQuantity(mention)
        || Sectors.areSoldiersOf(own, ofHolder)
        || Sectors.areMenOf(mention.head().lemma(), ofHolder);
  }

  /** "the head of the army", "a spokesman for the police": the body says what they are. */
  private static boolean isSaidByBody(Reading reading, List<String> own) {
    boolean weak =
        reading.roles().stream()
            .allMatch(role -> role.weak() && role.kind() != RoleEntry.Kind.GROUP);
    return own.isEmpty() || (weak && reading.tenure() != Tenure.FORMER);
  }

  /** "hundreds of soldiers", "60 of them": the soldiers say who they are. */
  private boolean isQuantity(Mention mention) {
    return mention.head().tag().equals("CD")
        || language
            .map(WordMap.VAGUE_NUMBERS)
            .containsKey(mention.head().text().toLowerCase(Locale.ROOT));
  }

  private static boolean isOf(Mention mention) {
    return mention.kind() != Mention.Kind.THING || !mention.reading().holders().isEmpty();
  }

  private Identity ofCountry(Reading reading, ActorEntry country, Mention mention) {
    boolean state =
        reading.roles().isEmpty()
            && mention.kind() == Mention.Kind.ACTOR
            && reading.entrySense().filter(IdentityReader::standsForState).isPresent();
    boolean itself = state && reading.country().isEmpty();
    return new Identity(
        itself ? Optional.of(country.id()) : Optional.empty(),
        itself ? Optional.of(country.name()) : Optional.empty(),
        country.code(),
        country.code(),
        sectorsOfCountry(reading, state),
        role(reading),
        itself ? country.wikidata() : Optional.empty());
  }

  /** The government for the state itself and for who serves its seat; else what the roles say. */
  private static List<String> sectorsOfCountry(Reading reading, boolean state) {
    List<String> sectors = sectors(reading);
    boolean bare = reading.roles().isEmpty();
    boolean ofSeat = reading.usage().seat() && sectors.isEmpty() && !bare;
    if (ofSeat || (state && !reading.usage().place())) {
      return List.of("GOV");
    }
    boolean people = reading.entrySense().filter(NameSense.Kind.PEOPLE::equals).isPresent();
    return bare && people ? List.of("CVL") : sectors;
  }

  private static boolean standsForState(NameSense.Kind sense) {
    return switch (sense) {
      case NAME, CAPITAL, SEAT -> true;
      case ADJECTIVE, PEOPLE, PLACE, COUNTRY_KIND, ROLE, VARIANT, TITLED, HOMONYM -> false;
    };
  }

  private Identity body(ActorEntry entry, Reading reading) {
    Set<String> sectors = new LinkedHashSet<>(entry.sectors());
    if (sectors.isEmpty()) {
      sectors.addAll(sectors(reading));
    }
    return new Identity(
        Optional.of(entry.id()),
        Optional.of(entry.name()),
        entry.code(),
        entry.country(),
        Sectors.of(entry.code(), List.copyOf(sectors), reading.roles()),
        role(reading),
        entry.wikidata());
  }

  private static List<String> sectors(Reading reading) {
    List<String> sectors = Sectors.of(reading.roles());
    boolean office = !sectors.isEmpty() && reading.tenure() == Tenure.FORMER;
    return office && reading.roles().stream().anyMatch(role -> role.kind() == RoleEntry.Kind.PERSON)
        ? Sectors.FORMER
        : sectors;
  }

  private static Optional<String> role(Reading reading) {
    return reading.roles().stream()
        .findFirst()
        .map(
            role ->
                reading.tenure() == Tenure.FORMER && role.kind() == RoleEntry.Kind.PERSON
                    ? PersonReader.former(role.name())
                    : role.name());
  }

  /** The same with other sectors. */
  static Identity withSectors(Identity old, List<String> sectors) {
    return new Identity(
        old.id(), old.name(), old.code(), old.country(), sectors, old.role(), old.wikidata());
  }

  /** The state of somebody, without what he is himself. */
  static Identity ofState(Identity somebody) {
    return new Identity(
        Optional.empty(),
        Optional.empty(),
        somebody.country(),
        somebody.country(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The first identity with its gaps filled from the second. */
  static Identity merge(Identity first, Identity second) {
    return new Identity(
        first.id().or(second::id),
        first.name().or(second::name),
        first.code().or(second::code),
        first.country().or(second::country),
        Sectors.together(first.sectors(), second.sectors()),
        first.role().or(second::role),
        first.id().isPresent() ? first.wikidata() : second.wikidata());
  }

  /** Whether somebody is named by what he is to others: "our partners", of whatever country. */
  boolean isRelational(Mention mention) {
    return language.is(WordList.RELATIONAL_NOUNS, mention.head().lemma());
  }
}
