package org.athir.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.athir.code.Coding;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.StoredParses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Frequent errors of the parser and what the passes make of them. */
class RepairPassTest {
  private static final List<RepairPass> PASSES = RepairPass.all(Coding.LEXICON.language());

  static List<String> soundSentences() {
    return List.of(
        "Iran attacked Iraq.",
        "Iraq was attacked by Iran.",
        "Talks between Turkey and Syria entered a third day.",
        "Hezbollah attacked Israel on Friday, the Israeli army said.",
        "Kenyan police, who arrested two reporters, fled.",
        "Iran's president flew home.",
        "Iran wants Turkey to leave Syria.");
  }

  private static Sentence mended(Sentence sentence) {
    Sentence current = sentence;
    for (RepairPass pass : PASSES) {
      current = pass.mend(current);
    }
    return current;
  }

  private static String place(Sentence sentence, String word) {
    Token token =
        sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    String head = sentence.head(token).map(Token::text).orElse("-");
    return token.relation() + " of " + head;
  }

  private static void assertMended(String text, String word, String place) {
    assertThat(place(mended(StoredParses.sentence(text)), word)).isEqualTo(place);
  }

  @ParameterizedTest
  @MethodSource("soundSentences")
  void soundSentenceIsLeftAlone(String text) {
    Sentence sentence = StoredParses.sentence(text);
    assertThat(PASSES).allSatisfy(pass -> assertThat(pass.mend(sentence)).isSameAs(sentence));
  }

  @Test
  void everyPassHasItsOwnName() {
    assertThat(PASSES).extracting(RepairPass::name).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void everyPassKeepsTheWordsOfEverySentence() {
    StoredParses.all()
        .keySet()
        .forEach(
            text -> {
              Sentence before = StoredParses.sentence(text);
              for (RepairPass pass : PASSES) {
                assertThat(pass.mend(before).tokens())
                    .extracting(Token::span)
                    .isEqualTo(before.tokens().stream().map(Token::span).toList());
              }
            });
  }

  @Test
  void everyMendedTreeStillHangsOnItsRoot() {
    StoredParses.all()
        .keySet()
        .forEach(
            text -> {
              Sentence sentence = mended(StoredParses.sentence(text));
              Token root =
                  sentence.tokens().stream().filter(t -> t.head() == Token.ROOT).findFirst().get();
              assertThat(sentence.tokens())
                  .as(text)
                  .allMatch(token -> sentence.isUnder(token, root));
            });
  }

  @Test
  void participleAfterPrepositionIsAClause() {
    String text = "A UN panel accused Iran of torturing detainees after the disputed election.";
    assertMended(text, "torturing", "advcl of accused");
    assertMended(text, "detainees", "obj of torturing");
  }

  @Test
  void participleAfterCommaIsAClause() {
    String text =
        "Students protested outside the French embassy in Niamey, waving flags and chanting"
            + " slogans.";
    assertMended(text, "waving", "advcl of protested");
    assertMended(text, "flags", "obj of waving");
  }

  @Test
  void prepositionIsNoConjunction() {
    String text = "Guinea called on China to forgive part of its debt.";
    assertMended(text, "China", "obl of called");
    assertMended(text, "on", "case of China");
  }

  @Test
  void speakerAfterCommaIsSubjectOfSaying() {
    assertMended(
        "Kuwait has promised Jordan financial assistance, the royal palace said.",
        "palace",
        "nsubj of said");
  }

  @Test
  void reportingClauseIsSetBesideWhatItReports() {
    Sentence wrong =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 praised praise VBD 0 root",
            "3 efforts effort NNS 8 obl",
            "4 of of IN 5 case",
            "5 Iraq Iraq NNP 3 nmod",
            "6 , , , 8 punct",
            "7 he he PRP 8 nsubj",
            "8 said say VBD 2 ccomp");
    Sentence right = mended(wrong);
    assertThat(place(right, "said")).isEqualTo("parataxis of praised");
    assertThat(place(right, "efforts")).isEqualTo("obj of praised");
    assertThat(place(right, "he")).isEqualTo("nsubj of said");
  }

