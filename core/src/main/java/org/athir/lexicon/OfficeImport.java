package org.athir.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.athir.lexicon.OfficeClasses.Seat;
import org.athir.lexicon.OfficeHolding.Codes;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Origin;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.NameIndex;
import org.athir.mention.PartialDate;
import org.jspecify.annotations.Nullable;

/** Merges a table of office-holders with the persons of the lexicon, row by row. */
public final class OfficeImport {
  private final Set<String> sectors;
  private final Codes codes;
  private final OfficeClasses classes;
  private final Map<String, ActorEntry> persons = new LinkedHashMap<>();
  private final Map<String, Set<String>> idsByName = new HashMap<>();
  private final Map<String, String> idsByWikidata = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Map<String, List<OfficeHolding>> taken = new LinkedHashMap<>();
  private final Set<String> fresh = new HashSet<>();
  private final Map<String, String> newItems = new HashMap<>();

  /**
   * Begins with what the lexicon has.
   *
   * @param actors all actors
   * @param classes which titles mean offices that one person holds at a time
   * @param sectors legal sectors
   */
  public OfficeImport(Actors actors, OfficeClasses classes, Set<String> sectors) {
    this.classes = classes;
    this.sectors = Set.copyOf(sectors);
    Set<String> all = new HashSet<>();
    for (ActorEntry entry : actors.entries()) {
      ids.add(entry.id());
      entry.code().ifPresent(all::add);
      entry.wikidata().ifPresent(item -> idsByWikidata.put(item, entry.id()));
    }
    this.codes = new Codes(Set.copyOf(actors.countries().keySet()), Set.copyOf(all));
    actors.persons().forEach(this::learn);
  }

  private record Holder(String person, Period period) {}

  /** What became of a row. */
  public sealed interface Result permits Taken, Known, Conflict {}

  /**
   * An office that was taken over.
   *
   * @param id id of the person
   * @param isNew whether the person is new to the lexicon
   */
  public record Taken(String id, boolean isNew) implements Result {}

  /**
   * An office that the lexicon has already.
   *
   * @param id id of the person
   */
  public record Known(String id) implements Result {}

  /**
   * An office that was not taken over.
   *
   * @param problem what it contradicts
   */
  public record Conflict(String problem) implements Result {}

  private void learn(ActorEntry person) {
    persons.put(person.id(), person);
    ids.add(person.id());
    person.wikidata().ifPresent(item -> idsByWikidata.put(item, person.id()));
    for (String name : person.names()) {
      idsByName.computeIfAbsent(NameIndex.key(name), key -> new TreeSet<>()).add(person.id());
    }
    person.offices().forEach(office -> learn(person.id(), office));
  }

  private void learn(String person, Office office) {
    for (Seat seat : uniqueSeats(office)) {
      holders
          .computeIfAbsent(key(seat), key -> new ArrayList<>())
          .add(new Holder(person, office.period()));
    }
  }

  private List<Seat> uniqueSeats(Office office) {
    return classes.seats(office).stream()
        .filter(seat -> !seat.qualified() && seat.office().isUniqueIn(seat.state()))
        .toList();
  }

  private static String key(Seat seat) {
    return seat.state() + " " + seat.office().name();
  }

  /**
   * Takes over a row, if it contradicts nothing.
   *
   * @param cells texts by column
   * @throws OfficeHolding.FieldException at a mistake in a field
   */
  public Result add(Map<String, String> cells) {
    OfficeHolding holding = OfficeHolding.read(cells, codes, sectors);
    Set<String> candidates = candidates(holding);
    if (candidates.size() > 1) {
      return new Conflict(
          "'" + holding.person() + "' may be " + String.join(" or ", candidates) + "; give the id");
    }
    if (candidates.isEmpty()) {
      return addNew(holding);
    }
    ActorEntry person = persons.get(candidates.iterator().next());
    if (person == null) {
      return new Conflict(candidates + " is no person");
    }
    if (isStranger(holding, person)) {
      return new Conflict(
          "'"
              + holding.person()
              + "' is the name of "
              + person.id()
              + ", who has no office of "
              + holding.office().code().orElse("")
              + "; give the id, or another for somebody else");
    }
    return addTo(person, holding);
  }

  /** Ids of those who may be meant: by id, else by Wikidata item, else by name. */
  private Set<String> candidates(OfficeHolding holding) {
    if (holding.id().isPresent()) {
      return ids.contains(holding.id().get()) ? Set.of(holding.id().get()) : Set.of();
    }
    Optional<String> same = holding.wikidata().map(idsByWikidata::get);
    if (same.isPresent()) {
      return Set.of(same.get());
    }
    Set<String> named = new TreeSet<>();
    for (ActorEntry person : named(holding)) {
      boolean other =
          holding.wikidata().isPresent()
              && person.wikidata().isPresent()
              && !person.wikidata().equals(holding.wikidata());
      if (!other) {
        named.add(person.id());
      }
    }
    Set<String> near = new TreeSet<>(named);
    near.removeIf(id -> !isOfSameState(holding, persons.get(id)));
    return near.isEmpty() ? named : near;
  }

  private List<ActorEntry> named(OfficeHolding holding) {
    List<ActorEntry> found = new ArrayList<>();
    for (String id : idsByName.getOrDefault(NameIndex.key(holding.person()), Set.of())) {
      Optional.ofNullable(persons.get(id)).ifPresent(found::add);
    }
    return found;
  }

