package org.athir.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days that a value covers. */
class DayRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2015-05-18,2015-05-18,2015-05-18",
    "2015-05-18TNI,2015-05-18,2015-05-18",
    "2015-02,2015-02-01,2015-02-28",
    "2015,2015-01-01,2015-12-31",
    "2015-W01,2014-12-29,2015-01-04",
    "2015-W53,2015-12-28,2016-01-03",
    "2015-W20-WE,2015-05-16,2015-05-17",
    "2015-SP,2015-03-01,2015-05-31",
    "2015-SU,2015-06-01,2015-08-31",
    "2015-FA,2015-09-01,2015-11-30",
    "2015-WI,2015-12-01,2016-02-29",
    "2015-Q3,2015-07-01,2015-09-30",
    "198X,1980-01-01,1989-12-31",
    "19XX,1900-01-01,1999-12-31",
  })
  void valueCoversDays(String value, LocalDate first, LocalDate last) {
    assertThat(DayRange.of(value)).contains(new DayRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2015-02-31", "2015-13", "2015-W54", "P3D", "PAST_REF", "-0043", "12345", "", "T"})
  void valueWithoutDaysCoversNone(String value) {
    assertThat(DayRange.of(value)).isEmpty();
  }
}
