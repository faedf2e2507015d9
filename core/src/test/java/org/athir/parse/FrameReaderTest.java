package org.athir.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.athir.code.Coding;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arguments of predicates, by slot. */
class FrameReaderTest {

  private static List<String> fill(Sentence sentence, String word, String slot) {
    Token token =
        sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    return new FrameReader(sentence, Coding.LEXICON.language())
        .fill(token, slot).stream().map(argument -> argument.head().text()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran attacked Iraq. | attacked | subject | Iran",
        "Iran attacked Iraq. | attacked | object | Iraq",
        "Iraq was attacked by Iran. | attacked | subject | Iran",
        "Iraq was attacked by Iran. | attacked | object | Iraq",
        "Turkey gave weapons to Iraq and praised Iran. | praised | subject | Turkey",
        "Turkey gave weapons to Iraq and praised Iran. | gave | to | Iraq",
        "Iran wants Turkey to leave Syria. | leave | subject | Turkey",
        "Iran wants Turkey to leave Syria. | wants | clause.object | Syria",
        "Russian forces attacked and killed two Ukrainian soldiers. | killed | subject | forces",
        "The rebels whom Turkey met with fled. | met | subject | Turkey",
        "Talks between Turkey and Syria entered a third day. | Talks | between | Turkey",
        "Iran's backing for Iraq surprised diplomats. | backing | possessor | Iran",
        "Iran's backing for Iraq surprised diplomats. | backing | for | Iraq",
        "The French foreign minister made a visit to Baghdad. | visit | subject | minister",
        "Israel suffered an attack from Hezbollah. | attack | object | Israel",
        "Iran's attack on Iraq killed two soldiers. | attack | object | soldiers",
        "Turkey condemned Israel's raid on Syria. | condemned | object.owner | Israel",
        "Turkey condemned Israel's raid on Syria. | condemned | object.target | Syria",
        "Hamas is a threat to Israel. | threat | subject | Hamas",
        "Russia gave Syria support. | support | indirect | Syria",
        "Turkish and Russian attacks on Syria went on. | attacks | modifier | Turkish",
      })
  void slotIsFilledFirstBy(String text, String word, String slot, String filler) {
    assertThat(fill(StoredParses.sentence(text), word, slot)).startsWith(filler);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran attacked Iraq. | attacked | with",
        "Iran attacked Iraq. | attacked | indirect",
        "Iran attacked Iraq. | attacked | clause.subject",
        "Help arrived. | arrived | object",
        "Hamas was praised in Beirut. | praised | subject",
      })
  void slotStaysEmpty(String text, String word, String slot) {
    assertThat(fill(StoredParses.sentence(text), word, slot)).isEmpty();
  }

  @Test
  void strandedPrepositionReachesTheNounOfTheRelativeClause() {
    Sentence sentence =
        StoredParses.drawn(
            "1 rebels rebel NNS 6 nsubj",
            "2 whom whom WP 4 obj",
            "3 Turkey Turkey NNP 4 nsubj",
            "4 dealt deal VBD 1 acl:relcl",
            "5 with with IN 4 obl",
            "6 fled flee VBD 0 root");
    assertThat(fill(sentence, "dealt", "with")).isEqualTo(List.of("rebels"));
  }

  @Test
  void longPrepositionIsOneSlot() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 spoke speak VBD 0 root",
            "3 on on IN 6 case",
            "4 behalf behalf NN 3 fixed",
            "5 of of IN 3 fixed",
            "6 Iraq Iraq NNP 2 obl");
    assertThat(fill(sentence, "spoke", "on behalf of")).containsExactly("Iraq");
  }

  @Test
  void phraseHungOnTheObjectIsFoundFromTheVerb() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 signed sign VBD 0 root",
            "3 papers paper NNS 2 obj",
            "4 with with IN 5 case",
            "5 Iraq Iraq NNP 3 nmod");
    assertThat(fill(sentence, "signed", "with")).containsExactly("Iraq");
  }

  @Test
  void phraseHungOnTheVerbIsFoundFromTheNoun() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 launched launch VBD 0 root",
            "3 attacks attack NNS 2 obj",
            "4 on on IN 5 case",
            "5 Iraq Iraq NNP 2 obl");
    assertThat(fill(sentence, "attacks", "on")).containsExactly("Iraq");
  }

  @Test
  void phraseOfTheSecondNounBelongsToTheFirstToo() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Attacks attack NNS 6 nsubj",
            "2 and and CC 3 cc",
            "3 raids raid NNS 1 conj",
            "4 on on IN 5 case",
            "5 Iraq Iraq NNP 3 nmod",
            "6 continued continue VBD 0 root");
    assertThat(fill(sentence, "Attacks", "on")).containsExactly("Iraq");
  }

  @Test
  void possessorOfTheFirstNounBelongsToTheSecondToo() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nmod:poss",
            "2 's 's POS 1 case",
            "3 attacks attack NNS 6 nsubj",
            "4 and and CC 5 cc",
            "5 raids raid NNS 3 conj",
            "6 continued continue VBD 0 root");
    assertThat(fill(sentence, "raids", "possessor")).containsExactly("Iran");
  }

  @Test
  void neighbouringVerbsShareTheObjectOfTheLast() {
    Sentence sentence =
        StoredParses.drawn(
            "1 They they PRP 2 nsubj",
            "2 attacked attack VBD 0 root",
            "3 and and CC 4 cc",
            "4 took take VBD 2 conj",
            "5 Mombasa Mombasa NNP 4 obj");
    assertThat(fill(sentence, "attacked", "object")).containsExactly("Mombasa");
  }

  @Test
  void perfectParticipleIsNoPassive() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nsubj", "2 has have VBZ 3 aux", "3 attacked attack VBN 0 root");
    assertThat(fill(sentence, "attacked", "subject")).containsExactly("Iran");
  }

  @Test
  void ownerOfANounPlansWhatItsInfinitiveSays() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nmod:poss",
            "2 's 's POS 1 case",
            "3 plan plan NN 7 nsubj",
            "4 to to TO 5 mark",
            "5 attack attack VB 3 acl",
            "6 Iraq Iraq NNP 5 obj",
            "7 failed fail VBD 0 root");
    assertThat(fill(sentence, "attack", "subject")).containsExactly("Iran");
  }

  @Test
  void ringOfHeadsEnds() {
    Sentence sentence =
        StoredParses.drawn(
            "1 attacking attack VBG 2 advcl", "2 helping help VBG 1 advcl", "3 x x NN 0 root");
    assertThat(fill(sentence, "attacking", "subject")).isEmpty();
    assertThat(fill(sentence, "attacking", "object")).isEmpty();
  }

  @Test
  void indirectObjectIsASlotOfItsOwn() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 gave give VBD 0 root",
            "3 Iraq Iraq NNP 2 iobj",
            "4 weapons weapon NNS 2 obj");
    assertThat(fill(sentence, "gave", "indirect")).containsExactly("Iraq");
  }

  @Test
  void secondOfTwoPassivesIsPassive() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Syria Syria NNP 3 nsubj:pass",
            "2 was be VBD 3 aux:pass",
            "3 shelled shell VBN 0 root",
            "4 and and CC 5 cc",
            "5 bombed bomb VBN 3 conj",
            "6 by by IN 7 case",
            "7 Turkey Turkey NNP 5 obl");
    assertThat(fill(sentence, "bombed", "subject")).containsExactly("Turkey");
    assertThat(fill(sentence, "bombed", "object")).containsExactly("Syria");
  }

  @Test
  void participleOfANounIsPassive() {
    Sentence sentence =
        StoredParses.drawn(
            "1 base base NN 5 nsubj",
            "2 attacked attack VBN 1 acl",
            "3 by by IN 4 case",
            "4 Turkey Turkey NNP 2 obl",
            "5 burned burn VBD 0 root");
    assertThat(fill(sentence, "attacked", "subject")).containsExactly("Turkey");
    assertThat(fill(sentence, "attacked", "object")).containsExactly("base");
  }

  @Test
  void activeParticipleOfANounActs() {
    Sentence sentence =
        StoredParses.drawn(
            "1 rebels rebel NNS 4 nsubj",
            "2 attacking attack VBG 1 acl",
            "3 Kenya Kenya NNP 2 obj",
            "4 fled flee VBD 0 root");
    assertThat(fill(sentence, "attacking", "subject")).containsExactly("rebels");
  }

  @Test
  void objectOfRelativeClauseWithItsOwnSubjectIsTheNoun() {
    Sentence sentence =
        StoredParses.drawn(
            "1 rebels rebel NNS 4 nsubj",
            "2 Turkey Turkey NNP 3 nsubj",
            "3 attacked attack VBD 1 acl:relcl",
            "4 fled flee VBD 0 root");
    assertThat(fill(sentence, "attacked", "object")).containsExactly("rebels");
  }

  @Test
  void purposeOfANounIsAClauseOfTheVerb() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 announced announce VBD 0 root",
            "3 plans plan NNS 2 obj",
            "4 to to TO 5 mark",
            "5 help help VB 3 acl",
            "6 Iraq Iraq NNP 5 obj");
    assertThat(fill(sentence, "announced", "clause.object")).containsExactly("Iraq");
  }

  @Test
  void markedGerundIsAClause() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 accused accuse VBD 0 root",
            "3 Turkey Turkey NNP 2 obj",
            "4 of of IN 5 mark",
            "5 arming arm VBG 2 advcl",
            "6 Iraq Iraq NNP 5 obj");
    assertThat(fill(sentence, "accused", "clause.object")).containsExactly("Iraq");
  }

  @Test
  void finiteAdverbialClauseSharesNoSubject() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 protested protest VBD 0 root",
            "3 after after IN 4 mark",
            "4 attacked attack VBD 2 advcl",
            "5 Iraq Iraq NNP 4 obj");
    assertThat(fill(sentence, "attacked", "subject")).isEmpty();
  }

  @Test
  void gerundUnderAnotherMarkSharesNoSubject() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 slept sleep VBD 0 root",
            "3 despite despite IN 4 mark",
            "4 attacking attack VBG 2 advcl");
    assertThat(fill(sentence, "attacking", "subject")).isEmpty();
  }

  @Test
  void participleUnderAPassiveSharesItsAgent() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Syria Syria NNP 3 nsubj:pass",
            "2 was be VBD 3 aux:pass",
            "3 bombed bomb VBN 0 root",
            "4 by by IN 5 case",
            "5 Turkey Turkey NNP 3 obl",
            "6 killing kill VBG 3 advcl",
            "7 two two CD 6 obj");
    assertThat(fill(sentence, "killing", "subject")).containsExactly("Turkey");
  }

  @Test
  void purposeSharesTheSubject() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 came come VBD 0 root",
            "3 to to TO 4 mark",
            "4 help help VB 2 advcl",
            "5 Iraq Iraq NNP 4 obj");
    assertThat(fill(sentence, "help", "subject")).containsExactly("Iran");
  }

  @Test
  void infinitiveInAComplementIsControlled() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 told tell VBD 0 root",
            "3 Iraq Iraq NNP 2 obj",
            "4 to to TO 5 mark",
            "5 leave leave VB 2 ccomp");
    assertThat(fill(sentence, "leave", "subject")).containsExactly("Iraq");
  }

  @Test
  void finiteComplementHasNoSubjectButItsOwn() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj", "2 said say VBD 0 root", "3 left leave VBD 2 ccomp");
    assertThat(fill(sentence, "left", "subject")).isEmpty();
  }

  @Test
  void verbAfterAPredicateNounSharesItsSubject() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nsubj",
            "2 is be VBZ 3 cop",
            "3 ally ally NN 0 root",
            "4 and and CC 5 cc",
            "5 helped help VBD 3 conj");
    assertThat(fill(sentence, "helped", "subject")).containsExactly("Iran");
  }

  @Test
  void againstIsNotFetchedOutOfAnotherClause() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 acted act VBD 0 root",
            "3 near near IN 4 case",
            "4 towns town NNS 2 obl",
            "5 that that WDT 6 nsubj",
            "6 rose rise VBD 4 acl:relcl",
            "7 against against IN 8 case",
            "8 Iraq Iraq NNP 6 obl");
    assertThat(fill(sentence, "acted", "against")).isEmpty();
  }

  @Test
  void againstIsFetchedFromDeepInTheSameClause() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 acted act VBD 0 root",
            "3 near near IN 4 case",
            "4 towns town NNS 2 obl",
            "5 of of IN 6 case",
            "6 farmers farmer NNS 4 nmod",
            "7 against against IN 8 case",
            "8 Iraq Iraq NNP 6 nmod");
    assertThat(fill(sentence, "acted", "against")).containsExactly("Iraq");
  }

  @Test
  void participleAfterACommaSharesTheSubjectOfItsClause() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 hit hit VBD 0 root",
            "3 ports port NNS 2 obj",
            "4 , , , 5 punct",
            "5 killing kill VBG 3 acl",
            "6 sailors sailor NNS 5 obj");
    assertThat(fill(sentence, "killing", "subject")).startsWith("Iran");
  }

  @Test
  void infinitiveUnderACopularNounTakesItsSubject() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nsubj",
            "2 was be VBD 3 cop",
            "3 country country NN 0 root",
            "4 to to TO 5 mark",
            "5 help help VB 3 advcl");
    assertThat(fill(sentence, "help", "subject")).containsExactly("Iran");
  }
}
