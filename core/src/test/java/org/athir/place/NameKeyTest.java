package org.athir.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void marksAndCaseGo() {
    assertThat(NameKey.fold("São Paulo")).isEqualTo("sao paulo");
    assertThat(NameKey.fold("Łódź")).isEqualTo("lodz");
    assertThat(NameKey.fold("İzmir")).isEqualTo("izmir");
    assertThat(NameKey.fold("Diyarbakır")).isEqualTo("diyarbakir");
    assertThat(NameKey.fold("Straße")).isEqualTo("strasse");
  }

  @Test
  void dotsAndApostrophesGoAndOtherPunctuationIsOneSpace() {
    assertThat(NameKey.fold("St. Petersburg")).isEqualTo("st petersburg");
    assertThat(NameKey.fold("N'Djamena")).isEqualTo("ndjamena");
    assertThat(NameKey.fold("N’Djaména")).isEqualTo("ndjamena");
    assertThat(NameKey.fold("‘Ayn al ‘Arab")).isEqualTo("ayn al arab");
    assertThat(NameKey.fold("Stoke-on–Trent")).isEqualTo("stoke on trent");
    assertThat(NameKey.fold(" -a, (b) ")).isEqualTo("a b");
    assertThat(NameKey.fold("ʻAmrān")).isEqualTo("amran");
  }

  @Test
  void otherScriptsAndNothingAreNoMistake() {
    assertThat(NameKey.fold("Київ 7")).isEqualTo("киів 7");
    assertThat(NameKey.fold("\uD840\uDC00")).isEqualTo("\uD840\uDC00");
    assertThat(NameKey.fold("\uD840")).isEmpty();
    assertThat(NameKey.fold("…!")).isEmpty();
  }

  @Test
  void equalsSignKeepsANameAsItIsWritten() {
    assertThat(NameKey.of("=U.S.")).isEqualTo("=U.S.");
    assertThat(NameKey.of("U.S.")).isEqualTo("us");
  }
}
