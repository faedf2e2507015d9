package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectorsTest {

  @Test
  void anOfficeOutweighsWhatOneWasAndThatOneIsPrivate() {
    assertThat(Sectors.together(List.of("GOV", "COP"), List.of("ELI")))
        .containsExactly("GOV", "COP");
    assertThat(Sectors.together(List.of("CVL"), List.of("GOV"))).containsExactly("GOV");
  }

  @Test
  void whoMayBeInOfficeOrNotStaysBoth() {
    assertThat(Sectors.together(List.of(), List.of("GOV", "ELI"))).containsExactly("GOV", "ELI");
    assertThat(Sectors.together(List.of("ELI"), List.of("OPP"))).containsExactly("ELI", "OPP");
  }

  @Test
  void aKnownForceIsNoUnknownOne() {
    assertThat(Sectors.settled(List.of("UAF", "REB"))).containsExactly("REB");
    assertThat(Sectors.settled(List.of("UAF"))).containsExactly("UAF");
  }

  @Test
  void rebelsHaveNoGovernmentAndTheirMenAreRebels() {
    assertThat(Sectors.of(Optional.of("FARC"), List.of("MIL", "REB"), List.of()))
        .containsExactly("REB");
    assertThat(Sectors.areSoldiersOf(List.of("UAF"), List.of("REB"))).isTrue();
    assertThat(Sectors.areSoldiersOf(List.of("CVL"), List.of("REB"))).isFalse();
    assertThat(Sectors.areSoldiersOf(List.of("UAF"), List.of("MIL"))).isFalse();
  }

  @Test
  void theMenOfSomebodyArmedAreHisForce() {
    assertThat(Sectors.areMenOf("man", List.of("MIL"))).isTrue();
    assertThat(Sectors.areMenOf("man", List.of("PTY"))).isFalse();
    assertThat(Sectors.areMenOf("follower", List.of("REB"))).isTrue();
    assertThat(Sectors.areMenOf("follower", List.of("MIL"))).isFalse();
    assertThat(Sectors.areMenOf("friend", List.of("REB"))).isFalse();
  }
}
