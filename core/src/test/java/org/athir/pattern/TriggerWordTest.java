package org.athir.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.athir.code.Coding;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.FrameReader;
import org.athir.parse.StoredParses;
import org.athir.pattern.Trigger.Kind;
import org.junit.jupiter.api.Test;

/** Which words of a sentence make up a trigger of several words. */
class TriggerWordTest {
  private static final Sentence JUSTICE =
      StoredParses.drawn(
          "1 Iran Iran NNP 2 nsubj",
          "2 brought bring VBD 0 root",
          "3 rebels rebel NNS 2 obj",
          "4 to to TO 5 case",
          "5 justice justice NN 2 obl",
          "6 in in IN 7 case",
          "7 Tehran Tehran NNP 2 obl",
          "8 despite despite IN 9 case",
          "9 protests protest NNS 2 obl");

  private static List<String> words(Sentence sentence, int index, Kind kind, String trigger) {
    TriggerWord word =
        new TriggerWord(
            new FrameReader(sentence, Coding.LEXICON.language()), sentence.token(index), kind);
    return word.words(Trigger.of(kind, trigger)).orElse(List.of()).stream()
        .map(Token::text)
        .toList();
  }

  @Test
  void prepositionComesWithItsNoun() {
    assertThat(words(JUSTICE, 1, Kind.VERB, "bring to justice"))
        .containsExactly("brought", "to", "justice");
  }

  @Test
  void prepositionOfAnotherNounIsNoTriggerWord() {
    assertThat(words(JUSTICE, 1, Kind.VERB, "bring in justice")).isEmpty();
  }

  @Test
  void prepositionThatLeadsNowhereMayStandAlone() {
    assertThat(words(JUSTICE, 1, Kind.VERB, "bring despite")).containsExactly("brought", "despite");
  }

  @Test
  void missingWordLeavesNoTrigger() {
    assertThat(words(JUSTICE, 1, Kind.VERB, "bring home")).isEmpty();
  }

  @Test
  void subjectOfAnActiveVerbIsNoTriggerWord() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Talks talk NNS 2 nsubj", "2 held hold VBD 0 root", "3 firm firm JJ 2 xcomp");
    assertThat(words(sentence, 1, Kind.VERB, "hold talk")).isEmpty();
  }

  @Test
  void subjectOfAPassiveVerbIsOne() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Talks talk NNS 3 nsubj", "2 were be VBD 3 aux:pass", "3 held hold VBN 0 root");
    assertThat(words(sentence, 2, Kind.VERB, "hold talk")).containsExactly("held", "Talks");
  }

  @Test
  void wordOfAnotherClauseIsNoTriggerWord() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Iran Iran NNP 2 nsubj",
            "2 broke break VBD 0 root",
            "3 after after IN 4 mark",
            "4 cutting cut VBG 2 advcl",
            "5 ties tie NNS 4 obj");
    assertThat(words(sentence, 1, Kind.VERB, "break tie")).isEmpty();
  }

  @Test
  void wordBeforeAVerbIsATriggerWordOnlyAsANoun() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Off off RP 2 advmod", "2 broke break VBD 0 root", "3 talks talk NNS 2 obj");
    assertThat(words(sentence, 1, Kind.VERB, "break off")).isEmpty();
    assertThat(words(sentence, 1, Kind.VERB, "break talk")).containsExactly("broke", "talks");
  }

  @Test
  void wordsOfANounStandBesideIt() {
    Sentence sentence =
        StoredParses.drawn(
            "1 Air air NN 3 compound",
            "2 force force NN 3 compound",
            "3 strikes strike NNS 4 nsubj",
            "4 hit hit VBD 0 root",
            "5 air air NN 4 obj");
    assertThat(words(sentence, 2, Kind.NOUN, "air strike")).containsExactly("strikes", "Air");
    assertThat(words(sentence, 2, Kind.NOUN, "hit strike")).isEmpty();
    assertThat(words(sentence, 4, Kind.NOUN, "force air")).isEmpty();
  }

  @Test
  void gerundIsReadAsVerbAndAsNoun() {
    Sentence sentence = StoredParses.drawn("1 Shelling shell VBG 2 csubj", "2 went go VBD 0 root");
    FrameReader frames = new FrameReader(sentence, Coding.LEXICON.language());
    assertThat(TriggerWord.readings(frames, sentence.token(0)))
        .extracting(TriggerWord::kind)
        .containsExactly(Kind.VERB, Kind.NOUN, Kind.AUXILIARY);
  }
}
