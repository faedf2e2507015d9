package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.EventPlace.Point;
import org.athir.model.Span;
import org.athir.score.ReportFields.Actor;
import org.athir.score.ReportFields.Count;
import org.athir.score.ReportFields.Event;
import org.athir.score.ReportFields.Place;
import org.athir.score.ReportFields.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldScorerTest {
  private static final Point MOSUL = new Point(36.34, 43.13);
  private static final Point ERBIL = new Point(36.19, 44.01);
  private static final Point PARIS = new Point(48.86, 2.35);

  @Test
  void distanceOfAHundredMilesDecides() {
    assertThat(MOSUL.kilometresTo(ERBIL)).isBetween(78.0, 84.0);
    assertThat(MOSUL.kilometresTo(MOSUL)).isZero();
    assertThat(new Point(0, 0).kilometresTo(new Point(0, 180))).isCloseTo(20015, within(10.0));
    assertThat(
            figure("place within 161 km", places(place(0, 5, MOSUL)), places(place(0, 5, ERBIL))))
        .isEqualTo(new Figure("place within 161 km", 1, 1, 1));
    assertThat(
            figure("place within 161 km", places(place(0, 5, MOSUL)), places(place(0, 5, PARIS))))
        .isEqualTo(new Figure("place within 161 km", 1, 1, 0));
  }

  @Test
  void placeWithoutAPointIsFoundButNotLocated() {
    ReportFields unknown = places(new Place(new Span(0, 5), Optional.empty()), place(9, 12, MOSUL));
    assertThat(figure("place name", unknown, unknown).correct()).isEqualTo(2);
    assertThat(figure("place within 161 km", unknown, unknown))
        .isEqualTo(new Figure("place within 161 km", 1, 1, 1));
    assertThat(figure("place within 161 km", places(place(0, 5, MOSUL)), unknown).correct())
        .isZero();
  }

  @Test
  void phraseThatDiffersLeastIsTheSameActor() {
    ReportFields gold = actors(actor(0, 20, "IRQ", "GOV", "MIL"));
    ReportFields found = actors(actor(0, 4, "IRN"), actor(0, 19, "IRQ", "MIL"));
    assertThat(figure("actor code", gold, found)).isEqualTo(new Figure("actor code", 1, 1, 1));
    assertThat(figure("actor sectors", gold, found))
        .isEqualTo(new Figure("actor sectors", 2, 1, 1));
  }

  @Test
  void actorPhraseElsewhereIsFalseAndOneInsideAGoldPlaceIsNot() {
    ReportFields gold =
        new ReportFields(
            List.of(actor(0, 4, "IRQ")),
            List.of(),
            List.of(place(10, 16, MOSUL)),
            List.of(),
            List.of());
    ReportFields found = actors(actor(10, 14, "IRQ"), actor(30, 34, "IRN"));
    assertThat(figure("actor code", gold, found)).isEqualTo(new Figure("actor code", 1, 1, 0));
  }

  @Test
  void actorWithoutACodeCountsNeitherWay() {
    ReportFields gold = actors(new Actor(new Span(0, 4), Optional.empty(), Set.of("CVL")));
    assertThat(figure("actor code", gold, gold)).isEqualTo(new Figure("actor code", 0, 0, 0));
    assertThat(figure("actor phrase", gold, gold).f1()).isEqualTo(1);
  }

  @Test
  void unknownTimeIsRightWhenItIsLeftUnknown() {
    ReportFields gold = times(time(0, 6, null), time(10, 14, "2016"));
    assertThat(figure("time value", gold, times(time(0, 6, null), time(10, 14, "2016-11"))))
        .isEqualTo(new Figure("time value", 2, 2, 1));
  }

  @Test
  void numberIsRightWithKindRangeAndCurrency() {
    Count dead = number("killed", 12, null, null);
    assertThat(dead.sameValue(number("killed", 12, null, null))).isTrue();
    assertThat(dead.sameValue(number("injured", 12, null, null))).isFalse();
    assertThat(dead.sameValue(number("killed", 12, 12, null))).isFalse();
    assertThat(dead.sameValue(number("killed", 13, null, null))).isFalse();
    assertThat(number("amount", 5, 5, "USD").sameValue(number("amount", 5, 5, "EUR"))).isFalse();
    ReportFields gold = new ReportFields(List.of(), List.of(), List.of(), List.of(dead), List.of());
    assertThat(figure("number exact", gold, gold).f1()).isEqualTo(1);
  }

  @Test
  void timeAndPlaceAreAskedForWhereTheEventWasFound() {
    Event strike = new Event(new Span(0, 6), Optional.of("2016-11-21"), Optional.of(MOSUL));
    Event march = new Event(new Span(20, 26), Optional.of("2016-11-22"), Optional.of(PARIS));
    Event found = new Event(new Span(0, 6), Optional.of("2016-11-21"), Optional.of(PARIS));
    ReportFields gold = events(strike, march);
    assertThat(figure("event found", gold, events(found)).recall()).isEqualTo(0.5);
    assertThat(figure("event time", gold, events(found)))
        .isEqualTo(new Figure("event time", 1, 1, 1));
    assertThat(figure("event place within 161 km", gold, events(found)))
        .isEqualTo(new Figure("event place within 161 km", 1, 1, 0));
  }

  @Test
  void reportWithoutPredictionsIsMissedAndOneWithoutGoldIsLeftOut() {
    List<Figure> figures =
        FieldScorer.score(
            Map.of("a", times(time(0, 4, "2016"))), Map.of("b", times(time(0, 4, "2016"))));
    Figure times = only("time value", figures);
    assertThat(times).isEqualTo(new Figure("time value", 1, 0, 0));
    assertThat(times.f1()).isZero();
  }

  private static Figure figure(String field, ReportFields gold, ReportFields predicted) {
    return only(field, FieldScorer.score(Map.of("a", gold), Map.of("a", predicted)));
  }

  private static Figure only(String field, List<Figure> figures) {
    return figures.stream().filter(f -> f.name().equals(field)).findFirst().orElseThrow();
  }

  private static ReportFields actors(Actor... actors) {
    return new ReportFields(List.of(actors), List.of(), List.of(), List.of(), List.of());
  }

  private static ReportFields times(Time... times) {
    return new ReportFields(List.of(), List.of(times), List.of(), List.of(), List.of());
  }

  private static ReportFields places(Place... places) {
    return new ReportFields(List.of(), List.of(), List.of(places), List.of(), List.of());
  }

  private static ReportFields events(Event... events) {
    return new ReportFields(List.of(), List.of(), List.of(), List.of(), List.of(events));
  }

  private static Actor actor(int start, int end, String code, String... sectors) {
    return new Actor(new Span(start, end), Optional.of(code), Set.of(sectors));
  }

  private static Time time(int start, int end, @Nullable String value) {
    return new Time(new Span(start, end), Optional.ofNullable(value));
  }

  private static Place place(int start, int end, Point point) {
    return new Place(new Span(start, end), Optional.of(point));
  }

  private static Count number(
      String kind, int min, @Nullable Integer max, @Nullable String currency) {
    return new Count(
        new Span(0, 4),
        kind,
        Optional.of(BigDecimal.valueOf(min)),
        Optional.ofNullable(max).map(BigDecimal::valueOf),
        Optional.ofNullable(currency));
  }
}