  /** Whether only the name speaks for it that this is the person. */
  private static boolean isStranger(OfficeHolding holding, ActorEntry person) {
    boolean sure =
        holding.id().isPresent()
            || (holding.wikidata().isPresent() && holding.wikidata().equals(person.wikidata()));
    return !sure && !isOfSameState(holding, person);
  }

  private static boolean isOfSameState(OfficeHolding holding, @Nullable ActorEntry person) {
    if (person == null) {
      return false;
    }
    Set<String> own = new HashSet<>();
    person.country().ifPresent(own::add);
    for (Office office : person.offices()) {
      office.code().ifPresent(own::add);
      office.country().ifPresent(own::add);
    }
    Office office = holding.office();
    return office.code().filter(own::contains).isPresent()
        || office.country().filter(own::contains).isPresent();
  }

  private Result addNew(OfficeHolding holding) {
    Optional<Conflict> held = heldByOther("", holding.office());
    if (held.isPresent()) {
      return held.get();
    }
    Optional<String> id = holding.id().or(() -> freeId(holding));
    if (id.isEmpty()) {
      return new Conflict("'" + holding.person() + "' has no Latin letters; give an id");
    }
    List<String> names = new ArrayList<>(List.of(holding.person()));
    holding.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
    learn(
        new ActorEntry(
            id.get(),
            ActorEntry.Kind.PERSON,
            names,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(holding.office()),
            Period.ALWAYS,
            holding.wikidata(),
            new Origin(holding.source(), "", 1)));
    fresh.add(id.get());
    return take(id.get(), holding);
  }

  private Optional<String> freeId(OfficeHolding holding) {
    Optional<String> slug = ActorYaml.id(holding.person());
    if (slug.isEmpty() || !ids.contains(slug.get())) {
      return slug;
    }
    String state = holding.office().code().orElse("").toLowerCase(Locale.ROOT);
    String id = slug.get() + "-" + state;
    int number = 2;
    while (ids.contains(id)) {
      id = slug.get() + "-" + state + "-" + number;
      number++;
    }
    return Optional.of(id);
  }

  private Result addTo(ActorEntry person, OfficeHolding holding) {
    for (Office office : person.offices()) {
      if (isSameOffice(office, holding.office())) {
        Period known = office.period();
        Period told = holding.office().period();
        if (agree(known.from(), told.from()) && agree(known.to(), told.to())) {
          return new Known(person.id());
        }
        if (known.surelyOverlaps(told)) {
          return new Conflict(
              person.id()
                  + " holds '"
                  + office.title()
                  + "' "
                  + dates(known)
                  + ", not "
                  + dates(told));
        }
      }
    }
    Optional<Conflict> held = heldByOther(person.id(), holding.office());
    if (held.isPresent()) {
      return held.get();
    }
    if (person.wikidata().isEmpty()) {
      holding.wikidata().ifPresent(item -> newItems.put(person.id(), item));
      holding.wikidata().ifPresent(item -> idsByWikidata.put(item, person.id()));
    }
    persons.put(
        person.id(), person.with(holding.names(), List.of(holding.office()), holding.wikidata()));
    learn(person.id(), holding.office());
    return take(person.id(), holding);
  }

  private Taken take(String id, OfficeHolding holding) {
    taken.computeIfAbsent(id, key -> new ArrayList<>()).add(holding);
    return new Taken(id, fresh.contains(id));
  }

  private boolean isSameOffice(Office one, Office other) {
    if (!one.code().equals(other.code())) {
      return false;
    }
    Set<String> seats = new HashSet<>();
    classes.seats(one).forEach(seat -> seats.add(key(seat)));
    return NameIndex.key(one.title()).equals(NameIndex.key(other.title()))
        || classes.seats(other).stream().anyMatch(seat -> seats.contains(key(seat)));
  }

  private static boolean agree(Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isEmpty()
        ? other.isEmpty()
        : other.filter(day -> day.agreesWith(one.get())).isPresent();
  }

  private Optional<Conflict> heldByOther(String person, Office office) {
    for (Seat seat : uniqueSeats(office)) {
      for (Holder holder : holders.getOrDefault(key(seat), List.of())) {
        if (!holder.person().equals(person) && holder.period().surelyOverlaps(office.period())) {
          return Optional.of(
              new Conflict(
                  holder.person()
                      + " is "
                      + seat.office().name()
                      + " of "
                      + seat.state()
                      + " "
                      + dates(holder.period())
                      + ", which overlaps "
                      + dates(office.period())));
        }
      }
    }
    return Optional.empty();
  }

  private static String dates(Period period) {
    String dates = period.toString();
    return dates.isEmpty() ? "without dates" : dates;
  }

  /** What was taken over, as entries of a file of actors; empty when there is nothing new. */
  public String yaml() {
    StringBuilder text = new StringBuilder();
    taken.forEach(
        (id, holdings) -> {
          ActorEntry person = persons.get(id);
          if (person != null && fresh.contains(id)) {
            text.append(ActorYaml.entry(person));
          } else {
            text.append(addition(id, holdings));
          }
        });
    return text.toString();
  }

  private String addition(String id, List<OfficeHolding> holdings) {
    Set<String> names = new LinkedHashSet<>();
    holdings.forEach(holding -> names.addAll(holding.names()));
    return ActorYaml.addition(
        id,
        List.copyOf(names),
        holdings.stream().map(OfficeHolding::office).toList(),
        Optional.ofNullable(newItems.get(id)),
        holdings.get(0).source());
  }
}
