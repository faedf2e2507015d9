package org.athir.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor of the lexicon: a country, an organisation, a group or a person.
 *
 * @param id stable id
 * @param kind what it is
 * @param name its main name
 * @param code ISO 3166-1 alpha-3 code, or a group's code; of a person, its first office's
 * @param country home country
 * @param sectors PLOVER sectors
 * @param offices a person's offices, oldest first
 * @param period when it existed
 */
public record ActorEntry(
    String id,
    Kind kind,
    String name,
    Optional<String> code,
    Optional<String> country,
    List<String> sectors,
    List<Office> offices,
    Period period) {

  /** What an entry is. */
  public enum Kind {
    COUNTRY,
    ORGANIZATION,
    GROUP,
    PERSON
  }

  /** Copies the lists. */
  public ActorEntry {
    sectors = List.copyOf(sectors);
    offices = List.copyOf(offices);
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
      Period period) {}

  /**
   * An office and whether it is held on the day asked for.
   *
   * @param office the office
   * @param current whether it is held that day
   * @param begun whether it has begun by that day
   */
  public record Held(Office office, boolean current, boolean begun) {}

  /**
   * A period with open ends.
   *
   * @param from first day
   * @param to last day
   */
  public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All time. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
      return beganBy(day) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /** Whether a day lies in it or at most so many days outside. */
    public boolean isNear(LocalDate day, int days) {
      return beganBy(day.plusDays(days))
          && (to.isEmpty() || !day.minusDays(days).isAfter(to.get()));
    }

    /** Whether it had begun by a day. */
    public boolean beganBy(LocalDate day) {
      return from.isEmpty() || !day.isBefore(from.get());
    }
  }
}
