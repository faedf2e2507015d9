package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.athir.code.Coding;
import org.athir.code.EventCoder;
import org.athir.model.Event;
import org.athir.model.EventPlace;
import org.athir.model.EventPlace.Basis;
import org.athir.model.Provenance;
import org.athir.model.Sourced;
import org.athir.parse.Parser;
import org.athir.parse.StoredParser;
import org.athir.place.TestPlaces;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where events happened. */
class EventPlacesTest {
  private static final EventCoder CODER =
      new EventCoder(new StoredParser(), TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL)
          .locating(() -> TestPlaces.GAZETTEER);

  private static Optional<Sourced<EventPlace>> find(String report, String trigger) {
    List<Event> events =
        CODER.code(Coding.report(report)).stream()
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .filter(event -> event.document().quote(event.trigger()).equals(trigger))
            .toList();
    assertThat(events).as(report + " " + events).hasSize(1);
    return events.get(0).place();
  }

  private static EventPlace place(String report, String trigger) {
    return find(report, trigger).orElseThrow().value();
  }

  private static String words(String report, String trigger) {
    return place(report, trigger).text();
  }

  @Test
  void aPlaceHasItsFieldsAndItsProof() {
    String report = "Iran attacked Israel in Mosul on Monday.";
    Sourced<EventPlace> found = find(report, "attacked").orElseThrow();
    EventPlace place = found.value();
    assertThat(place.text()).isEqualTo("Mosul");
    assertThat(place.name()).contains("Mosul");
    assertThat(place.point()).contains(new EventPlace.Point(36.34, 43.13));
    assertThat(place.country()).contains("IRQ");
    assertThat(place.admin1()).contains("Nineveh");
    assertThat(place.admin2()).contains("Mosul");
    assertThat(place.geonamesId()).contains(3);
    assertThat(place.feature()).contains("PPLA");
    assertThat(place.precision()).isEqualTo(EventPlace.POINT);
    assertThat(place.basis()).isEqualTo(Basis.TEXT);
    assertThat(found.provenance().spans()).containsExactly(place.span());
    assertThat(found.provenance().foundBy())
        .isEqualTo("in; only place: the only place of that name");
  }

  @Test
  void theFinestPlaceOfAPhraseIsTaken() {
    assertThat(words("Turkey bombed a market in the town of Sinjar in northern Iraq.", "bombed"))
        .isEqualTo("Sinjar");
  }

  @Test
  void prepositionsDependOnTheAct() {
    assertThat(words("Russia withdrew from Mosul.", "withdrew")).isEqualTo("Mosul");
    assertThat(words("Iran sent troops to its border with Iraq.", "sent")).isEqualTo("Iraq");
  }

  @Test
  void whatIsHitIsThePlace() {
    assertThat(words("Turkey bombed Mosul.", "bombed")).isEqualTo("Mosul");
    assertThat(words("Turkey bombed a Mosul market.", "bombed")).isEqualTo("Mosul");
    assertThat(words("Turkey bombed Mosul's market.", "bombed")).isEqualTo("Mosul");
  }

  @Test
  void nearAPlaceIsLessExact() {
    for (String report :
        List.of(
            "Iran attacked Israel near Mosul.",
            "Iran attacked Israel 30 km north of Mosul.",
            "Iran attacked Israel on the outskirts of Mosul.",
            "Iran attacked Israel at Mosul University.")) {
      EventPlace place = place(report, "attacked");
      assertThat(place.text()).isEqualTo("Mosul");
      assertThat(place.precision()).as(report).isEqualTo(EventPlace.NEAR);
    }
  }

  @Test
  void precisionFollowsTheSortOfPlace() {
    assertThat(place("Iran attacked Israel in Laurel County.", "attacked").precision())
        .isEqualTo(EventPlace.SECOND_DIVISION);
    assertThat(place("Iran attacked Israel in Idlib province.", "attacked").precision())
        .isEqualTo(EventPlace.FIRST_DIVISION);
    assertThat(place("Iran attacked Israel in Iraq.", "attacked").precision())
        .isEqualTo(EventPlace.COUNTRY);
  }

