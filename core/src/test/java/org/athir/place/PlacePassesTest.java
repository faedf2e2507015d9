package org.athir.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each pass by itself: what it decides and how it says so. */
class PlacePassesTest {

  private static ReportPlace find(String report, String words) {
    return TestPlaces.of(report).all().stream()
        .filter(place -> place.text().equals(words))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static void isDecided(ReportPlace place, int id, String pass, String reason) {
    assertThat(place.place().orElseThrow().id()).isEqualTo(id);
    assertThat(place.pass()).isEqualTo(pass);
    assertThat(place.reason()).isEqualTo(reason);
  }

  @Test
  void aRegionThatFollowsDecides() {
    isDecided(
        find("The blast hit Paris, Texas.", "Paris"),
        38,
        "stated region",
        "its region follows: Texas");
    isDecided(
        find("Police found two men in Lebanon, Pa., on Monday.", "Lebanon"),
        41,
        "stated region",
        "its region follows: Pennsylvania");
    isDecided(
        find("Mosul in northern Iraq is quiet.", "Mosul"),
        3,
        "stated region",
        "its region follows: Iraq");
  }

  @Test
  void aRegionThatStandsBeforeDecides() {
    for (String report : List.of("The Iraqi city of Mosul is quiet.", "Iraq's Mosul is quiet.")) {
      isDecided(find(report, "Mosul"), 3, "stated region", "its region stands before: Iraq");
    }
  }

  @Test
  void twoHomonymsOfOneReportKeepTheirRegions() {
    String report =
        "The blast hit Paris, Texas. Police in Houston, Texas, and Paris, France, found two men.";
    assertThat(TestPlaces.of(report).all())
        .filteredOn(place -> place.text().equals("Paris"))
        .extracting(place -> place.place().orElseThrow().id())
        .containsExactly(38, 17);
  }

  @Test
  void oneNameMeansOnePlaceInAReport() {
    isDecided(
        find("The blast hit Paris, Texas. Paris is quiet.", "Paris"),
        38,
        "same name",
        "its region follows: Texas");
  }

  @Test
  void theOnlyPlaceOfANameIsMeant() {
    isDecided(
        find("The blast hit Kirkuk.", "Kirkuk"), 5, "only place", "the only place of that name");
  }

  @Test
  void aCountryIsMeantBeforeATown() {
    isDecided(
        find("Lebanon is quiet.", "Lebanon"), 11, "country or division", "the name of a country");
  }

  @Test
  void otherPlacesTellTheStateFromTheCountry() {
    assertThat(find("Atlanta is quiet. Georgia is quiet.", "Georgia").place().orElseThrow().id())
        .isEqualTo(30);
    assertThat(find("Tbilisi is quiet. Georgia is quiet.", "Georgia").place().orElseThrow().id())
        .isEqualTo(18);
  }

  @Test
  void aRegionThatTheReportNamesDecides() {
    isDecided(
        find("Ohio is quiet. Springfield is quiet.", "Springfield"),
        45,
        "named region",
        "in a region that the report names: Ohio");
  }

  @Test
  void twoAmbiguousNamesDecideEachOther() {
    String report = "Police in Walker County found two men. Police in Huntsville found two men.";
    isDecided(find(report, "Huntsville"), 37, "other places", "near the report's other places");
    assertThat(find(report, "Walker County").place().orElseThrow().id()).isEqualTo(36);
  }

  @Test
  void theCountryOfTheActorsDecides() {
    isDecided(
        find("The Lebanese army is in Tripoli.", "Tripoli"),
        12,
        "country of the actors",
        "in the country of the report's actors");
  }

  @Test
  void nothingElseLeavesThePopulation() {
    isDecided(find("Tripoli is quiet.", "Tripoli"), 13, "population", "a capital");
    isDecided(
        find("Police in Huntsville found two men.", "Huntsville"),
        39,
        "population",
        "the most populous of 2 places of that name");
  }

  @Test
  void aWeakNameIsAPlaceWhereItLiesNearTheOthers() {
    assertThat(TestPlaces.of("Police in Walker County found two men. The storm hit Bench.").all())
        .extracting(ReportPlace::text)
        .containsExactly("Walker County");
    assertThat(
            TestPlaces.of("Police in Walker County found two men. Huntsville officials are quiet.")
                .all())
        .extracting(ReportPlace::text)
        .containsExactly("Walker County", "Huntsville");
  }

  @Test
  void withoutPassesOnlyWhatIsStatedIsKnown() {
    List<ReportPlace> places =
        TestPlaces.of("The blast hit Paris, Texas. The blast hit Kirkuk.", List.of()).all();
    assertThat(places)
        .extracting(place -> place.place().isPresent())
        .containsExactly(true, true, false);
  }
}
