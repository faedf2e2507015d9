package org.athir.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.model.Status.Modality;
import org.athir.model.Status.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
  private static final Span SPAN = new Span(0, 4);

  @Test
  void reportNeedsAnId() {
    assertThatIllegalArgumentException().isThrownBy(() -> Document.of("", "text"));
  }

  @Test
  void titleLiesInsideTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Document("a", "abc", Optional.of(SPAN), Document.Metadata.none()))
        .withMessageContaining("outside");
  }

  @Test
  void reportQuotesItsTitle() {
    Document report =
        new Document("a", "Iran praised", Optional.of(SPAN), Document.Metadata.none());
    assertThat(report.titleText()).contains("Iran");
  }

  @Test
  void offsetsAreCodeUnits() {
    assertThat(Document.of("a", "\uD83D\uDE00 Iran").quote(new Span(3, 7))).isEqualTo("Iran");
  }

  @Test
  void valueFromTheTextNeedsWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.text(List.of(), "rule"))
        .withMessageContaining("needs a span");
  }

  @Test
  void valueNeedsAFinder() {
    assertThatIllegalArgumentException().isThrownBy(() -> Provenance.metadata(""));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void quadClassesAreOneToFour(int quad) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Classification("AID", Optional.empty(), List.of(), "07", quad, 1, 1));
  }

  @Test
  void eventNeedsSomebody() {
    Classification act = new Classification("AID", Optional.empty(), List.of(), "07", 2, 10, 7);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Event(
                    "0",
                    Document.of("a", "text"),
                    1,
                    new Sourced<>(act, Provenance.text(SPAN, "AID/help")),
                    List.of(),
                    List.of(),
                    new Sourced<>(EventDate.UNKNOWN, Provenance.derived("none")),
                    Optional.empty(),
                    List.of(),
                    new Sourced<>(Status.FACT, Provenance.derived("none")),
                    Optional.empty(),
                    Optional.empty()))
        .withMessageContaining("nobody");
  }

  @Test
  void evidenceIsOrderedByPlaceThenField() {
    Evidence first = new Evidence("type", SPAN, "text", "a");
    assertThat(first).isLessThan(new Evidence("actors[0]", new Span(1, 4), "ext", "a"));
    assertThat(first).isGreaterThan(new Evidence("actors[0]", SPAN, "text", "a"));
  }

  @Test
  void statusIsFactOnlyWhenAffirmedAndActual() {
    assertThat(Status.FACT.isFact()).isTrue();
    assertThat(new Status(Polarity.NEGATED, Modality.ACTUAL).isFact()).isFalse();
    assertThat(new Status(Polarity.AFFIRMED, Modality.PLANNED).isFact()).isFalse();
  }

  @Test
  void wordsOfStatusAreThoseOfTheRecord() {
    assertThat(Polarity.AFFIRMED.word()).isEqualTo("affirmed");
    assertThat(Polarity.NEGATED.word()).isEqualTo("negated");
    assertThat(Modality.THREATENED.word()).isEqualTo("threatened");
  }

  @Test
  void unknownIsNotPublic() {
    assertThat(Participant.Identity.UNKNOWN.isPublic()).isFalse();
  }

  @Test
  void sectorAloneIsPublic() {
    Participant.Identity police =
        new Participant.Identity(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("COP"),
            Optional.empty(),
            Optional.empty());
    assertThat(police.isPublic()).isTrue();
  }

  @Test
  void quantityKnowsOneEndAndKeepsTheOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> dead(null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> dead(3, 2));
    assertThat(dead(3, 3).range()).isEqualTo("3");
    assertThat(dead(3, 4).range()).isEqualTo("3-4");
    assertThat(dead(3, null).range()).isEqualTo("3-");
    assertThat(dead(null, 4).range()).isEqualTo("-4");
  }

  private static Quantity dead(@Nullable Integer min, @Nullable Integer max) {
    return new Quantity(
        Quantity.Kind.KILLED,
        Optional.ofNullable(min).map(BigDecimal::valueOf),
        Optional.ofNullable(max).map(BigDecimal::valueOf),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SPAN,
        "text");
  }

  @ParameterizedTest
  @CsvSource({"91, 0", "-91, 0", "0, 181", "0, -181", "NaN, 0"})
  void pointLiesOnTheEarth(double latitude, double longitude) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EventPlace.Point(latitude, longitude));
  }

  @Test
  void aDayGivenFromOutsideGivesWayToTheReportsOwn() {
    LocalDate own = LocalDate.of(2015, 5, 18);
    LocalDate other = LocalDate.of(2020, 1, 1);
    Document undated = Document.of("a", "text");
    assertThat(undated.publishedBy(Optional.of(other)).metadata().published()).contains(other);
    assertThat(undated.publishedBy(Optional.empty())).isEqualTo(undated);
    assertThat(undated.publishedOn(own).publishedBy(Optional.of(other)).metadata().published())
        .contains(own);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void placesAreExactFromPointToCountry(int precision) {
    assertThatIllegalArgumentException().isThrownBy(() -> anywhere(precision));
    assertThat(anywhere(EventPlace.COUNTRY).precision()).isEqualTo(5);
  }

  private static EventPlace anywhere(int precision) {
    return new EventPlace(
        SPAN,
        "text",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        precision,
        EventPlace.Basis.TEXT);
  }
}
