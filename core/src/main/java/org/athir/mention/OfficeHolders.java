package org.athir.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.mention.ActorEntry.Held;
import org.athir.mention.ActorEntry.Office;

/** Who of a name held an office on the day of a report. */
final class OfficeHolders {
  /** The lexicon's dates and those of the news may differ by so many days. */
  private static final int SLACK = 31;

  /** Who is elected takes the office within so many days. */
  private static final int WAITING = 400;

  private static final List<String> LEADERS =
      List.of("president", "prime minister", "king", "chancellor", "emir", "supreme leader");

  private final PersonIndex persons;
  private final Optional<LocalDate> day;

  /**
   * Office-holders as of a day.
   *
   * @param day day of publication; without it, all who ever held the office count
   */
  OfficeHolders(PersonIndex persons, Optional<LocalDate> day) {
    this.persons = persons;
    this.day = day;
  }

  /**
   * The persons who fit a title and a name.
   *
   * @param name first or last name
   * @param role the title
   * @param tenure when the office is held, by the words
   * @param country the country that the words name beside
   */
  List<ActorEntry> find(String name, RoleEntry role, Tenure tenure, Optional<ActorEntry> country) {
    if (role.kind() != RoleEntry.Kind.PERSON) {
      return List.of();
    }
    return persons.called(name).stream()
        .filter(
            person ->
                person.officesCalled(role.name()).stream()
                    .anyMatch(office -> isOf(office, country) && fits(office, tenure)))
        .toList();
  }

  /**
   * Who is meant by a surname alone, where the person whom the lexicon has for it held no office
   * yet on the day: those of that name who did, or the one of them who led the state.
   */
  List<ActorEntry> inOffice(String name) {
    List<ActorEntry> holders =
        persons.called(name).stream()
            .filter(person -> person.officeOn(day).filter(Held::current).isPresent())
            .toList();
    List<ActorEntry> leaders = holders.stream().filter(this::leads).toList();
    return leaders.size() == 1 ? leaders : holders;
  }

  /** Whether a person's first office comes after the day. */
  boolean isTooYoung(ActorEntry person) {
    return day.isPresent()
        && person.officeOn(day).filter(held -> !held.begun() && !held.current()).isPresent();
  }

  private boolean leads(ActorEntry person) {
    return person
        .officeOn(day)
        .filter(
            held -> LEADERS.stream().anyMatch(t -> OfficeTitle.areSame(held.office().title(), t)))
        .isPresent();
  }

  private static boolean isOf(Office office, Optional<ActorEntry> country) {
    Optional<String> code = office.code().or(office::country);
    return country.isEmpty() || code.isEmpty() || code.equals(country.get().code());
  }

  private boolean fits(Office office, Tenure tenure) {
    if (day.isEmpty()) {
      return true;
    }
    LocalDate today = day.get();
    return switch (tenure) {
      case HELD -> office.period().isNear(today, SLACK);
      case FORMER, THEN -> office.period().beganBy(today);
      case COMING -> office.period().isNear(today, WAITING) && !isOver(office, today);
    };
  }

  private static boolean isOver(Office office, LocalDate today) {
    return office.period().to().filter(end -> today.isAfter(end.last())).isPresent();
  }
}
