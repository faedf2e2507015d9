package org.athir.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.athir.code.Coding;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.parse.StoredParses;
import org.athir.place.ReportPlace.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a report are taken for places. */
class ReportPlacesTest {

  private static List<String> words(String report) {
    return TestPlaces.of(report).all().stream().map(ReportPlace::text).toList();
  }

  private static ReportPlace only(String report) {
    List<ReportPlace> places = TestPlaces.of(report).all();
    assertThat(places).hasSize(1);
    return places.get(0);
  }

  @Test
  void aTownIsFoundWithItsWordsAndCoordinates() {
    ReportPlace place = only("The blast hit Kirkuk.");
    assertThat(place.text()).isEqualTo("Kirkuk");
    assertThat(place.span().start()).isEqualTo("The blast hit ".length());
    assertThat(place.place().orElseThrow().id()).isEqualTo(5);
    assertThat(place.kind()).isEqualTo(Kind.NAME);
  }

  @Test
  void aSurnameOfTheReportIsNoTown() {
    assertThat(words("Isaac Jackson was killed. Jackson was a soldier.")).isEmpty();
    assertThat(words("Jackson, 22, was killed.")).isEmpty();
  }

  @Test
  void theSameNameAfterAPrepositionIsATown() {
    assertThat(words("Police in Jackson found two men.")).containsExactly("Jackson");
  }

  @Test
  void aTitleMakesAPerson() {
    assertThat(words("Judge Jackson is quiet.")).isEmpty();
  }

  @Test
  void aNameBeforeASurnameIsAPersons() {
    assertThat(words("Barack Obama met Paris Hilton. Obama is quiet.")).isEmpty();
  }

  @Test
  void newspapersStreetsAndSeatsOfGovernmentAreNoPlaces() {
    assertThat(words("The Washington Post said so.")).isEmpty();
    assertThat(words("Police found two men on Houston Street.")).isEmpty();
    assertThat(words("The White House is quiet.")).isEmpty();
  }

  @Test
  void aTinyTownNeedsMoreThanItsName() {
    assertThat(words("The storm hit Bench.")).isEmpty();
    assertThat(words("Iran said Kirkland attacked Israel.")).doesNotContain("Kirkland");
  }

  @Test
  void aFamilyAndASurnameAfterItMakeAPerson() {
    for (String report :
        List.of(
            "Jackson Smith was a soldier.",
            "Jackson J. Smith was a soldier.",
            "The Jackson family is quiet.")) {
      assertThat(words(report)).as(report).isEmpty();
    }
  }

  @Test
  void aPeopleNamesItsCountryAndSaysSo() {
    ReportPlace people = only("The Iraqi minister is quiet.");
    assertThat(people.kind()).isEqualTo(Kind.PEOPLE);
    assertThat(people.place().orElseThrow().name()).isEqualTo("Iraq");
  }

  @Test
  void theNameOfABodyHoldsItsPlace() {
    assertThat(only("Mosul University is quiet.").kind()).isEqualTo(Kind.INSTITUTION);
  }

  @Test
  void aBareNameIsTheTownAndWithItsWordTheDivision() {
    assertThat(only("Idlib is quiet.").place().orElseThrow().feature()).isEqualTo("PPLA");
    ReportPlace province = only("Idlib province is quiet.");
    assertThat(province.text()).isEqualTo("Idlib province");
    assertThat(province.place().orElseThrow().feature()).isEqualTo("ADM1");
    assertThat(only("Police in Laurel County found two men.").text()).isEqualTo("Laurel County");
  }

  @Test
  void divisionsAreReadFromAList() {
    List<ReportPlace> counties =
        TestPlaces.of("Voters in Camden and Charlton counties are quiet.").all();
    assertThat(counties)
        .extracting(county -> county.place().orElseThrow().name())
        .containsExactly("Camden County", "Charlton County");
  }

  @Test
  void aRiverIsNotTheTownOfItsName() {
    ReportPlace river = only("The Mosul River is quiet.");
    assertThat(river.text()).isEqualTo("Mosul River");
    assertThat(river.place()).isEmpty();
    assertThat(river.pass()).isEqualTo("no gazetteer");
  }

  @Test
  void aPlaceInNoGazetteerIsKeptAsWords() {
    ReportPlace village = only("The village of Al-Khoshi is quiet.");
    assertThat(village.text()).isEqualTo("Al-Khoshi");
    assertThat(village.place()).isEmpty();
    assertThat(village.within()).isEmpty();
  }

  @Test
  void aPlaceThatItsRegionDoesNotHaveIsNotTakenForAnother() {
    List<ReportPlace> places =
        TestPlaces.of("Police found two men in Lanexa, Va., on Monday. Lanexa is quiet.").all();
    assertThat(places.get(0).text()).isEqualTo("Lanexa");
    assertThat(places.get(0).place()).isEmpty();
    assertThat(places.get(0).within().orElseThrow().name()).isEqualTo("Virginia");
    assertThat(places.get(0).reason()).isEqualTo("none of that name in Virginia");
  }

