package org.athir.resolve;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Held;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.Mention.Reading;
import org.athir.mention.RoleEntry;
import org.athir.model.Participant.Identity;

/**
 * Who a person of the lexicon is on the day of a report: the office held that day, and what the
 * words say of an office held before, then or soon.
 */
final class PersonReader {
  /** The lexicon's dates and those of the news may differ by so many days. */
  private static final int SLACK = 31;

  private static final Set<String> PAST_TITLES =
      Set.of("former", "ex", "ousted", "deposed", "exiled", "late");

  private final Optional<LocalDate> day;
  private final ActorEntry entry;
  private final Reading reading;

  /**
   * A reader for one mention.
   *
   * @param day day of publication
   * @param entry the person
   * @param reading the words
   */
  PersonReader(Optional<LocalDate> day, ActorEntry entry, Reading reading) {
    this.day = day;
    this.entry = entry;
    this.reading = reading;
  }

  /** "former president" for "president". */
  static String former(String title) {
    int end = Math.max(title.indexOf(' '), title.indexOf('-'));
    String first = title.split("[ -]", 2)[0];
    return end > 0 && PAST_TITLES.contains(first) ? title : "former " + title;
  }

  /** The identity on that day. */
  Identity read() {
    return switch (reading.tenure()) {
      case HELD -> today();
      case FORMER -> past();
      case THEN, COMING -> byTitle();
    };
  }

  /** The office of the day, with the title of the words where that does not contradict it. */
  private Identity today() {
    List<RoleEntry> roles = reading.roles().stream().filter(role -> !isOtherDays(role)).toList();
    Set<String> sectors = new LinkedHashSet<>(Sectors.of(roles));
    Optional<String> title = roles.stream().findFirst().map(RoleEntry::name);
    Optional<Held> held = entry.officeOn(day);
    if (held.isPresent()) {
      boolean current = held.get().current();
      List<String> office = held.get().office().sectors();
      boolean retired = office.equals(Sectors.FORMER) && !sectors.isEmpty();
      sectors.addAll(current && !retired ? office : List.of());
      boolean past = sectors.isEmpty() ? !current : roles.isEmpty() && leftSince();
      sectors.addAll(past ? Sectors.FORMER : List.of());
      title = title.or(() -> title(held.get()));
    }
    boolean rebel = entry.sectors().contains(Sectors.REBELS);
    sectors.addAll(sectors.isEmpty() || rebel ? entry.sectors() : List.of());
    return identity(held.map(Held::office), List.copyOf(sectors), title);
  }

  /** Whether the person held the office of a title, but neither on this day nor near it. */
  private boolean isOtherDays(RoleEntry role) {
    List<Office> offices = entry.officesCalled(role.name());
    return day.isPresent()
        && !offices.isEmpty()
        && offices.stream().noneMatch(office -> office.period().isNear(day.get(), SLACK));
  }

  private static Optional<String> title(Held held) {
    String title = held.office().title();
    if (held.current()) {
      return Optional.of(title);
    }
    return held.begun() ? Optional.of(former(title)) : Optional.empty();
  }

  /** Without a day: whether the newest office is no more than having been something. */
  private boolean leftSince() {
    List<Office> offices = entry.offices();
    return day.isEmpty() && offices.get(offices.size() - 1).sectors().equals(Sectors.FORMER);
  }

  /** "former President X", "the late X". */
  private Identity past() {
    Optional<Office> office = titled().or(this::newest);
    Optional<String> title =
        reading.roles().stream()
            .findFirst()
            .map(RoleEntry::name)
            .or(() -> office.map(Office::title))
            .map(PersonReader::former);
    return identity(office, Sectors.FORMER, title);
  }

  /** "then-President X", "President-elect X": the office of the title, whatever the day. */
  private Identity byTitle() {
    Optional<Office> office = titled();
    Set<String> sectors = new LinkedHashSet<>(Sectors.of(reading.roles()));
    office.ifPresent(held -> sectors.addAll(held.sectors()));
    Optional<String> title = reading.roles().stream().findFirst().map(RoleEntry::name);
    return sectors.isEmpty()
        ? today()
        : identity(office.or(this::newest), List.copyOf(sectors), title);
  }

  /** The newest of the offices that the words name, as far as begun. */
  private Optional<Office> titled() {
    return reading.roles().stream()
        .flatMap(role -> entry.officesCalled(role.name()).stream())
        .filter(office -> day.isEmpty() || office.period().beganBy(day.get()))
        .reduce((older, newer) -> newer);
  }

  private Optional<Office> newest() {
    return entry.officeOn(day).map(Held::office);
  }

  private Identity identity(Optional<Office> office, List<String> sectors, Optional<String> title) {
    Optional<String> code =
        office
            .flatMap(held -> held.code().or(entry::code).or(held::country))
            .or(entry::code)
            .or(() -> reading.country().flatMap(ActorEntry::code));
    return new Identity(
        Optional.of(entry.id()),
        Optional.of(entry.name()),
        code,
        office.flatMap(Office::country).or(entry::country),
        Sectors.of(code, sectors, reading.roles()),
        title,
        entry.wikidata());
  }
}
