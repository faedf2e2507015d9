package org.athir.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles name one office. */
class OfficeTitleTest {

  @ParameterizedTest
  @CsvSource({
    "president, acting president",
    "defence minister, minister of defense",
    "foreign minister, minister of foreign affairs",
    "foreign minister, Minister for Foreign Affairs",
    "interior minister, minister of the interior",
    "defense secretary, secretary of defence",
    "prime minister, premier",
    "president, president of the Palestinian Authority",
    "caretaker prime minister, interim prime minister",
  })
  void wordingsOfOneOfficeAreTheSame(String title, String other) {
    assertThat(OfficeTitle.areSame(title, other)).isTrue();
    assertThat(OfficeTitle.areSame(other, title)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "president, vice president",
    "president, former president",
    "secretary of state, state secretary",
    "minister, prime minister",
  })
  void otherOfficesAreNot(String title, String other) {
    assertThat(OfficeTitle.areSame(title, other)).isFalse();
  }
}