  @Test
  void prepositionalPhraseTakenBackFromTheSayingIsNoObject() {
    Sentence wrong =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 met meet VBD 0 root",
            "3 with with IN 4 case",
            "4 Iraq Iraq NNP 9 obl",
            "5 today today RB 9 advmod",
            "6 , , , 9 punct",
            "7 the the DT 8 det",
            "8 king king NN 9 nsubj",
            "9 said say VBD 2 dep");
    Sentence right = mended(wrong);
    assertThat(place(right, "Iraq")).isEqualTo("obl of met");
    assertThat(place(right, "today")).isEqualTo("advmod of met");
  }

  @Test
  void subjectOfWhatIsSaidIsNoObjectOfSaying() {
    Sentence wrong =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 said say VBD 0 root",
            "3 Iraq Iraq NNP 2 obj",
            "4 must must MD 5 aux",
            "5 leave leave VB 2 dep",
            "6 Syria Syria NNP 5 obj");
    Sentence right = mended(wrong);
    assertThat(place(right, "Iraq")).isEqualTo("nsubj of leave");
    assertThat(place(right, "leave")).isEqualTo("ccomp of said");
  }

  @Test
  void objectWithParticipleIsNoSubject() {
    Sentence wrong =
        StoredParses.drawn(
            "1 They they PRP 2 nsubj",
            "2 deported deport VBD 0 root",
            "3 four four CD 4 nummod",
            "4 men man NNS 5 nsubj",
            "5 registered register VBN 2 ccomp",
            "6 there there RB 5 advmod");
    Sentence right = mended(wrong);
    assertThat(place(right, "men")).isEqualTo("obj of deported");
    assertThat(place(right, "registered")).isEqualTo("acl of men");
  }

  @ParameterizedTest
  @CsvSource({"know", "see", "say", "want"})
  void verbsThatTakeAClauseKeepIt(String verb) {
    Sentence sound =
        StoredParses.drawn(
            "1 They they PRP 2 nsubj",
            "2 verbs " + verb + " VBD 0 root",
            "3 men man NNS 4 nsubj",
            "4 leaving leave VBG 2 ccomp");
    assertThat(place(mended(sound), "men")).isEqualTo("nsubj of leaving");
  }

  @Test
  void auxiliaryIsNotTheVerb() {
    Sentence wrong =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nsubj",
            "2 now now RB 3 advmod",
            "3 has have VBZ 0 root",
            "4 always always RB 5 advmod",
            "5 answered answer VBN 3 dep",
            "6 Iraq Iraq NNP 5 obj");
    Sentence right = mended(wrong);
    assertThat(place(right, "answered")).isEqualTo("root of -");
    assertThat(place(right, "has")).isEqualTo("aux of answered");
    assertThat(place(right, "Iran")).isEqualTo("nsubj of answered");
  }

  @Test
  void haveWithAnObjectIsAVerb() {
    Sentence sound =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 has have VBZ 0 root",
            "3 men man NNS 2 obj",
            "4 arrested arrest VBN 2 dep");
    assertThat(place(mended(sound), "has")).isEqualTo("root of -");
  }

  @Test
  void relativeClauseIsNotTheMainClause() {
    Sentence wrong =
        StoredParses.drawn(
            "1 Attacks attack NNS 7 dep",
            "2 by by IN 4 case",
            "3 the the DT 4 det",
            "4 army army NN 1 nmod",
            "5 , , , 7 punct",
            "6 who who WP 7 nsubj",
            "7 rushed rush VBD 0 root",
            "8 in in RB 7 advmod",
            "9 , , , 11 punct",
            "10 have have VBP 11 aux",
            "11 blunted blunt VBN 7 dep",
            "12 it it PRP 11 obj");
    Sentence right = mended(wrong);
    assertThat(place(right, "blunted")).isEqualTo("root of -");
    assertThat(place(right, "Attacks")).isEqualTo("nsubj of blunted");
    assertThat(place(right, "rushed")).isEqualTo("acl:relcl of army");
  }

  @ParameterizedTest
  @CsvSource({
    "voiced, voice",
    "stopped, stop",
    "denied, deny",
    "attacked, attack",
    "blessed, bless",
    "banged, bang",
    "stated, state",
    "treated, treat",
    "united, unite",
    "fired, fire",
    "injured, injure",
    "poured, pour",
    "examined, examine",
    "trained, train",
    "executed, execute",
    "decided, decide",
    "freed, freed",
  })
  void participleTaggedAsAdjectiveIsAVerb(String word, String lemma) {
    Sentence wrong =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nsubj",
            "2 has have VBZ 3 aux",
            "3 " + word + " " + word + " JJ 0 root",
            "4 Iraq Iraq NNP 3 obj");
    Token verb = mended(wrong).token(2);
    assertThat(verb.tag()).isEqualTo("VBN");
    if (!word.equals("freed")) {
      assertThat(verb.lemma()).isEqualTo(lemma);
    }
  }

  @Test
  void adjectiveWithSubjectAndObjectIsAVerb() {
    Sentence wrong =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj", "2 voiced voiced JJ 0 root", "3 hope hope NN 2 obj");
    assertThat(mended(wrong).token(1).tag()).isEqualTo("VBD");
  }

  @Test
  void adjectiveWithoutObjectStaysOne() {
    Sentence sound =
        StoredParses.drawn(
            "1 Iran Iran NNP 3 nsubj", "2 is be VBZ 3 cop", "3 united united JJ 0 root");
    assertThat(mended(sound).token(2).tag()).isEqualTo("JJ");
  }

  @Test
  void growingPressureIsNoClause() {
    Sentence sound =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 left leave VBD 0 root",
            "3 after after IN 5 case",
            "4 growing grow VBG 5 amod",
            "5 pressure pressure NN 2 obl");
    assertThat(place(mended(sound), "growing")).isEqualTo("amod of pressure");
  }

  @Test
  void changeThatWouldMakeARingIsNotMade() {
    Sentence sentence = StoredParses.drawn("1 a a NN 0 root", "2 b b NN 1 dep", "3 c c NN 2 dep");
    Sentence edited = new TreeEdit(sentence).attach(sentence.token(0), 2, "dep").done();
    assertThat(edited.token(0).head()).isEqualTo(Token.ROOT);
  }
}
