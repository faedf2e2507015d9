package org.athir.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athir.lexicon.OfficeClasses.Seat;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.PartialDate;

/** Who held which office of a state when. */
final class OfficeTerms {
  private static final Comparator<Term> BY_START =
      Comparator.comparing(Term::order).thenComparing(term -> term.person().id());

  private final Map<Key, List<Term>> terms = new LinkedHashMap<>();

  /** An office of a state. */
  record Key(String state, String office) {}

  /**
   * A term.
   *
   * @param person who held the office
   * @param office the office, with its dates
   * @param seat what it is
   */
  record Term(ActorEntry person, Office office, Seat seat) {

    private String order() {
      return office
          .period()
          .from()
          .or(() -> office.period().to())
          .map(PartialDate::first)
          .map(Object::toString)
          .orElse("");
    }
  }

  OfficeTerms(Actors actors, OfficeClasses classes) {
    for (ActorEntry person : actors.persons()) {
      for (Office office : person.offices()) {
        for (Seat seat : classes.seats(office)) {
          terms
              .computeIfAbsent(
                  new Key(seat.state(), seat.office().name()), key -> new ArrayList<>())
              .add(new Term(person, office, seat));
        }
      }
    }
    terms.values().forEach(list -> list.sort(BY_START));
  }

  /** The terms of an office in a state, by their beginnings. */
  List<Term> of(String state, OfficeClass office) {
    return terms.getOrDefault(new Key(state, office.name()), List.of());
  }

  /** All terms, office by office. */
  Map<Key, List<Term>> all() {
    return terms;
  }
}
