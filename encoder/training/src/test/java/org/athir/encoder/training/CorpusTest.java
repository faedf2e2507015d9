package org.athir.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.athir.encoder.Labels;
import org.athir.encoder.training.CorpusCommand.Counts;
import org.athir.model.Span;
import org.junit.jupiter.api.Test;

/** The corpus as a whole. */
class CorpusTest {
  private static final int ROWS = 8000;
  private static final int ROWS_OF_A_TYPE = 350;
  private static final int ROWS_WITHOUT_EVENT = 2000;

  private static final Labels LABELS = Labels.of(TrainCommand.ontology());

  private static final List<MarkedSentence> SENTENCES =
      new CorpusReader(LABELS).readFolder(Path.of("../corpus"));

  @Test
  void everyTypeHasEnoughRows() {
    Counts counts = Counts.of(SENTENCES);
    assertThat(counts.rows()).isGreaterThanOrEqualTo(ROWS);
    Map<String, Integer> types = counts.types();
    assertThat(types.get("none")).isGreaterThanOrEqualTo(ROWS_WITHOUT_EVENT);
    assertThat(LABELS.types())
        .allSatisfy(type -> assertThat(types.get(type)).isGreaterThanOrEqualTo(ROWS_OF_A_TYPE));
  }

  @Test
  void everyModeOccurs() {
    assertThat(Counts.of(SENTENCES).modes().keySet()).containsAll(LABELS.modes());
  }

  /** The readings of docs/decisions/0004-ontology-contradictions.md. */
  @Test
  void labelsFollowTheReadingsOfTheOntology() {
    assertThat(typesOf("imposed sanctions", "sanctions", "embargo", "asset freeze"))
        .isSubsetOf("COERCE", "THREATEN", "ACCUSE", "REQUEST", "REJECT", "SUPPORT", "RETREAT");
    assertThat(typesOf("sues", "sued", "lawsuit")).isSubsetOf("ACCUSE", "THREATEN");
  }

  private static Set<String> typesOf(String... triggers) {
    Set<String> words = Set.of(triggers);
    return SENTENCES.stream()
        .flatMap(
            sentence ->
                sentence.pairs().stream()
                    .flatMap(pair -> pair.event().stream())
                    .filter(event -> words.contains(words(sentence, event.trigger()))))
        .map(EventLabel::type)
        .collect(Collectors.toSet());
  }

  private static String words(MarkedSentence sentence, Span span) {
    return sentence.text().substring(span.start(), span.end());
  }

  @Test
  void noSentenceStandsTwice() {
    assertThat(SENTENCES).extracting(MarkedSentence::text).doesNotHaveDuplicates();
  }

  @Test
  void sentencesAreAsUnlikeAsThoseOfNews() {
    Diversity diversity = Diversity.of(SENTENCES.stream().map(MarkedSentence::text).toList());
    // A third of the later files are pairs of sentences that differ in a word and in their label.
    assertThat(diversity.nearDuplicates()).isLessThan(0.02);
    assertThat(diversity.distinct().get(2)).isGreaterThan(0.95);
  }
}
