package org.athir.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.EventPlace.Point;
import org.athir.model.Span;

/**
 * Who, when, where and how many of one report, as gold or as predicted.
 *
 * @param actors noun phrases of actors
 * @param times time expressions
 * @param places place names
 * @param numbers counts and amounts
 * @param events events by their trigger
 */
public record ReportFields(
    List<Actor> actors,
    List<Time> times,
    List<Place> places,
    List<Count> numbers,
    List<Event> events) {

  /** A report without anything. */
  public static final ReportFields NOTHING =
      new ReportFields(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ReportFields {
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    places = List.copyOf(places);
    numbers = List.copyOf(numbers);
    events = List.copyOf(events);
  }

  /** Something at a stretch of text. */
  public sealed interface Item permits Actor, Time, Place, Count, Event {

    /** Where it stands. */
    Span span();
  }

  /**
   * An actor's noun phrase.
   *
   * @param span its words
   * @param code state or group; empty when not known
   * @param sectors PLOVER sectors
   */
  public record Actor(Span span, Optional<String> code, Set<String> sectors) implements Item {

    /** Copies the set. */
    public Actor {
      sectors = Set.copyOf(sectors);
    }
  }

  /**
   * A time expression.
   *
   * @param span its words
   * @param value ISO 8601; empty when it cannot be known
   */
  public record Time(Span span, Optional<String> value) implements Item {}

  /**
   * A place name.
   *
   * @param span its words
   * @param point where it lies; empty when not known
   */
  public record Place(Span span, Optional<Point> point) implements Item {}

  /**
   * A count or an amount.
   *
   * @param span its words
   * @param kind what is counted
   * @param min least value
   * @param max greatest value
   * @param currency ISO 4217 code
   */
  public record Count(
      Span span,
      String kind,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<String> currency)
      implements Item {

    /** Whether kind, range and currency are the same. */
    boolean sameValue(Count other) {
      return kind.equals(other.kind)
          && same(min, other.min)
          && same(max, other.max)
          && currency.equals(other.currency);
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> two) {
      return one.isPresent() == two.isPresent()
          && one.map(value -> value.compareTo(two.orElseThrow()) == 0).orElse(true);
    }
  }

  /**
   * An event.
   *
   * @param span its trigger
   * @param date when, ISO 8601; empty when the text does not tell
   * @param place where; empty when the text does not tell
   */
  public record Event(Span span, Optional<String> date, Optional<Point> place) implements Item {}
}
