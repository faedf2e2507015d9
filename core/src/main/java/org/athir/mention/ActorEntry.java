package org.athir.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An actor of the lexicon: a country, an organisation, a group or a person.
 *
 * @param id stable id
 * @param kind what it is
 * @param names its names, the main one first
 * @param code ISO 3166-1 alpha-3 code, or a group's code; of a person, its first office's
 * @param country home country
 * @param sectors PLOVER sectors
 * @param offices a person's offices, oldest first
 * @param period when it existed
 * @param wikidata its item in Wikidata, such as {@code Q76}
 * @param origin where the entry stands and what it rests on
 */
public record ActorEntry(
    String id,
    Kind kind,
    List<String> names,
    Optional<String> code,
    Optional<String> country,
    List<String> sectors,
    List<Office> offices,
    Period period,
    Optional<String> wikidata,
    Origin origin) {

  /** What an entry is. */
  public enum Kind {
    COUNTRY,
    ORGANIZATION,
    GROUP,
    PERSON
  }

  /** Copies the lists. */
  public ActorEntry {
    names = List.copyOf(names);
    sectors = List.copyOf(sectors);
    offices = List.copyOf(offices);
  }

  /** Its main name. */
  public String name() {
    return names.get(0);
  }

  /**
   * The same actor with more names and offices, the offices in order of their dates.
   *
   * @param item its Wikidata item, taken where it has none
   */
  public ActorEntry with(List<String> moreNames, List<Office> moreOffices, Optional<String> item) {
    List<String> allNames = new ArrayList<>(names);
    moreNames.stream().filter(name -> !allNames.contains(name)).forEach(allNames::add);
    List<Office> allOffices = new ArrayList<>(offices);
    for (Office office : moreOffices) {
      int at = 0;
      while (at < allOffices.size() && !office.period().isBefore(allOffices.get(at).period())) {
        at++;
      }
      allOffices.add(at, office);
    }
    return new ActorEntry(
        id,
        kind,
        allNames,
        code,
        country,
        sectors,
        allOffices,
        period,
        wikidata.or(() -> item),
        origin);
  }

  /**
   * The office of a person on a day.
   *
   * @param day the day, or empty when it is not known
   * @return the newest office held that day; else the newest of all with {@code current} false
   */
  public Optional<Held> officeOn(Optional<LocalDate> day) {
    Optional<Held> found = Optional.empty();
    if (day.isEmpty()) {
      return mainOffice();
    }
    for (Office office : offices) {
      boolean current = office.period().contains(day.get());
      boolean begun = office.period().beganBy(day.get());
      if (current || found.isEmpty() || (begun && !found.get().current())) {
        found = Optional.of(new Held(office, current, begun));
      }
    }
    return found;
  }

  /** Without a date: the newest office that is more than having been something. */
  private Optional<Held> mainOffice() {
    Optional<Held> found = Optional.empty();
    for (Office office : offices) {
      boolean holds = !office.sectors().equals(List.of("ELI"));
      if (found.isEmpty() || holds) {
        found = Optional.of(new Held(office, true, true));
      }
    }
    return found;
  }

  /** The offices of a person that a title names, oldest first. */
  public List<Office> officesCalled(String title) {
    return offices.stream().filter(office -> OfficeTitle.areSame(office.title(), title)).toList();
  }

  /**
   * An office of a person.
   *
   * @param title the office
   * @param code code of the state or organisation
   * @param country the state
   * @param sectors PLOVER sectors
   * @param period when it was held
   */
  public record Office(
      String title,
      Optional<String> code,
      Optional<String> country,
      List<String> sectors,
      Period period) {

    /** Copies the list. */
    public Office {
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * An office and whether it is held on the day asked for.
   *
   * @param office the office
   * @param current whether it is held that day
   * @param begun whether it has begun by that day
   */
  public record Held(Office office, boolean current, boolean begun) {}

  /**
   * Where an entry stands and what it rests on.
   *
   * @param source kind of source
   * @param file path of its file inside the lexicon
   * @param line line on which it begins, from 1
   */
  public record Origin(SourceKind source, String file, int line) {}

  /**
   * A period with open ends; an end that is not known is open too.
   *
   * @param from when it began, as precisely as is known
   * @param to when it ended; to the last day of that month or year
   */
  public record Period(Optional<PartialDate> from, Optional<PartialDate> to) {

    /** All time. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
      return beganBy(day) && (to.isEmpty() || !day.isAfter(to.get().last()));
    }

    /** Whether a day lies in it or at most so many days outside. */
    public boolean isNear(LocalDate day, int days) {
      return beganBy(day.plusDays(days))
          && (to.isEmpty() || !day.minusDays(days).isAfter(to.get().last()));
    }

    /** Whether it had begun by a day. */
    public boolean beganBy(LocalDate day) {
      return from.isEmpty() || !day.isBefore(from.get().first());
    }

    /**
     * Whether it shares more than a day of handing over with another, whatever the days that the
     * dates leave open.
     */
    public boolean surelyOverlaps(Period other) {
      return other.surelyBeginsBeforeEndOf(this) && surelyBeginsBeforeEndOf(other);
    }

    private boolean surelyBeginsBeforeEndOf(Period other) {
      return from.isEmpty()
          || other.to.isEmpty()
          || from.get().last().isBefore(other.to.get().first());
    }

    /** Whether it stands before another in order of time, as far as their dates tell. */
    boolean isBefore(Period other) {
      if (from.isPresent() && other.from.isPresent()) {
        return from.get().first().isBefore(other.from.get().first());
      }
      return to.isPresent()
          && other.from.isPresent()
          && to.get().first().isBefore(other.from.get().first());
    }

    /** Such as {@code 2009-01-20 to 2017-01-20}; empty where nothing is known. */
    @Override
    public String toString() {
      if (from.isPresent() && to.isPresent()) {
        return from.get() + " to " + to.get();
      }
      return from.map(day -> "from " + day).or(() -> to.map(day -> "to " + day)).orElse("");
    }
  }
}
