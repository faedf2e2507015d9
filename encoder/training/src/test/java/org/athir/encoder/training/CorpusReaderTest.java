package org.athir.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.athir.encoder.Labels;
import org.athir.model.Span;
import org.athir.model.Status;
import org.athir.model.Status.Modality;
import org.athir.model.Status.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of the corpus. */
class CorpusReaderTest {
  private static final CorpusReader READER =
      new CorpusReader(new Labels(List.of("AID", "COERCE"), List.of("COERCE/arrest")));

  private static MarkedSentence read(String sentence, String pairs) {
    return READER.sentence("wire\t" + sentence + "\t" + pairs, "a.tsv", 7);
  }

  @Test
  void marksAreTakenOutOfTheSentence() {
    MarkedSentence sentence =
        read(
            "[a Police] held [b two men] until [a they] paid.",
            "a>b COERCE/arrest \"held\"; b>a -");
    assertThat(sentence.id()).isEqualTo("a-7");
    assertThat(sentence.text()).isEqualTo("Police held two men until they paid.");
    assertThat(sentence.words('a')).containsExactly(new Span(0, 6), new Span(26, 30));
    assertThat(sentence.allActors()).hasSize(3);
    assertThat(sentence.pairs('b', 'a'))
        .extracting(LabelledPair::event)
        .containsExactly(Optional.empty());
    assertThat(sentence.pairs('a', 'b').get(0).event())
        .contains(new EventLabel("COERCE", Optional.of("arrest"), new Span(7, 11), Status.FACT));
  }

  @Test
  void statusAndLaterOccurrenceAreRead() {
    EventLabel event =
        read("[a It] did not help, nor will it help [b Mali].", "a>b AID \"help\"#2 ! ~planned")
            .pairs('a', 'b')
            .get(0)
            .event()
            .orElseThrow();
    assertThat(event.trigger()).isEqualTo(new Span(29, 33));
    assertThat(event.status()).isEqualTo(new Status(Polarity.NEGATED, Modality.PLANNED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a>b HELP \"help\" | no type or mode HELP",
        "a>b AID/arrest \"help\" | no type or mode AID/arrest",
        "a>b AID \"helped\" | the trigger is not in the sentence: helped",
        "a>b AID \"help\"#2 | the trigger is not in the sentence: help",
        "a>c AID \"help\" | a pair of actors that are not marked",
        "a>a AID \"help\" | a pair of actors that are not marked",
        "a>b AID help | not a pair",
        "a>b AID \"help\" ~maybe | no such modality: maybe",
      })
  void mistakeInAPairNamesThePlace(String pair, String problem) {
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> read("[a We] help [b Mali].", pair))
        .withMessageContaining("a.tsv:7: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wire;[a We] help [b Mali]. | 2 columns",
        "gossip;[a We] help [b Mali].;a>b - | no such register: gossip",
        "wire;[a We] help [b Mali] [sic].;a>b - | a bracket that marks no actor",
      })
  void mistakeInALineNamesThePlace(String line, String problem) {
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> READER.sentence(line.replace(';', '\t'), "a.tsv", 7))
        .withMessageContaining("a.tsv:7: " + problem);
  }
}
