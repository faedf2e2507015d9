package org.athir.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RootClassTest {
  @ParameterizedTest
  @CsvSource({
    "AGREE, AGREE",
    " agree , AGREE",
    "CONCEDE, YIELD",
    "Retreat, YIELD",
    "DEMAND, REQUEST",
    "DISAPPROVE, ACCUSE",
    "INVESTIGATE, ACCUSE",
    "FIGHT, ASSAULT"
  })
  void typesOfAllVersionsHaveAClass(String type, RootClass root) {
    assertThat(RootClass.find(type)).contains(root);
  }

  @Test
  void whatIsNoTypeHasNone() {
    assertThat(RootClass.find("NONE")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "036, AGREE",
    "0871, YIELD",
    "112, ACCUSE",
    "163, COERCE",
    "162, SANCTION",
    "1711, COERCE",
    "1712, ASSAULT",
    "175, ASSAULT",
    "191, COERCE",
    "1921, ASSAULT",
    "20, ASSAULT"
  })
  void cameoCodesHaveTheClassOfTheirFirstDigitsOrTheirOwn(String code, RootClass root) {
    assertThat(RootClass.findByCameo(code)).contains(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"010", "0231", "---", "1", "", "21", "AGREE"})
  void statementsAppealsAndWhatIsNoCodeHaveNoClass(String code) {
    assertThat(RootClass.findByCameo(code)).isEmpty();
  }

  @Test
  void namesOfEachLevelAreInAlphabeticalOrder() {
    assertThat(Arrays.asList(Level.values()))
        .allSatisfy(level -> assertThat(level.classes()).isSorted());
    assertThat(Level.QUAD.classes().get(Level.QUAD.position(RootClass.YIELD))).isEqualTo("M-COOP");
    assertThat(Level.QUAD.classes().get(Level.QUAD.position(RootClass.AGREE))).isEqualTo("V-COOP");
    assertThat(Level.QUAD.classes().get(Level.QUAD.position(RootClass.REJECT))).isEqualTo("V-CONF");
    assertThat(Level.QUAD.classes().get(Level.QUAD.position(RootClass.COERCE))).isEqualTo("M-CONF");
    assertThat(Level.BINARY.classes().get(Level.BINARY.position(RootClass.AID))).isEqualTo("COOP");
    assertThat(Level.BINARY.classes().get(Level.BINARY.position(RootClass.ACCUSE)))
        .isEqualTo("CONF");
  }
}
