package org.athir.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the task in which the sentence alone is given and events are asked for, sides and all.
 *
 * @param match when sides count as a row's
 */
public record OpenScorer(SpanMatch match) {

  /**
   * Counts matched and unmatched events. The events of all rows of a sentence are put together.
   *
   * @param gold the rows
   * @param predictions events by id of the row
   * @return counts of each distinct sentence
   */
  public List<Counts> count(
      List<RelationGold> gold, Map<String, List<RelationPrediction>> predictions) {
    Map<String, List<RelationGold>> sentences = new LinkedHashMap<>();
    for (RelationGold row : gold) {
      sentences.computeIfAbsent(row.sentence(), sentence -> new ArrayList<>()).add(row);
    }
    return sentences.values().stream()
        .map(rows -> OpenSentence.of(rows, predictions, match).count())
        .toList();
  }
}
