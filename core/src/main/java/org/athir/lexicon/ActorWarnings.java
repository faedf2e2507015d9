package org.athir.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.lexicon.OfficeTerms.Term;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Origin;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.NameIndex;

/** What is doubtful about the actors: it happens in the world, but more often it is a slip. */
public final class ActorWarnings {
  private final Actors actors;
  private final List<Warning> warnings = new ArrayList<>();

  private ActorWarnings(Actors actors) {
    this.actors = actors;
  }

  /**
   * Something doubtful.
   *
   * @param place the entry
   * @param text what is doubtful about it
   */
  public record Warning(Origin place, String text) {}

  /** All that is doubtful, file by file. */
  public static List<Warning> of(Actors actors, OfficeClasses classes) {
    ActorWarnings review = new ActorWarnings(actors);
    actors.persons().forEach(review::sameOfficeTwice);
    review.sameName();
    new OfficeTerms(actors, classes).all().values().forEach(review::heldByTwo);
    review.warnings.sort(
        Comparator.comparing((Warning warning) -> warning.place().file())
            .thenComparing(warning -> warning.place().line())
            .thenComparing(Warning::text));
    return List.copyOf(review.warnings);
  }

  private void warn(ActorEntry entry, String text) {
    warnings.add(new Warning(entry.origin(), entry.id() + ": " + text));
  }

  private void sameOfficeTwice(ActorEntry person) {
    List<Office> offices = person.offices();
    for (int i = 0; i < offices.size(); i++) {
      for (int j = i + 1; j < offices.size(); j++) {
        Office one = offices.get(i);
        Office other = offices.get(j);
        if (one.title().equals(other.title())
            && one.code().equals(other.code())
            && one.period().surelyOverlaps(other.period())) {
          warn(
              person,
              "holds the office '"
                  + one.title()
                  + "' twice at once: "
                  + dates(one.period())
                  + "; "
                  + dates(other.period()));
        }
      }
    }
  }

  private static String dates(Period period) {
    String dates = period.toString();
    return dates.isEmpty() ? "no dates" : dates;
  }

  private void heldByTwo(List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        heldByTwo(terms.get(i), terms.get(j));
      }
    }
  }

  private void heldByTwo(Term one, Term other) {
    boolean same = one.person().id().equals(other.person().id());
    boolean unique =
        one.seat().office().isUniqueIn(one.seat().state())
            && !one.seat().qualified()
            && !other.seat().qualified();
    if (!same && unique && one.office().period().surelyOverlaps(other.office().period())) {
      warn(
          one.person(),
          one.seat().office().name()
              + " of "
              + one.seat().state()
              + " ("
              + dates(one.office().period())
              + ") at once with "
              + other.person().id()
              + " ("
              + dates(other.office().period())
              + ")");
    }
  }

  private void sameName() {
    Map<String, Set<ActorEntry>> byName = new LinkedHashMap<>();
    for (ActorEntry person : actors.persons()) {
      for (String name : person.names()) {
        byName.computeIfAbsent(NameIndex.key(name), key -> new LinkedHashSet<>()).add(person);
      }
    }
    byName.forEach(
        (name, persons) -> {
          List<ActorEntry> list = List.copyOf(persons);
          for (int i = 1; i < list.size(); i++) {
            sameName(name, list.get(0), list.get(i));
          }
        });
  }

  private void sameName(String name, ActorEntry one, ActorEntry other) {
    if (active(one).surelyOverlaps(active(other))) {
      warn(
          one,
          "the name '" + name + "' is also that of " + other.id() + ", with offices at that time");
    }
  }

  /** From the first to the last of a person's offices, as far as their dates are known. */
  private static Period active(ActorEntry person) {
    List<Period> periods =
        person.offices().stream()
            .filter(office -> !office.sectors().equals(List.of("ELI")))
            .map(Office::period)
            .toList();
    if (periods.isEmpty()) {
      return Period.ALWAYS;
    }
    boolean open = periods.stream().anyMatch(period -> period.to().isEmpty());
    return new Period(
        periods.get(0).from(),
        open
            ? Optional.empty()
            : periods.stream()
                .flatMap(period -> period.to().stream())
                .max(Comparator.comparing(day -> day.last())));
  }
}
