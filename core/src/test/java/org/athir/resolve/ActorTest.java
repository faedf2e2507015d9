package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.athir.code.Coding;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parse.StoredParser;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a noun phrase names, on the day of its report. */
class ActorTest {
  private static final EventCoder CODER =
      new EventCoder(new StoredParser(), TimeTagger.NONE, Coding.LEXICON, SentenceFilter.ALL);

  private static Participant participant(Document report, String words) {
    Trace trace = CODER.trace(report);
    List<Mention> mentions =
        trace.sentences().stream()
            .flatMap(sentence -> sentence.mentions().all().stream())
            .filter(mention -> report.quote(mention.span()).equals(words))
            .toList();
    assertThat(mentions).as(report.text()).hasSize(1);
    return trace.actors().participants(mentions.get(0)).get(0);
  }

  private static Participant undated(String text, String words) {
    return participant(Coding.report(text), words);
  }

  private static Participant on(String day, String text, String words) {
    return participant(Coding.report(text).publishedOn(LocalDate.parse(day)), words);
  }

  /** Code, sectors, role and id in one line. */
  private static String told(Participant who) {
    return who.identity().code().orElse("?")
        + " "
        + String.join("+", who.identity().sectors())
        + " "
        + who.identity().role().orElse("-")
        + " "
        + who.identity().id().orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "2006-05-01, USA LEG senator barack-obama",
    "2011-05-01, USA GOV president barack-obama",
    "2019-05-01, USA ELI former president barack-obama",
    "2003-05-01, USA ELI - barack-obama",
  })
  void theDayOfPublicationGivesTheRole(String day, String who) {
    assertThat(told(on(day, "Obama praised Kenya.", "Obama"))).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({
    "2006-05-01, USA LEG senator barack-obama",
    "2009-01-10, USA GOV president barack-obama",
    "2011-05-01, USA GOV president barack-obama",
    "2019-05-01, USA ELI former president barack-obama",
  })
  void aTitleThatIsNotHeldThatDayIsNotBelieved(String day, String who) {
    assertThat(told(on(day, "President Obama praised Kenya.", "President Obama"))).isEqualTo(who);
  }

  @Test
  void thenMeansTheOfficeHeldThen() {
    Participant who =
        on("2019-05-01", "Kenya accused then-President Obama.", "then-President Obama");
    assertThat(told(who)).isEqualTo("USA GOV president barack-obama");
  }

  @Test
  void whoIsElectedHasTheOfficeToCome() {
    Participant who =
        on(
            "2008-11-20",
            "President-elect Barack Obama praised Kenya.",
            "President-elect Barack Obama");
    assertThat(told(who)).isEqualTo("USA GOV president-elect barack-obama");
  }

  @ParameterizedTest
  @CsvSource({"2000-04-01", "2011-05-01", "2019-05-01"})
  void formerOffice(String day) {
    Participant who = on(day, "Former president Obama praised Kenya.", "Former president Obama");
    assertThat(told(who)).isEqualTo("USA ELI former president barack-obama");
  }

  @Test
  void theLatePresidentHoldsNoOffice() {
    Participant who =
        on("2005-01-01", "The late president Hafez al-Assad praised Iran.", "The late president");
    assertThat(told(who)).isEqualTo("SYR ELI former president hafez-al-assad");
  }

  @ParameterizedTest
  @CsvSource({
    "1995-05-01, hafez-al-assad",
    "2014-05-01, bashar-al-assad",
  })
  void surnameAndTitleMeanWhoHeldTheOffice(String day, String id) {
    assertThat(told(on(day, "President Assad praised Iran.", "President Assad")))
        .isEqualTo("SYR GOV president " + id);
  }

  @ParameterizedTest
  @CsvSource({
    "1995-05-01, hafez-al-assad",
    "2014-05-01, bashar-al-assad",
  })
  void aSurnameAloneIsNobodyWhoCameLater(String day, String id) {
    assertThat(told(on(day, "Assad praised Iran.", "Assad"))).isEqualTo("SYR GOV president " + id);
  }

  @Test
  void withoutADayTheNameOfTheLexiconStands() {
    assertThat(told(undated("President Assad praised Iran.", "President Assad")))
        .isEqualTo("SYR GOV president bashar-al-assad");
  }

  @Test
  void whereTwoHoldTheOfficeNobodyIsNamed() {
    Participant who = on("2010-05-01", "King Abdullah praised Iran.", "King Abdullah");
    assertThat(told(who)).isEqualTo("? GOV king -");
    assertThat(who.resolvedBy()).isEqualTo("several persons of that name and office");
  }

  @Test
  void whereOneOfTheNameHoldsTheOfficeItIsThatOne() {
    Participant who = on("2018-05-01", "King Abdullah praised Iran.", "King Abdullah");
    assertThat(told(who)).isEqualTo("JOR GOV king abdullah-ii");
    assertThat(who.resolvedBy()).isEqualTo("surname and office");
  }

  @Test
  void theCountryBesideDecidesBetweenTwo() {
    Participant who =
        on("2010-05-01", "Jordanian King Abdullah praised Iran.", "Jordanian King Abdullah");
    assertThat(told(who)).isEqualTo("JOR GOV king abdullah-ii");
  }

  @Test
  void anotherSpellingIsTheSamePerson() {
    Participant who = on("2015-05-18", "Hossein Dehqan praised Iraq.", "Hossein Dehqan");
    assertThat(told(who)).isEqualTo("IRN GOV+MIL defence minister hossein-dehghan");
    assertThat(who.resolvedBy()).isEqualTo("name in another spelling");
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya Moore",
    "Kenya Jordan Moore",
    "Michael Jordan",
    "Mr. Jordan",
    "Barack Germany",
  })
  void personsNamedLikePlacesAreOfNoCountry(String name) {
    Participant who = undated(name + " praised Iran.", name);
    assertThat(told(who)).isEqualTo("?  - -");
    assertThat(who.resolvedBy()).isEqualTo("a name like a place's");
  }

  @Test
  void aTitleBeforeANamesakeMakesItAPerson() {
    Participant who = undated("Senator Jordan praised Iran.", "Senator Jordan");
    assertThat(told(who)).isEqualTo("IRN LEG senator -");
    assertThat(who.resolvedBy()).isEqualTo(ReportActors.INHERITED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"praised", "condemned"})
  void aPersonWithATitleTakesNoCountryFromTheOtherSide(String verb) {
    Outcome outcome = CODER.code(Coding.report("Senator Jordan " + verb + " Iran.")).get(0);
    assertThat(outcome).isInstanceOf(Event.class);
    assertThat(((Event) outcome).actors())
        .extracting(actor -> told(actor.value()))
        .containsExactly("? LEG senator -");
  }

  @Test
  void aThingNamedAfterACountryKeepsIt() {
    assertThat(told(undated("The Kenya Compact praised Iran.", "The Kenya Compact")))
        .startsWith("KEN");
  }

  @Test
  void aWordOfTheSentenceTellsAThingFromACountry() {
    assertThat(told(undated("Turkey on a plate pleased Iran.", "Turkey"))).startsWith("? ");
  }

  @Test
  void aTownIsInTheCountryNamedAfterIt() {
    assertThat(told(undated("Police in Lebanon, Mombasa, praised Iran.", "Police in Lebanon")))
        .startsWith("KEN COP");
  }

  @Test
  void aCapitalGoneToIsNoGovernment() {
    assertThat(told(undated("The Iranian envoy flew to Moscow.", "Moscow")))
        .isEqualTo("RUS  - RUS");
    assertThat(told(undated("Iran attacked Damascus.", "Damascus"))).isEqualTo("SYR GOV - SYR");
  }

  @ParameterizedTest
  @CsvSource({
    "The head of the Iranian army praised Iraq., The head of the Iranian army, IRN MIL head -",
    "A UN envoy praised Iran., A UN envoy, UNO  envoy un",
    "The ex-general praised Iran., The ex-general, IRN ELI former general -",
    "A Kremlin spokesman praised Iran., A Kremlin spokesman, RUS GOV spokesman -",
    "Rebels attacked police in Aleppo., Rebels, SYR REB rebel -",
    "Foreign tourists praised police in Aleppo., Foreign tourists, ? CVL tourist -",
    "Kurds praised Iran., Kurds, IRN CVL Kurd -",
    "Christian Moore praised Iran., Christian Moore, ?  - -",
    "Obama-Moore praised Iran., Obama-Moore, ?  - -",
  })
  void peopleAreOfTheBodyThatTheyServe(String text, String words, String who) {
    assertThat(told(undated(text, words))).isEqualTo(who);
  }
}