  @Test
  void whoActsInAPlaceActsThere() {
    assertThat(words("Iraqi troops in Mosul arrested an Iranian minister.", "arrested"))
        .isEqualTo("Mosul");
  }

  @Test
  void aCapitalThatStandsForItsGovernmentIsNoPlace() {
    assertThat(words("Tehran said Iran attacked Israel.", "attacked")).isEqualTo("Israel");
    assertThat(find("The Ankara government arrested an Iranian minister.", "arrested")).isEmpty();
    assertThat(find("Iran urged Ankara to release a Turkish minister.", "urged")).isEmpty();
  }

  @Test
  void nounsHaveTheirPlaceBesideOrBehindThem() {
    assertThat(words("The Mosul talks between Iran and Iraq failed.", "talks")).isEqualTo("Mosul");
    assertThat(words("Iran condemned the bombing of a school in Mosul by Turkey.", "bombing"))
        .isEqualTo("Mosul");
  }

  @Test
  void aPlaceInAnotherEventsPhraseIsNotTaken() {
    assertThat(find("Iran condemned the raid in Mosul.", "condemned")).isEmpty();
  }

  @Test
  void clausesOfOneActSharePlaces() {
    assertThat(words("Iran shelled Mosul, killing ten Iraqi soldiers.", "killing"))
        .isEqualTo("Mosul");
    assertThat(words("Iran attacked Israel, killing ten soldiers in Mosul.", "attacked"))
        .isEqualTo("Mosul");
    assertThat(words("The talks between Iran and Iraq took place in Mosul.", "talks"))
        .isEqualTo("Mosul");
    assertThat(words("Turkey launched a raid on Syria in Mosul.", "raid")).isEqualTo("Mosul");
  }

  @Test
  void aClauseOfItsOwnKeepsItsPlace() {
    assertThat(words("Iran attacked Israel after soldiers were found in Mosul.", "attacked"))
        .isEqualTo("Israel");
  }

  @Test
  void aClauseWithWhereHappensThere() {
    assertThat(words("Iran left Mosul, where Turkey attacked Israel.", "attacked"))
        .isEqualTo("Mosul");
  }

  @Test
  void theOpeningOfASentenceHoldsForWhatIsSaidInIt() {
    assertThat(words("In Mosul, police said Iran attacked Israel.", "attacked")).isEqualTo("Mosul");
  }

  @Test
  void theLastPlaceBeforeWhereIsMeant() {
    String report =
        "The Iranian minister left Kirkuk for Mosul last week, where he met the Iraqi president.";
    assertThat(words(report, "met")).isEqualTo("Mosul");
  }

  @Test
  void whatIsInTheCityIsInTheOneNamedBefore() {
    String report = "TEHRAN, May 3 (Reuters) - The blast hit Kirkuk. ";
    String market = "Rebels attacked Iraqi soldiers in the city's old market.";
    assertThat(words(report + market, "attacked")).isEqualTo("TEHRAN");
    assertThat(words("The blast hit Kirkuk. " + market, "attacked")).isEqualTo("Kirkuk");
    String capital = "Rebels attacked Iraqi soldiers in the capital's old market.";
    assertThat(find("The blast hit Kirkuk. " + capital, "attacked")).isEmpty();
  }

  @Test
  void aPlaceInNoGazetteerIsWordsWithoutCoordinates() {
    EventPlace village = place("Iran attacked Israel in the village of Al-Khoshi.", "attacked");
    assertThat(village.text()).isEqualTo("Al-Khoshi");
    assertThat(village.name()).isEmpty();
    assertThat(village.point()).isEmpty();
    assertThat(village.country()).isEmpty();
  }