  @Test
  void aPlaceThatOnlyItsRegionNamesIsKeptWithIt() {
    ReportPlace place = TestPlaces.of("The blast hit Lanexa, Virginia, on Monday.").all().get(0);
    assertThat(place.text()).isEqualTo("Virginia");
  }

  @Test
  void headlinesInCapitalsAreRead() {
    assertThat(words("IRAN SAYS MOSUL IS QUIET NOW")).contains("IRAN");
  }

  @Test
  void wordsBesideANameShowAPlace() {
    assertThat(words("The Cairo-based group is quiet.")).containsExactly("Cairo");
    assertThat(words("Rep. Smith, R-Camden, is quiet.")).isEmpty();
    assertThat(words("Voters in Camden County, Charlton County and Walker County are quiet."))
        .containsExactly("Camden County", "Charlton County", "Walker County");
  }

  @Test
  void aRegionInShortIsRead() {
    assertThat(only("The storm hit W. Va. on Monday.").place().orElseThrow().name())
        .isEqualTo("West Virginia");
    assertThat(words("The storm hit Paris, TX, on Monday.")).containsExactly("Paris", "TX");
  }

  @Test
  void theDatelineIsRead() {
    ReportPlaces places = TestPlaces.of("MOSUL, Iraq, May 3 (Reuters) - Lebanon is quiet.");
    ReportPlace dateline = places.dateline().orElseThrow();
    assertThat(dateline.text()).isEqualTo("MOSUL");
    assertThat(dateline.sentence()).isEqualTo(ReportPlace.DATELINE);
    assertThat(dateline.pass()).isEqualTo("stated region");
    assertThat(places.all())
        .extracting(ReportPlace::text)
        .containsExactly("MOSUL", "Iraq", "Lebanon");
  }

  @Test
  void withoutDatelineThereIsNone() {
    assertThat(TestPlaces.of("Lebanon is quiet.").dateline()).isEmpty();
  }

  @Test
  void aWordLeadsToItsPlace() {
    ReportPlaces places = TestPlaces.of("The blast hit Kirkuk.");
    assertThat(places.at(1, 3)).map(ReportPlace::text).isEqualTo(Optional.of("Kirkuk"));
    assertThat(places.at(1, 2)).isEmpty();
    assertThat(places.at(2, 3)).isEmpty();
  }

  @Test
  @Timeout(20)
  void aReportOfNothingButNamesIsReadInBoundedTime() {
    List<String> names =
        List.of("Springfield", "Huntsville", "Paris", "Georgia", "Lebanon", "Tripoli");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String name = names.get(i % names.size());
      rows.add((2 * i + 1) + " in in IN " + (2 * i + 2) + " case");
      rows.add((2 * i + 2) + " " + name + " " + name + " NNP " + 2 * i + " nmod");
    }
    List<Sentence> sentences =
        Collections.nCopies(300, StoredParses.drawn(rows.toArray(String[]::new)));
    String text = " ".repeat(sentences.get(0).span().end());
    ReportPlaces places =
        new ReportPlaces(
            Document.of("names", text),
            sentences,
            Coding.LEXICON.names(),
            Coding.LEXICON.language(),
            () -> TestPlaces.GAZETTEER);
    assertThat(places.all()).hasSize(300 * 100);
  }

  @Test
  void theGazetteerIsAskedOnlyWhenAPlaceIs() {
    Document report = Coding.report("Lebanon is quiet.");
    ReportPlaces places =
        new ReportPlaces(
            report,
            List.of(),
            Coding.LEXICON.names(),
            Coding.LEXICON.language(),
            () -> {
              throw new AssertionError("asked");
            });
    assertThat(places).isNotNull();
  }

  /** A report and the ids of its places; 0 for a place in no gazetteer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Iraqi towns of Sinjar and Mosul are quiet. | 1 4 3",
        "Police in Paris (Texas) found two men. | 38 35",
        "Police in Paris in Texas found two men. | 38 35",
        "Iraq's northern city of Mosul is quiet. | 1 3",
        "Police in Lebanon, Iraq and Iran found two men. | 11 1 6",
        "Mosul National Park is quiet. | 0",
        "The SEC is quiet. | -",
        "May is quiet. | -",
        "Police in Khoshi-Al, Va., found two men. | 0 42",
        "Police in Huntsville, Virginia, found two men. | 0 42",
        "Texas, Ohio and Virginia are quiet. | 35 44 42",
        "Police in Charlton and Camden found two men. | -",
        "Police in Mosul, Sinjar and Kirkuk found two men. | 3 4 5",
        "The Houston-born soldier is quiet. | 49",
        "The Tripoli Times said so. | -",
        "The Judge of Jackson is quiet. | 47",
        "In Houston, Jackson said it was quiet. | 49",
      })
  void wordsAroundANameTellWhatItIs(String report, String wanted) {
    List<String> ids =
        TestPlaces.of(report).all().stream()
            .map(place -> place.place().map(GazetteerPlace::id).orElse(0).toString())
            .toList();
    assertThat(ids.isEmpty() ? "-" : String.join(" ", ids)).isEqualTo(wanted);
  }
}
