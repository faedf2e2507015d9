package org.athir.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.Sentence;

/** All time expressions of a report. */
public final class DocumentTimes {
  private DocumentTimes() {}

  /**
   * The time expressions of a report in the order of the text, those of its datelines too.
   *
   * @param document the report
   * @param sentences its parsed sentences, all of them: none kept away by a filter
   * @param tagger finds the expressions of a sentence
   */
  public static List<TimeExpression> find(
      Document document, List<Sentence> sentences, TimeTagger tagger) {
    Optional<LocalDate> day = Datelines.referenceDay(document);
    List<TimeExpression> found = new ArrayList<>();
    sentences.forEach(sentence -> found.addAll(tagger.find(sentence, day)));
    for (TimeExpression ofDateline : Datelines.find(document)) {
      if (found.stream().noneMatch(other -> other.span().overlaps(ofDateline.span()))) {
        found.add(ofDateline);
      }
    }
    found.sort(Comparator.comparing(TimeExpression::span));
    return List.copyOf(found);
  }
}
