package org.athir.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What formulas mean on a day. */
class FormulaTest {
  /** A Monday. */
  private static final LocalDate DAY = LocalDate.of(2015, 5, 18);

  private static Optional<String> value(String formula, Direction direction, LocalDate day) {
    return Formula.value(formula, new Anchor(day, direction));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-05-12 | 2014-05-12",
        "2014-05-12T14:30+0000 | 2014-05-12T14:30",
        "P3D | P3D",
        "PAST_REF | PAST_REF",
        "THIS P1D | 2015-05-18",
        "THIS P1W | 2015-W21",
        "THIS P1M | 2015-05",
        "THIS P1Q | 2015-Q2",
        "THIS P3M | 2015-Q2",
        "THIS P1Y | 2015",
        "THIS P10Y | 201X",
        "THIS P100Y | 20XX",
        "THIS WE | 2015-W21-WE",
        "THIS NI | 2015-05-18TNI",
        "THIS P1W OFFSET P-1W | 2015-W20",
        "THIS P1Y OFFSET P1Y | 2016",
        "OFFSET P-1D | 2015-05-17",
        "OFFSET P-2W | 2015-W19",
        "OFFSET P-3M | 2015-02",
        "OFFSET P-10Y | 2005",
        "OFFSET P-1D INTERSECT MO | 2015-05-17TMO",
        "TNI OFFSET P-1D | 2015-05-17TNI",
        "XXXX-WXX-5 OFFSET P1W | 2015-05-22",
        "XXXX-WXX-1 OFFSET P1W | 2015-05-25",
        "XXXX-WXX-1 OFFSET P-1W | 2015-05-11",
        "XXXX-11 OFFSET P-1Y | 2014-11",
        "XXXX-05 OFFSET P-1Y | 2014-05",
        "XXXX-05 OFFSET P1Y | 2016-05",
        "XXXX-FA OFFSET P-1Y | 2014-FA",
        "XXXX-WE OFFSET P-1W | 2015-W20-WE",
        "XXXX-05-18 OFFSET P-1Y | 2014-05-18",
        "XXXX-05-18 OFFSET P1Y | 2016-05-18",
        "THIS P1Y INTERSECT XXXX-10 | 2015-10",
        "THIS P1D INTERSECT XXXX-WXX-5 | 2015-05-15",
        "XXXX-05-06 INTERSECT P1W | 2015-W19",
        "XXXX-04 INTERSECT P1W-#1 | 2015-04",
        "XXXX-04-WXX-2-#2 | 2015-04-14",
        "OFFSET P-2Y INTERSECT THIS P1W | 2013-W20",
        "XXXX-WXX-4TMO INTERSECT PTXH | 2015-05-14TMO",
        "THIS XXXX-WXX-5 | 2015-05-22",
        "THIS XXXX-03 | 2015-03",
        "THIS XXXX-SU | 2015-SU",
        "THIS WI | 2015-WI",
        "T17:00 | 2015-05-18T17:00",
        "XXXX-WXX-5T17:00-0500 | 2015-05-15T17:00",
      })
  void formulaIsReadAgainstTheDay(String formula, String value) {
    assertThat(value(formula, Direction.OPEN, DAY)).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XXXX-WXX-1 | 2015-05-18 | 2015-05-18 | 2015-05-18",
        "XXXX-WXX-5 | 2015-05-15 | 2015-05-22 | 2015-05-15",
        "XXXX-05-18 | 2015-05-18 | 2015-05-18 | 2015-05-18",
        "XXXX-08-07 | 2014-08-07 | 2015-08-07 | 2015-08-07",
        "XXXX-03-07 | 2015-03-07 | 2016-03-07 | 2015-03-07",
        "XXXX-05-20 | 2015-05-20 | 2015-05-20 | 2015-05-20",
        "XXXX-12-24 | 2014-12-24 | 2015-12-24 | 2014-12-24",
        "XXXX-02-29 | 2012-02-29 | 2016-02-29 | 2012-02-29",
        "XXXX-05 | 2015-05 | 2015-05 | 2015-05",
        "XXXX-07 | 2015-07 | 2015-07 | 2015-07",
        "XXXX-10 | 2014-10 | 2015-10 | 2014-10",
        "XXXX-01 | 2015-01 | 2016-01 | 2015-01",
        "XXXX-SU | 2014-SU | 2015-SU | 2015-SU",
        "XXXX-SP | 2015-SP | 2015-SP | 2015-SP",
        "XXXX-WI | 2014-WI | 2015-WI | 2014-WI",
        "XXXX-Q1 | 2015-Q1 | 2016-Q1 | 2015-Q1",
        "XXXX-WE | 2015-W20-WE | 2015-W21-WE | 2015-W20-WE",
        "THIS XXXX-WXX-5 | 2015-05-15 | 2015-05-22 | 2015-05-22",
      })
  void tenseSaysOnWhichSideAnOpenTimeLies(String formula, String past, String future, String open) {
    assertThat(value(formula, Direction.PAST, DAY)).contains(past);
    assertThat(value(formula, Direction.FUTURE, DAY)).contains(future);
    assertThat(value(formula, Direction.OPEN, DAY)).contains(open);
  }

  @ParameterizedTest
  @CsvSource({"PAST,2015-W20-WE", "FUTURE,2015-W20-WE"})
  void onSundayTheWeekendIsThisOne(Direction direction, String value) {
    LocalDate sunday = LocalDate.of(2015, 5, 17);
    assertThat(value("XXXX-WE", direction, sunday)).contains(value);
  }

  @Test
  void nextWeekendOnASundayIsTheOneAfter() {
    LocalDate sunday = LocalDate.of(2015, 5, 17);
    assertThat(value("XXXX-WE OFFSET P1W", Direction.OPEN, sunday)).contains("2015-W21-WE");
    assertThat(value("XXXX-WE OFFSET P-1W", Direction.OPEN, sunday)).contains("2015-W19-WE");
  }

  @Test
  void winterOfJanuaryBeganLastYear() {
    assertThat(value("THIS WI", Direction.OPEN, LocalDate.of(2015, 1, 20))).contains("2014-WI");
  }

  @Test
  void openMonthFarBehindIsTheOneAhead() {
    LocalDate december = LocalDate.of(2015, 12, 18);
    assertThat(value("XXXX-02", Direction.OPEN, december)).contains("2016-02");
    assertThat(value("XXXX-02", Direction.PAST, december)).contains("2016-02");
    assertThat(value("XXXX-06", Direction.PAST, december)).contains("2015-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "XXXX-02-31",
        "XXXX-13",
        "XXXX-WXX-9",
        "OFFSET PT-1H",
        "OFFSET P999999Y",
        "OFFSET P-999999D INTERSECT XXXX-99-99",
        "NEXT_IMMEDIATE P1D",
        "THIS P6Y",
        "OFFSET P-2M INTERSECT THIS P1W",
        "XXXX-WXX-1-#9",
        "THIS XXXX-WXX-2-#1",
        "",
      })
  void formulaWithoutMeaningHasNoValue(String formula) {
    assertThat(value(formula, Direction.OPEN, DAY).flatMap(DayRange::of)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2014-05-12,true",
    "198X,true",
    "PT5M,true",
    "PXW,true",
    "FUTURE_REF,true",
    "-0043,true",
    "XXXX-05,false",
    "THIS P1D,false",
    "T17:00,false",
    "TNI,false",
    "?,false"
  })
  void knownFormulaNeedsNoDay(String formula, boolean known) {
    assertThat(Formula.isKnown(formula)).isEqualTo(known);
  }
}
