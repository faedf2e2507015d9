package org.athir.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.athir.code.Coding.codes;
import static org.athir.code.Coding.sectors;
import static org.athir.code.Coding.words;

import java.util.List;
import org.athir.model.Event;
import org.athir.model.Rejection.Reason;
import org.athir.model.Status.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, however the sentence is built. */
class PhenomenaTest {

  // --- passives -----------------------------------------------------------------------------

  @Test
  void byPhraseOfPassiveActs() {
    Event event = Coding.of("Iraq was attacked by Iran.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void byPhraseOfPassiveMayBeCompound() {
    Event event = Coding.of("Syria had been bombed by Turkey and Israel.").event();
    assertThat(codes(event.actors())).containsExactly("TUR", "ISR");
  }

  @Test
  void subjectOfPassiveIsRecipient() {
    Event event = Coding.of("Two reporters were arrested by Kenyan police on Friday.").event();
    assertThat(words(event.actors())).containsExactly("Kenyan police");
    assertThat(words(event.recipients())).containsExactly("Two reporters");
  }

  @Test
  void passiveWithoutByPhraseHasNoActor() {
    assertThat(Coding.of("Hamas was praised in Beirut.").rejections())
        .extracting(rejection -> rejection.reason())
        .containsExactly(Reason.MISSING_ACTOR);
  }

  @Test
  void passiveSpeechActIsTurnedRound() {
    Event event = Coding.of("Turkey was accused by Iran of attacking Iraq.").event("ACCUSE");
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("TUR");
  }

  // --- shared subjects ----------------------------------------------------------------------

  @Test
  void coordinatedVerbSharesSubject() {
    Event event =
        Coding.of("Kenyan police surrounded the hall and arrested the opposition leader.").event();
    assertThat(words(event.actors())).containsExactly("Kenyan police");
    assertThat(words(event.recipients())).containsExactly("the opposition leader");
  }

  @Test
  void verbCoordinatedWithPredicateNounSharesSubject() {
    Event event = Coding.of("Iran is a friend of Iraq and condemned Israel.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
  }

  @Test
  void eachCoordinatedVerbHasItsOwnRecipient() {
    Coding coding = Coding.of("Turkey gave weapons to Iraq and praised Iran.");
    assertThat(codes(coding.event("AID").recipients())).containsExactly("IRQ");
    assertThat(codes(coding.event("SUPPORT").recipients())).containsExactly("IRN");
  }

  @Test
  void coordinatedVerbsShareObject() {
    Coding coding = Coding.of("Russian forces attacked and killed two Ukrainian soldiers.");
    assertThat(coding.events().get(0).recipients())
        .extracting(recipient -> recipient.value().text())
        .containsExactly("two Ukrainian soldiers");
  }

  @Test
  void controlledVerbGivesRecipientOfPromise() {
    Event event = Coding.of("Jordan agreed to help Iraq.").event();
    assertThat(event.type()).isEqualTo("AGREE");
    assertThat(codes(event.actors())).containsExactly("JOR");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void objectIsSubjectOfInfinitive() {
    Event event = Coding.of("Iran wants Turkey to leave Syria.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("TUR");
  }

  @Test
  void promiserIsSubjectOfInfinitive() {
    Event event = Coding.of("Turkey promised Iraq to help Syria.").event();
    assertThat(event.type()).isEqualTo("AGREE");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void subjectOfAdjectiveIsSubjectOfInfinitive() {
    assertThat(codes(Coding.of("Turkey is ready to help Iraq.").events().get(0).actors()))
        .containsExactly("TUR");
  }

  @Test
  void subjectOfPassiveIsSubjectOfInfinitive() {
    Event event = Coding.of("Kenyan troops were sent to help Sudan.").events().get(0);
    assertThat(words(event.actors())).containsExactly("Kenyan troops");
  }

  @Test
  void participleSharesSubject() {
    Event event =
        Coding.of("Israeli troops crossed the border, capturing a Lebanese village.").event();
    assertThat(words(event.actors())).containsExactly("Israeli troops");
    assertThat(codes(event.recipients())).containsExactly("LBN");
  }

  @Test
  void participleBeforeMainClauseSharesSubject() {
    Event event = Coding.of("After attacking a Kenyan base, the militants fled to Sudan.").event();
    assertThat(words(event.actors())).containsExactly("the militants");
    assertThat(words(event.recipients())).containsExactly("a Kenyan base");
  }

  @Test
  void nounOfRelativeClauseIsItsSubject() {
    Event event = Coding.of("Kenyan police, who arrested two reporters, fled.").event();
    assertThat(words(event.actors())).containsExactly("Kenyan police");
  }

  @Test
  void nounOfRelativeClauseIsItsObject() {
    Event event = Coding.of("The rebels whom Turkey attacked fled to Iraq.").event();
    assertThat(codes(event.actors())).containsExactly("TUR");
    assertThat(words(event.recipients())).containsExactly("The rebels");
  }

  @Test
  void possessorOfRelativeClauseGivesTheCountry() {
    Event event = Coding.of("Iraq, whose army attacked Iran, closed the border.").event();
    assertThat(codes(event.recipients())).containsExactly("IRN");
  }

  // --- nouns that name events ----------------------------------------------------------------

  @Test
  void possessorOfEventNounActs() {
    Event event = Coding.of("Iran's backing for Iraq surprised diplomats.").event();
    assertThat(event.type()).isEqualTo("SUPPORT");
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void byPhraseOfEventNounActs() {
    Event event =
        Coding.of("Attacks by Hezbollah and Hamas on Israeli soldiers have doubled.").event();
    assertThat(codes(event.actors())).containsExactly("HEZBOLLAH", "HAMAS");
    assertThat(words(event.recipients())).containsExactly("Israeli soldiers");
  }

  @Test
  void ofPhraseOfEventNounIsRecipient() {
    Event event = Coding.of("The bombing of Syria by Turkey went on.").event();
    assertThat(codes(event.actors())).containsExactly("TUR");
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void betweenGivesBothSides() {
    Event event = Coding.of("Talks between Turkey and Syria entered a third day.").event();
    assertThat(codes(event.actors())).containsExactly("TUR");
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void againstGivesRecipient() {
    Event event = Coding.of("US sanctions against Russia took effect on Monday.").event();
    assertThat(codes(event.actors())).containsExactly("USA");
    assertThat(codes(event.recipients())).containsExactly("RUS");
  }

  @Test
  void againstIsFoundFurtherDownTheTree() {
    Event event =
        Coding.of("Hezbollah launched an attack near the border against Israeli soldiers.").event();
    assertThat(words(event.recipients())).containsExactly("Israeli soldiers");
  }

  @Test
  void modifiersOfEventNounActTogether() {
    Event event = Coding.of("Turkish and Russian attacks on Syria went on.").event();
    assertThat(codes(event.actors())).containsExactly("TUR", "RUS");
  }

  @Test
  void phrasesOfParticipleBelongToEventNoun() {
    Event event =
        Coding.of("The sanctions imposed on Russia by Germany took effect on Monday.").event();
    assertThat(codes(event.actors())).containsExactly("DEU");
    assertThat(codes(event.recipients())).containsExactly("RUS");
  }

  @Test
  void countingNounIsLookedThrough() {
    Event event = Coding.of("A series of attacks by the Kenyan army hit Al Shabaab.").event();
    assertThat(words(event.actors())).containsExactly("the Kenyan army");
    assertThat(codes(event.recipients())).containsExactly("SHABAAB");
  }

  @Test
  void groupNounIsLookedThrough() {
    Event event = Coding.of("An attack by a group of rebels hit Kenya.").event();
    assertThat(words(event.actors())).containsExactly("rebels");
  }

  @Test
  void predicateNounTakesSubject() {
    Event event = Coding.of("Hamas is a threat to Israel.").event();
    assertThat(event.type()).isEqualTo("THREATEN");
    assertThat(codes(event.actors())).containsExactly("HAMAS");
  }

  @Test
  void predicateAdjectiveTakesSubject() {
    Event event = Coding.of("Iran is grateful to Iraq.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void actMayLackRecipient() {
    Event event = Coding.of("Iran's support is welcome.").event();
    assertThat(event.recipients()).isEmpty();
  }

  // --- light verbs --------------------------------------------------------------------------

  @Test
  void subjectOfLightVerbActs() {
    Event event = Coding.of("The French foreign minister made a visit to Baghdad.").event();
    assertThat(words(event.actors())).containsExactly("The French foreign minister");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void lightVerbCarriesSupport() {
    Event event = Coding.of("Russia voiced support for Syria.").event();
    assertThat(codes(event.actors())).containsExactly("RUS");
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void lightVerbCarriesCall() {
    Event event = Coding.of("Hamas issued a call for talks with Israel.").event();
    assertThat(event.type()).isEqualTo("REQUEST");
    assertThat(codes(event.recipients())).containsExactly("ISR");
  }

  @Test
  void passiveLightVerbHasItsActorInTheByPhrase() {
    Event event = Coding.of("An attack was launched by Hezbollah on Israel.").event();
    assertThat(codes(event.actors())).containsExactly("HEZBOLLAH");
    assertThat(codes(event.recipients())).containsExactly("ISR");
  }

  @Test
  void lightVerbReachesThroughCountingNoun() {
    Event event = Coding.of("Turkey launched a series of attacks on Syria.").event();
    assertThat(codes(event.actors())).containsExactly("TUR");
  }

  @Test
  void lightVerbMayHavePreposition() {
    Event event = Coding.of("Turkey took part in the attack on Syria.").event();
    assertThat(codes(event.actors())).containsExactly("TUR");
  }

  @Test
  void subjectOfUndergoingVerbIsRecipient() {
    Event event = Coding.of("Israel suffered an attack from Hezbollah.").event();
    assertThat(codes(event.actors())).containsExactly("HEZBOLLAH");
    assertThat(codes(event.recipients())).containsExactly("ISR");
  }

  @Test
  void undergoingVerbMayHavePreposition() {
    Event event = Coding.of("Ukraine came under attack from Russia.").event();
    assertThat(codes(event.actors())).containsExactly("RUS");
    assertThat(codes(event.recipients())).containsExactly("UKR");
  }

  @Test
  void receivingIsUndergoing() {
    Event event = Coding.of("Syria received support from Russia.").event();
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void indirectObjectOfLightVerbIsRecipient() {
    Event event = Coding.of("Russia gave Syria support.").event();
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void triggerMayHaveTwoWords() {
    Event event = Coding.of("Turkey launched air strikes on Syria.").event();
    assertThat(event.classification().provenance().spans()).hasSize(2);
  }

  // --- sides --------------------------------------------------------------------------------

  @Test
  void compoundActorIsOneEvent() {
    Event event = Coding.of("France, Germany and Turkey condemned Iran.").event();
    assertThat(codes(event.actors())).containsExactly("FRA", "DEU", "TUR");
  }

  @Test
  void compoundRecipientIsOneEvent() {
    Event event = Coding.of("Russia condemned France and Germany.").event();
    assertThat(codes(event.recipients())).containsExactly("FRA", "DEU");
  }

  @Test
  void meetingWithoutObjectHasTwoSides() {
    Event event = Coding.of("Iran and Iraq met in Tehran on Monday.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void agreementWithoutObjectHasTwoSides() {
    Event event = Coding.of("Turkey and Syria have agreed to open the border.").event();
    assertThat(codes(event.actors())).containsExactly("TUR");
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void appositionGivesOfficeOfName() {
    Event event =
        Coding.of(
                "Khaled al-Obeidi, Iraq's defence minister, met Hossein Dehqan, the Iranian"
                    + " defence minister, in Tehran.")
            .event();
    assertThat(codes(event.actors())).containsExactly("IRQ");
    assertThat(sectors(event.actors())).contains("MIL");
    assertThat(codes(event.recipients())).containsExactly("IRN");
  }

  @Test
  void participantIsQuotedWithoutItsApposition() {
    Event event =
        Coding.of("General Tesfaye Alemu, commander of the Sudanese army, condemned Kenya.")
            .event();
    assertThat(words(event.actors())).containsExactly("General Tesfaye Alemu");
  }

  @Test
  void officeBeforeNameIsQuotedWithItsOwner() {
    Event event = Coding.of("Iraq's defence minister, Khaled al-Obeidi, condemned Iran.").event();
    assertThat(codes(event.actors())).containsExactly("IRQ");
  }

  @Test
  void wikidataItemsOfEntriesAreInTheEvent() {
    Event visit = Coding.of("US President Barack Obama praised Kenya.").event();
    assertThat(visit.actors().get(0).value().identity().wikidata()).contains("Q76");
    assertThat(visit.recipients().get(0).value().identity().wikidata()).contains("Q114");
    Event attack = Coding.of("Israel suffered an attack from Hezbollah.").event();
    assertThat(attack.actors().get(0).value().identity().wikidata()).contains("Q41053");
    Event praise =
        Coding.of("Attacks by Hezbollah and Hamas on Israeli soldiers have doubled.").event();
    assertThat(praise.recipients().get(0).value().identity().wikidata()).isEmpty();
  }

  @Test
  void titleCountryAndNameMakeOnePerson() {
    Event event = Coding.of("US President Barack Obama praised Kenya.").event();
    assertThat(words(event.actors())).containsExactly("US President Barack Obama");
    assertThat(sectors(event.actors())).containsExactly("GOV");
  }

  @Test
  void formerOfficeHolderIsElite() {
    Event event = Coding.of("Former US president Barack Obama praised Kenya.").event();
    assertThat(sectors(event.actors())).containsExactly("ELI");
  }

  @Test
  void seatStandsForGovernment() {
    Event event = Coding.of("The Kremlin condemned the White House.").event();
    assertThat(codes(event.actors())).containsExactly("RUS");
    assertThat(codes(event.recipients())).containsExactly("USA");
    assertThat(sectors(event.recipients())).containsExactly("GOV");
  }

  @Test
  void peopleAreCivilians() {
    assertThat(sectors(Coding.of("Iranians condemned Israel.").event().actors()))
        .containsExactly("CVL");
  }

  @Test
  void organisationHasItsOwnCode() {
    Event event = Coding.of("The UN Security Council condemned Israel.").event();
    assertThat(codes(event.actors())).containsExactly("UNO");
  }

  @Test
  void placeGivesThePoliceItsCountry() {
    Event event = Coding.of("Police in Kampala arrested two Kenyan reporters.").event();
    assertThat(codes(event.actors())).containsExactly("UGA");
    assertThat(sectors(event.actors())).containsExactly("COP");
  }

  @Test
  void ofPhraseGivesTheOfficeItsCountry() {
    Event event = Coding.of("The army chief of Iraq praised Iranian-backed rebels.").event();
    assertThat(words(event.actors())).containsExactly("The army chief of Iraq");
    assertThat(codes(event.actors())).containsExactly("IRQ");
  }

  @Test
  void membersOfGroupCarryItsCode() {
    Event event = Coding.of("Hezbollah fighters attacked Israeli soldiers.").event();
    assertThat(codes(event.actors())).containsExactly("HEZBOLLAH");
  }

  @Test
  void cityIsQuotedAsTheWholePhrase() {
    Event event = Coding.of("The city of Aleppo was bombed by Turkey.").event();
    assertThat(words(event.recipients())).containsExactly("The city of Aleppo");
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void condemnedActBelongsToItsOwner() {
    Event event = Coding.of("Turkey condemned Israel's raid on Syria.").event("ACCUSE");
    assertThat(codes(event.recipients())).containsExactly("ISR");
  }

  @Test
  void demandedActIsAgainstItsTarget() {
    Event event = Coding.of("France called for strikes on Syria.").event();
    assertThat(codes(event.recipients())).containsExactly("SYR");
  }

  @Test
  void unknownNameKeepsNoCode() {
    Event event = Coding.of("Dehqan praised Iraq.").event();
    assertThat(codes(event.actors())).containsExactly("?");
  }

  @Test
  void twoSoldiersAreNoPair() {
    List<Event> events = Coding.of("Iran's attack on Iraq killed two soldiers.").events();
    assertThat(events).allSatisfy(event -> assertThat(event.recipients()).hasSize(1));
  }

  @Test
  void presidentsOfTwoCountriesAreTwoSides() {
    Event event = Coding.of("The presidents of Iran and Iraq met.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  @Test
  void officialsOfTwoCountriesAreTwoSides() {
    Event event = Coding.of("Iranian and Iraqi officials met in Baghdad.").event();
    assertThat(codes(event.actors())).containsExactly("IRN");
    assertThat(codes(event.recipients())).containsExactly("IRQ");
  }

  // --- longer sentences --------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REQUEST | TUR | RUS | The Turkish prime minister wants Russian troops to leave"
            + " the north by the autumn.",
        "ASSAULT | SHABAAB | KEN | The rains have reached the camp where families live"
            + " who fled when Al Shabaab attacked Mombasa.",
        "SUPPORT | RUS | SYR | Russia, which supports Syria in the dispute, will host the"
            + " next gathering of ministers.",
        "ASSAULT | TUR | SYR | Turkey's bombing of Syrian positions near Aleppo went on"
            + " through the night.",
        "CONSULT | TUR | SYR | The Turkish foreign minister and his Syrian counterpart"
            + " met in Beirut on Saturday.",
        "SUPPORT | LBN | JOR | \"We fully support Jordan in this matter,\" the Lebanese"
            + " president said in Beirut.",
        "ASSAULT | KEN | SDN | Kenya has spent the past two years quietly building up its"
            + " trade office in the Gulf and has now attacked Sudan.",
        "ASSAULT | ISR | SYR | An air raid by the Israeli army killed eleven Syrian"
            + " rebels at a school in Aleppo.",
        "MOBILIZE | RUS | SYR | Russia to send troops to Syria",
        "ACCUSE | TUR | ISR | Turkey, attacking Syria, condemned Israel.",
        "ACCUSE | HEZBOLLAH | ISR | The leader of Hezbollah, the Lebanese group, condemned Israel.",
        "CONSULT | FRA | IRQ | French President Ali Karimi met Iraqi Foreign Minister"
            + " Hamid Sabri and praised the Iraqi army.",
        "REQUEST | UNO | IRN | The UN urged Iran, which attacked Iraq in 2014, to release"
            + " reporters.",
        "ASSAULT | UKR | RUS | Russia asked for talks with the United States after"
            + " Ukraine attacked Russian forces in Syria.",
        "SUPPORT | KEN | UGA | A Kenyan court official praised Ugandan police for"
            + " arresting a reporter.",
        "COERCE | UGA | ? | A Kenyan court official praised Ugandan police for arresting"
            + " a reporter.",
        "ASSAULT | TUR | ISIL | Turkey's army, together with Syrian rebels, attacked"
            + " Islamic State near Aleppo.",
      })
  void longSentenceGivesBothSides(String type, String actor, String recipient, String text) {
    Event event = Coding.of(text).event(type);
    assertThat(codes(event.actors())).containsExactly(actor);
    assertThat(codes(event.recipients())).containsExactly(recipient);
  }

  @Test
  void announcingHeadlineIsPlanned() {
    assertThat(Coding.of("Russia to send troops to Syria").event().status().value().modality())
        .isEqualTo(Modality.PLANNED);
  }

  @Test
  void thirdOfAListIsARecipientToo() {
    Event event =
        Coding.of("Germany's Chancellor praised Iran, France, and the Arab League.").event();
    assertThat(codes(event.recipients())).containsExactly("IRN", "FRA", "IGO");
  }
}