  @Test
  void itsRegionIsKnownWhereTheWordsSayIt() {
    Sourced<EventPlace> found =
        find("Iran attacked Israel in Lanexa, Va., on Monday.", "attacked").orElseThrow();
    assertThat(found.value().point()).isEmpty();
    assertThat(found.value().country()).contains("USA");
    assertThat(found.value().admin1()).contains("Virginia");
    assertThat(found.provenance().foundBy())
        .isEqualTo("in; no gazetteer: none of that name in Virginia");
  }

  @Test
  void withoutAPlaceTheDatelineIsInheritedAndMarked() {
    String report = "TEHRAN, May 3 (Reuters) - Iran condemned the raid in Mosul.";
    Sourced<EventPlace> found = find(report, "condemned").orElseThrow();
    assertThat(found.value().text()).isEqualTo("TEHRAN");
    assertThat(found.value().basis()).isEqualTo(Basis.INHERITED);
    assertThat(found.provenance().basis()).isEqualTo(Provenance.Basis.DERIVED);
    assertThat(found.provenance().spans()).isEmpty();
  }

  @Test
  void aPlaceOfTheTextGoesBeforeTheDateline() {
    String report = "TEHRAN, May 3 (Reuters) - Iran attacked Israel in Mosul on Monday.";
    assertThat(words(report, "attacked")).isEqualTo("Mosul");
  }

  @Test
  void withoutDatelineThereIsNoPlaceAndNoneIsGuessed() {
    assertThat(find("The blast hit Kirkuk. Iran condemned the raid in Mosul.", "condemned"))
        .isEmpty();
  }

  @Test
  void withoutAGazetteerNoPlaceIsAskedFor() {
    assertThat(Coding.of("Iran attacked Israel in Mosul on Monday.").event().place()).isEmpty();
  }

