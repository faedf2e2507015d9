package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.athir.lexicon.LexiconSource;
import org.athir.place.Gazetteer;
import org.athir.place.GazetteerPlace;
import org.junit.jupiter.api.Test;

/** Facts that the packaged gazetteer has to give. */
class PackagedGazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.read(LexiconSource.packaged());

  private static GazetteerPlace find(String name, String country, String... features) {
    return GAZETTEER.find(name).stream()
        .filter(p -> p.country().equals(country))
        .filter(p -> Arrays.asList(features).contains(p.feature()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " of " + country + " is missing"));
  }

  @Test
  void mosulIsWhereItIs() {
    GazetteerPlace mosul = find("Mosul", "IRQ", "PPLA");
    assertThat(mosul.latitude()).isCloseTo(36.3, within(0.1));
    assertThat(mosul.longitude()).isCloseTo(43.1, within(0.1));
    assertThat(mosul.id()).isEqualTo(99072);
    assertThat(mosul.admin1()).isEqualTo("Nineveh");
  }

  @Test
  void homonymsAreAllThere() {
    assertThat(GAZETTEER.find("Springfield")).hasSizeGreaterThan(30);
    find("Tripoli", "LBY", "PPLC");
    find("Tripoli", "LBN", "PPLA");
    find("Georgia", "GEO", "PCLI");
    find("Georgia", "USA", "ADM1");
    find("Congo", "COD", "PCLI");
    find("Congo", "COG", "PCLI");
  }

  @Test
  void otherNamesLeadToTheSamePlace() {
    assertThat(find("Kobani", "SYR", "PPLA2")).isEqualTo(find("Ayn al-Arab", "SYR", "PPLA2"));
    assertThat(find("Kiev", "UKR", "PPLC")).isEqualTo(find("Kyiv", "UKR", "PPLC"));
    assertThat(find("al-Raqqa", "SYR", "PPLA")).isEqualTo(find("Rakka", "SYR", "PPLA"));
    assertThat(find("TX", "USA", "ADM1")).isEqualTo(find("Texas", "USA", "ADM1"));
    assertThat(find("Pa.", "USA", "ADM1").name()).isEqualTo("Pennsylvania");
    assertThat(find("Anbar province", "IRQ", "ADM1")).isEqualTo(find("Anbar", "IRQ", "ADM1"));
    find("Helmand", "AFG", "ADM1");
    find("Kerry County", "IRL", "ADM2");
  }

  @Test
  void regionsAndWatersAreThere() {
    for (String name :
        List.of(
            "Donbas",
            "Sinai",
            "Gaza Strip",
            "West Bank",
            "Kashmir",
            "Golan Heights",
            "Sahel",
            "Strait of Hormuz",
            "Black Sea")) {
      assertThat(GAZETTEER.find(name)).as(name).isNotEmpty();
    }
  }

  @Test
  void everyPlaceIsFoundByItsOwnName() {
    Set<String> codes = new TreeSet<>();
    String countries = LexiconSource.packaged().get("actors/countries.yaml");
    Pattern.compile("(?m)^ +- code: (\\w{3})$")
        .matcher(countries)
        .results()
        .forEach(match -> codes.add(match.group(1)));
    int seen = 0;
    for (String code : codes) {
      GazetteerPlace state = GAZETTEER.country(code).orElse(null);
      if (state != null) {
        seen++;
        assertThat(GAZETTEER.find(state.name())).contains(state);
        for (GazetteerPlace place : GAZETTEER.within(code, "")) {
          assertThat(GAZETTEER.find(place.name())).as(place.name()).contains(place);
        }
      }
    }
    assertThat(seen).isGreaterThan(240);
    for (String state : new String[] {"Texas", "California", "Puerto Rico", "Ohio"}) {
      for (GazetteerPlace place : GAZETTEER.within("USA", state)) {
        assertThat(GAZETTEER.find(place.name())).contains(place);
      }
    }
  }
}
