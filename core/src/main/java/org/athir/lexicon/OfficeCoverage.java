package org.athir.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.lexicon.OfficeTerms.Term;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.PartialDate;

/** In which years the lexicon knows who held the main offices of the states. */
public final class OfficeCoverage {
  private final Actors actors;
  private final OfficeClasses classes;
  private final OfficeTerms terms;

  /** Looks at the offices of all persons. */
  public OfficeCoverage(Actors actors, OfficeClasses classes) {
    this.actors = actors;
    this.classes = classes;
    this.terms = new OfficeTerms(actors, classes);
  }

  /**
   * Years from one to another, both included.
   *
   * @param from first year
   * @param to last year
   */
  public record Years(int from, int to) {

    /** Number of years. */
    public int count() {
      return to - from + 1;
    }

    /** Such as {@code 1990-2026}, or one year. */
    @Override
    public String toString() {
      return from == to ? Integer.toString(from) : from + "-" + to;
    }
  }

  /**
   * An office of a state.
   *
   * @param state code of the state
   * @param office name of the office
   * @param wanted years in which it should be filled
   * @param gaps years of them in which nobody is known to have held it
   */
  public record Row(String state, String office, Years wanted, List<Years> gaps) {

    /** Copies the list. */
    public Row {
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * A term of which a date is not known.
   *
   * @param person who held the office
   * @param office title
   * @param state code of the state
   * @param period its dates
   * @param lack what is not known
   */
  public record OpenTerm(
      ActorEntry person, String office, String state, Period period, Lack lack) {}

  /** What is not known of a term. */
  public enum Lack {
    /** It has neither beginning nor end. */
    DATES("no dates"),
    /** It has no beginning. */
    START("no start"),
    /** It has no end, though somebody holds the office after it. */
    END("no end, though others follow"),
    /** It has no end and nobody follows: it goes on, or its end is not known. */
    SUCCESSOR("no end");

    private final String words;

    Lack(String words) {
      this.words = words;
    }

    /** The same in words. */
    public String words() {
      return words;
    }
  }

  /** The offices of the states, state by state in the order of their codes. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String state : actors.countries().keySet().stream().sorted().toList()) {
      for (OfficeClass office : classes.classes()) {
        if (office.states().contains(state) && !office.without().contains(state)) {
          wanted(state, office).map(years -> row(state, office, years)).ifPresent(rows::add);
        }
      }
    }
    return rows;
  }

  private Optional<Years> wanted(String state, OfficeClass office) {
    Period period =
        Optional.ofNullable(actors.countries().get(state))
            .map(ActorEntry::period)
            .orElse(Period.ALWAYS);
    int from = period.from().map(day -> day.first().getYear()).orElse(office.since());
    int to = period.to().map(day -> day.last().getYear()).orElse(classes.until());
    Years years = new Years(Math.max(from, office.since()), Math.min(to, classes.until()));
    return years.from <= years.to ? Optional.of(years) : Optional.empty();
  }

  private Row row(String state, OfficeClass office, Years wanted) {
    BitSet filled = filled(terms.of(state, office));
    office
        .realms()
        .forEach(
            (holder, realms) -> {
              if (realms.contains(state)) {
                filled.or(filled(terms.of(holder, office)));
              }
            });
    List<Years> gaps = new ArrayList<>();
    int year = filled.nextClearBit(wanted.from);
    while (year <= wanted.to) {
      int next = filled.nextSetBit(year);
      int last = next < 0 ? wanted.to : Math.min(wanted.to, next - 1);
      gaps.add(new Years(year, last));
      year = filled.nextClearBit(last + 1);
    }
    return new Row(state, office.name(), wanted, gaps);
  }

  private BitSet filled(List<Term> list) {
    BitSet years = new BitSet();
    for (Term term : list) {
      years(term, list).ifPresent(span -> years.set(span.from, span.to + 1));
    }
    return years;
  }

  /**
   * The years of a term; an unknown beginning gives its last, an unknown end all up to the next.
   */
  private Optional<Years> years(Term term, List<Term> list) {
    Period period = term.office().period();
    Optional<Integer> from = period.from().map(day -> day.first().getYear());
    Optional<Integer> to = period.to().map(day -> day.last().getYear());
    if (from.isEmpty()) {
      return to.map(year -> new Years(year, year));
    }
    int last =
        to.or(() -> next(term, list).map(day -> day.first().getYear())).orElse(classes.until());
    return last < from.get() ? Optional.empty() : Optional.of(new Years(from.get(), last));
  }

  /** The beginning of the first term of somebody else after that of a term. */
  private static Optional<PartialDate> next(Term term, List<Term> list) {
    Optional<PartialDate> start = term.office().period().from();
    return list.stream()
        .filter(other -> !other.person().id().equals(term.person().id()))
        .map(other -> other.office().period().from())
        .flatMap(Optional::stream)
        .filter(day -> start.isEmpty() || day.first().isAfter(start.get().first()))
        .findFirst();
  }

  /** Terms of which a date is not known, office by office. */
  public List<OpenTerm> openTerms() {
    List<OpenTerm> open = new ArrayList<>();
    for (List<Term> list : terms.all().values()) {
      for (Term term : list) {
        if (isWanted(term)) {
          lack(term, list).ifPresent(lack -> open.add(openTerm(term, lack)));
        }
      }
    }
    open.sort(
        Comparator.comparing(OpenTerm::lack)
            .thenComparing(OpenTerm::state)
            .thenComparing(OpenTerm::office)
            .thenComparing(term -> term.person.id()));
    return open;
  }

  private static OpenTerm openTerm(Term term, Lack lack) {
    return new OpenTerm(
        term.person(), term.office().title(), term.seat().state(), term.office().period(), lack);
  }

  private static Optional<Lack> lack(Term term, List<Term> list) {
    Period period = term.office().period();
    if (period.from().isEmpty()) {
      return Optional.of(period.to().isEmpty() ? Lack.DATES : Lack.START);
    }
    if (period.to().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(next(term, list).isPresent() ? Lack.END : Lack.SUCCESSOR);
  }

  /** Numbers of terms by what they are counted with, then of organisations, groups, persons. */
  public Map<String, Integer> totals() {
    Map<String, Integer> totals = new LinkedHashMap<>();
    classes.classes().forEach(office -> totals.putIfAbsent(office.total(), 0));
    for (List<Term> list : terms.all().values()) {
      list.stream()
          .filter(this::isWanted)
          .forEach(term -> totals.merge(term.seat().office().total(), 1, Integer::sum));
    }
    for (ActorEntry entry : actors.entries()) {
      totals.merge(plural(entry.kind()), 1, Integer::sum);
    }
    return totals;
  }

  private static String plural(ActorEntry.Kind kind) {
    return switch (kind) {
      case COUNTRY -> "countries";
      case ORGANIZATION -> "organizations";
      case GROUP -> "groups";
      case PERSON -> "persons";
    };
  }

  /** Whether a term reaches into the years that count, as far as is known. */
  private boolean isWanted(Term term) {
    Period period = term.office().period();
    int since = term.seat().office().since();
    return period.to().map(day -> day.last().getYear() >= since).orElse(true)
        && period.from().map(day -> day.first().getYear() <= classes.until()).orElse(true);
  }
}