  /** The event's words, its trigger, and where it happened; a dash for nowhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Near Mosul, police said Iran attacked Israel. | attacked | Mosul 2",
        "The ministers of Iran and Iraq met in Mosul. | met | Mosul 1",
        "Turkey's raid on Mosul went on. | raid | Mosul 1",
        "Turkey's raid on a village near Mosul went on. | raid | Mosul 2",
        "Iran attacked Israel in a market in the centre of Mosul. | attacked | Mosul 1",
        "Iran attacked a bus on a road in Mosul. | attacked | Mosul 1",
        "Iranian soldiers leaving Mosul attacked Israel. | attacked | Israel 5",
        "Iranian troops in Mosul attacked Israel. | attacked | Mosul 1",
        "Iran attacked Israel in the north of Iraq. | attacked | Iraq 5",
        "Iran attacked Israel and bombed a market in Mosul. | bombed | Mosul 1",
        "Turkey launched a raid in Mosul. | raid | Mosul 1",
        "Turkey launched air strikes on Syria near Mosul. | strikes | Mosul 2",
        "The Iranian minister made a visit to Mosul. | visit | Mosul 1",
        "Iran bombed the Israeli embassy in Ankara. | bombed | Ankara 1",
        "Iran condemned the bombing of Mosul by Turkey. | bombing | Mosul 1",
        "Iran condemned the bombing of Mosul by Turkey. | condemned | -",
        "The Iranian raid in Mosul killed ten soldiers. | raid | Mosul 1",
        "The Iranian minister met Mosul. | met | -",
        "Iran condemned Turkey for bombing a market in Mosul. | condemned | -",
        "Iran condemned Turkey for bombing a market in Mosul. | bombing | Mosul 1",
        "The bombing of Iraq by Turkey went on. | bombing | Iraq 5",
        "Rebels fired rockets into Mosul, killing ten Iraqi soldiers. | killing | Mosul 1",
        "Rebels marched to Mosul and attacked Iraqi soldiers. | attacked | Mosul 1",
        "Rebels killed ten Iraqi soldiers when a bomb went off in Mosul. | killed | Mosul 1",
        "Rebels killed ten Iraqi soldiers when gunmen stormed Mosul. | killed | Mosul 1",
        "The blast hit Kirkuk. There, rebels attacked Iraqi soldiers. | attacked | Kirkuk 1",
        "There, rebels attacked Iraqi soldiers. | attacked | -",
        "But in Mosul, police said Iran attacked Israel. | attacked | Mosul 1",
        "Rebels attacked Iraqi soldiers in Mosul's old town. | attacked | Mosul 1",
        "Rebels attacked a group of Iraqi soldiers in Mosul. | attacked | Mosul 1",
        "Rebels attacked Iraqi soldiers, taking a market in Mosul. | attacked | Mosul 1",
        "Turkish soldiers who flew to Mosul were arrested by Iraqi police. | arrested | Mosul 1",
        "Residents of Mosul said Iraqi soldiers had arrested 12 rebels. | arrested | Mosul 1",
        "Rebels attacked Iraqi soldiers, including two officers, near Mosul. | attacked | Mosul 2",
        "Iran's talks with Turkish ministers in Mosul failed. | talks | Mosul 1",
        "Speaking in Mosul, the Iranian minister condemned Israel. | condemned | Mosul 1",
        "Rebels attacked Iraqi soldiers on an island south of Mosul. | attacked | Mosul 2",
        "Rebels attacked Iraqi soldiers at Paris University. | attacked | -",
        "Rebels attacked Iraqi soldiers in the city. | attacked | -",
        "The blast hit Kirkuk. Rebels attacked Iraqi soldiers in the city. | attacked | Kirkuk 1",
      })
  void syntaxLeadsToThePlace(String report, String trigger, String wanted) {
    String place =
        find(report, trigger)
            .map(found -> found.value().text() + " " + found.value().precision())
            .orElse("-");
    assertThat(place).isEqualTo(wanted);
  }

  @Test
  void whatAnotherCountrySaysIsNotSaidAtTheDateline() {
    String report =
        "MOSUL, May 3 (Reuters) - The blast hit Kirkuk. Iran condemned the raid in Mosul.";
    assertThat(find(report, "condemned")).isEmpty();
  }

  /** What the report tells after a first sentence from MOSUL or TEHRAN, and what is inherited. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOSUL | The army attacked the rebels. | attacked | MOSUL",
        "MOSUL | The minister condemned Israel. | condemned | -",
        "TEHRAN | The minister condemned Israel. | condemned | TEHRAN",
        "MOSUL | The provincial government condemned Israel. | condemned | MOSUL",
        "MOSUL | The Turkish minister pledged support for Iraq here. | pledged | MOSUL",
        "MOSUL | Turkey pledged support for Iraq in a city. | pledged | -",
        "MOSUL | The Iranian president met the Iraqi president. | met | MOSUL",
        "MOSUL | The group condemned Israel. | condemned | MOSUL",
        "TEHRAN | The Iraqi minister said Iran condemned Israel. | condemned | -",
        "MOSUL | Iran will help Syria until Friday. | help | -",
        "MOSUL | Turkish police arrested Syrian rebels. | arrested | -",
        "MOSUL | Turkish soldiers attacked the rebels. | attacked | MOSUL",
        "MOSUL | Iraqi soldiers may attack the rebels. | attack | -",
      })
  void theDatelineIsInheritedWhereItMayHaveHappened(
      String from, String report, String trigger, String wanted) {
    String whole = from + ", May 3 (Reuters) - Rain fell on the hills. " + report;
    assertThat(find(whole, trigger).map(found -> found.value().text()).orElse("-"))
        .isEqualTo(wanted);
  }

  @Test
  void whatTheReportOpensWithMayHaveHappenedThere() {
    String lead = "MOSUL, May 3 (Reuters) - The minister condemned Israel.";
    assertThat(find(lead, "condemned").orElseThrow().value().basis()).isEqualTo(Basis.INHERITED);
  }
}
