package org.athir.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.athir.encoder.Labels;
import org.athir.encoder.training.CorpusCommand.Counts;
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

  @Test
  void noSentenceStandsTwice() {
    assertThat(SENTENCES).extracting(MarkedSentence::text).doesNotHaveDuplicates();
  }

  @Test
  void sentencesAreAsUnlikeAsThoseOfNews() {
    Diversity diversity = Diversity.of(SENTENCES.stream().map(MarkedSentence::text).toList());
    assertThat(diversity.nearDuplicates()).isLessThan(0.01);
    assertThat(diversity.distinct().get(2)).isGreaterThan(0.95);
  }
}
