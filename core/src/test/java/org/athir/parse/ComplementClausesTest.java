package org.athir.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clauses complete a predicate. */
class ComplementClausesTest {

  private static List<String> clauses(Sentence sentence) {
    return new ComplementClauses(sentence).of(sentence.token(1)).stream().map(Token::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "of, attacking, VBG, advcl, true",
    "after, attacking, VBG, advcl, false",
    "to, attack, VB, advcl, true",
    "of, attack, NN, obl, false",
    "that, attacked, VBD, ccomp, true",
    "that, attacked, VBD, parataxis, false",
  })
  void clauseIsKnownByItsMark(
      String mark, String verb, String tag, String relation, boolean complement) {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 spoke speak VBD 0 root",
            "3 " + mark + " " + mark + " IN 4 mark",
            "4 " + verb + " attack " + tag + " 2 " + relation);
    assertThat(clauses(sentence).contains(verb)).isEqualTo(complement);
  }

  @Test
  void adjectiveIsAClauseOnlyWithWordsOfItsOwn() {
    assertThat(
            clauses(
                StoredParses.drawn(
                    "1 Iran Iran NNP 2 nsubj",
                    "2 seems seem VBZ 0 root",
                    "3 ready ready JJ 2 xcomp")))
        .isEmpty();
    assertThat(
            clauses(
                StoredParses.drawn(
                    "1 Iran Iran NNP 2 nsubj",
                    "2 seems seem VBZ 0 root",
                    "3 ready ready JJ 2 xcomp",
                    "4 to to TO 5 mark",
                    "5 talk talk VB 3 xcomp")))
        .containsExactly("ready");
  }

  @ParameterizedTest
  @CsvSource({
    "to, fight, VB, acl, true",
    "of, fighting, VBG, acl, true",
    "when, fighting, VBG, acl, false",
    "that, fought, VBD, ccomp, true",
    "when, fought, VBD, advcl, false",
  })
  void clauseMayHangOnTheObject(
      String mark, String verb, String tag, String relation, boolean complement) {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 made make VBD 0 root",
            "3 plans plan NNS 2 obj",
            "4 " + mark + " " + mark + " IN 5 mark",
            "5 " + verb + " fight " + tag + " 3 " + relation);
    assertThat(clauses(sentence).contains(verb)).isEqualTo(complement);
  }
}
