package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.athir.code.Coding.antecedent;
import static org.athir.code.Coding.codes;
import static org.athir.code.Coding.sectors;

import java.util.List;
import org.athir.code.Coding;
import org.athir.model.Event;
import org.athir.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who words stand for that name nobody. */
class CoreferenceTest {

  private static Event last(String text) {
    List<Event> events = Coding.of(text).events();
    return events.get(events.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IRN | Iran's president flew home. He praised Iraq.",
        "IRN | Iranian cleric Ali Karimi flew home. He praised Iraq.",
        "DEU | Germany's queen flew home. She praised Iraq.",
        "SDN | Sudan has been quiet. It condemned Israel.",
        "HAMAS | Hamas has a new leader. They attacked Israel.",
        "SDN | Sudan has been quiet. Its army attacked the rebels.",
        "IRN | Iran's president flew home. His government condemned Israel.",
        "SDN | Sudan has been quiet. The country's army chief praised Kenya.",
        "DEU | Jordan wrote to Germany. The country condemned Israel.",
        "JOR | Jordan wrote to Germany. The Arab country condemned Israel.",
        "EST | Estonia wrote to Syria. The Baltic state condemned Russia.",
        "SHABAAB | Al Shabaab fighters came to the village. The militants attacked Kenyan police.",
        "HAMAS | Hamas has a new leader. The group condemned Israel.",
        "IGO | The EU condemned the Arab League. The organization condemned Israel.",
        "JOR | Jordan's foreign minister flew home. The minister condemned Israel.",
        "SDN | Sudan has been quiet. The army attacked the rebels.",
        "IRN | Iranian cleric Ali Karimi flew home. Karimi condemned Israel.",
        "HAMAS | Hamas has a new leader. \"We condemn Israel.",
        "IRN | Iran's president flew home. \"We condemn Israel,\" he said.",
      })
  void actorIsTheOneNamedBefore(String code, String text) {
    assertThat(codes(last(text).actors())).containsExactly(code);
  }

  @Test
  void countryMayBeRecipient() {
    assertThat(codes(last("Jordan wrote to Germany. Turkey helped the country.").recipients()))
        .containsExactly("DEU");
  }

  @Test
  void twoCountriesAreTwoParticipants() {
    Event event = last("Turkey and Syria share a border. The two countries condemned Israel.");
    assertThat(codes(event.actors())).containsExactlyInAnyOrder("TUR", "SYR");
  }

  @Test
  void bothSidesMayBeGroups() {
    Event event = last("Hamas and Hezbollah met. Both sides condemned Israel.");
    assertThat(codes(event.actors())).containsExactlyInAnyOrder("HAMAS", "HEZBOLLAH");
  }

  @Test
  void otherCountryIsNotGuessed() {
    Event event = last("Jordan wrote to Germany. The other country condemned Israel.");
    assertThat(antecedent(event.actors())).isEmpty();
  }

  @Test
  void sheIsNotAKing() {
    Event event = last("Germany's queen flew home. He praised Iraq.");
    assertThat(antecedent(event.actors())).isEmpty();
  }

  @Test
  void counterpartHasTheOfficeOfTheOther() {
    Event event = last("Iran's president flew home. He met his Iraqi counterpart.");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
    assertThat(sectors(event.recipients())).containsExactly("GOV");
  }

  @Test
  void resolvedMentionKeepsItsWordsAndThoseOfItsAntecedent() {
    Event event = last("Iran's president flew home. He praised Iraq.");
    assertThat(event.evidence())
        .filteredOn(evidence -> evidence.field().equals("actors[0]"))
        .extracting(Evidence::text)
        .containsExactly("Iran's president", "He");
  }

  @Test
  void pronounReachesNoFurtherThanThreeSentences() {
    String hills = "Rain fell on the hills. ";
    Event event = last("Iran's president flew home. " + hills.repeat(4) + "He praised Iraq.");
    assertThat(antecedent(event.actors())).isEmpty();
  }

  @Test
  void pronounIsNotTheSubjectOfItsOwnVerb() {
    Event event = last("Iran's president met him.");
    assertThat(antecedent(event.recipients())).isEmpty();
  }

  @Test
  void quotationThatGoesOnBelongsToTheSpeakerOfTheNextSentence() {
    Event event =
        Coding.of("\"We condemn Israel. \"Turkey must leave Syria,\" Iraq said.").event("ACCUSE");
    assertThat(codes(event.actors())).containsExactly("IRQ");
  }

  @Test
  void titleIsNoAntecedentOfItself() {
    assertThat(Coding.of("They attacked Israel.").event().actors()).hasSize(1);
  }

  @Test
  void nameAfterItsOfficeKeepsTheOffice() {
    Event event =
        last("Iran's defence minister, Hossein Dehqan, came to Baghdad. Dehqan praised Iraq.");
    assertThat(codes(event.actors())).containsExactly("IRN");
  }

  @Test
  void surnameWithCapitalArticleIsTheSamePerson() {
    Event event =
        last(
            "Iraq's defence minister, Khaled al-Obeidi, came to Tehran. Al-Obeidi condemned Iran.");
    assertThat(codes(event.actors())).containsExactly("IRQ");
  }

  @Test
  void counterpartIsSomebodyElse() {
    Event event =
        last(
            "Iran's defence minister, Hossein Dehqan, came to Baghdad. Dehqan met his Iraqi"
                + " counterpart.");
    assertThat(event.type()).isEqualTo("CONSULT");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }
}
