package org.athir.resolve;

import java.util.List;
import java.util.Optional;
import org.athir.model.Event;
import org.athir.model.EventPlace;
import org.athir.model.EventPlace.Basis;
import org.athir.model.EventPlace.Point;
import org.athir.model.Outcome;
import org.athir.model.Provenance;
import org.athir.model.Sourced;
import org.athir.parse.Language;
import org.athir.pattern.EventMention;
import org.athir.place.GazetteerPlace;
import org.athir.place.ReportPlace;
import org.athir.place.ReportPlaces;

/**
 * Finds where the events of a report happened: the place that belongs to the trigger or its clause
 * ({@link PlaceSearch}); else the report's dateline, marked as inherited, where the event may have
 * happened there ({@link Inheritance}); else none. A place of an earlier sentence is not guessed.
 */
public final class EventPlaces {
  private final ReportPlaces places;
  private final Language language;

  /** The places of the events of one report. */
  public EventPlaces(ReportPlaces places, Language language) {
    this.places = places;
    this.language = language;
  }

  /**
   * An outcome with the event's place, where one is known.
   *
   * @param outcome an event or a rejection
   * @param mention the mention of it
   * @param places the places of its report, when they are looked for
   * @param language words of the language
   */
  public static Outcome locate(
      Outcome outcome, EventMention mention, Optional<ReportPlaces> places, Language language) {
    if (outcome instanceof Event event && places.isPresent()) {
      return new EventPlaces(places.get(), language)
          .of(event, mention)
          .<Outcome>map(event::at)
          .orElse(event);
    }
    return outcome;
  }

  /**
   * Where an event happened, with the words that say so and the pass that found the place.
   *
   * @param event the event
   * @param mention the words that it was read from
   */
  public Optional<Sourced<EventPlace>> of(Event event, EventMention mention) {
    List<FoundPlace> found = new PlaceSearch(mention, places, language).find();
    Optional<Sourced<EventPlace>> best = Optional.empty();
    for (FoundPlace candidate : found) {
      Sourced<EventPlace> place = sourced(candidate);
      if (best.isEmpty() || place.value().precision() < best.get().value().precision()) {
        best = Optional.of(place);
      }
    }
    return best.isPresent() ? best : inherited(event, mention);
  }

  private static Sourced<EventPlace> sourced(FoundPlace found) {
    ReportPlace expression = found.expression();
    EventPlace place = place(expression, precision(found), Basis.TEXT);
    String how = found.how() + "; " + expression.pass() + ": " + expression.reason();
    return new Sourced<>(place, Provenance.text(expression.span(), how));
  }

  /** An expression that names a place, whether an event belongs to it or not. */
  public static EventPlace placeOf(ReportPlace expression) {
    return place(expression, extent(expression), Basis.TEXT);
  }

  private Optional<Sourced<EventPlace>> inherited(Event event, EventMention mention) {
    return places
        .dateline()
        .filter(dateline -> new Inheritance(event, mention, dateline).holds())
        .map(EventPlaces::inherited);
  }

  private static Sourced<EventPlace> inherited(ReportPlace dateline) {
    EventPlace place = place(dateline, extent(dateline), Basis.INHERITED);
    return new Sourced<>(
        place, Provenance.derived("dateline; " + dateline.pass() + ": " + dateline.reason()));
  }

  /** Near a town is less exact than in it. */
  private static int precision(FoundPlace found) {
    int extent = extent(found.expression());
    boolean near = found.near() || found.expression().kind() == ReportPlace.Kind.INSTITUTION;
    return extent == EventPlace.POINT && near ? EventPlace.NEAR : extent;
  }

  private static int extent(ReportPlace expression) {
    return expression.place().map(EventPlaces::extent).orElse(EventPlace.COUNTRY);
  }

  private static int extent(GazetteerPlace place) {
    if (place.isPopulated()) {
      return EventPlace.POINT;
    }
    return switch (place.feature()) {
      case "AIRB", "AIRP", "BLDG", "BDG", "SQR", "PASS" -> EventPlace.POINT;
      case "ADM2" -> EventPlace.SECOND_DIVISION;
      case "CONT", "OCN" -> EventPlace.COUNTRY;
      default -> place.isCountry() ? EventPlace.COUNTRY : EventPlace.FIRST_DIVISION;
    };
  }

  private static EventPlace place(ReportPlace expression, int precision, Basis basis) {
    Optional<GazetteerPlace> known = expression.place();
    Optional<GazetteerPlace> region = known.or(expression::within);
    return new EventPlace(
        expression.span(),
        expression.text(),
        known.map(GazetteerPlace::name),
        known.map(place -> new Point(place.latitude(), place.longitude())),
        region.map(GazetteerPlace::country).filter(EventPlaces::isFilled),
        region.map(GazetteerPlace::admin1).filter(EventPlaces::isFilled),
        region.map(GazetteerPlace::admin2).filter(EventPlaces::isFilled),
        known.map(GazetteerPlace::id).filter(id -> id != 0),
        known.map(GazetteerPlace::feature),
        precision,
        basis);
  }

  private static boolean isFilled(String text) {
    return !text.isEmpty();
  }
}
