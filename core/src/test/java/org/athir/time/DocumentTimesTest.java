package org.athir.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.parse.Parser;
import org.athir.parse.ReportLayout;
import org.athir.parse.StoredParser;
import org.athir.time.TimeExpression.Kind;
import org.junit.jupiter.api.Test;

/** All times of a report. */
class DocumentTimesTest {

  private static Document report(String text) {
    return new Document("a", text, ReportLayout.title(text), Document.Metadata.none());
  }

  private static List<TimeExpression> times(Document report) {
    List<Sentence> sentences =
        new StoredParser()
            .parse(report, ReportLayout.blocks(report), Parser.SentenceFilter.ALL)
            .sentences();
    return DocumentTimes.find(report, sentences, new StoredTimes());
  }

  @Test
  void timesComeInTheOrderOfTheText() {
    Document report =
        report(
            "BAGHDAD, 3 May (Agency) - Iran attacked Iraq on Monday. Iran attacked Iraq yesterday.");
    List<TimeExpression> found = times(report.publishedOn(LocalDate.of(2015, 5, 4)));
    assertThat(found)
        .extracting(e -> report.quote(e.span()))
        .containsExactly("3 May", "Monday", "yesterday");
    assertThat(found)
        .extracting(e -> e.value().orElse("none"))
        .containsExactly("2015-05-03", "2015-05-04", "2015-05-03");
  }

  @Test
  void datelineGivesTheDay() {
    Document report = report("BAGHDAD, Sept. 3, 2014 (Agency) - Iran attacked Iraq yesterday.");
    assertThat(times(report))
        .extracting(e -> e.value().orElse("none"))
        .containsExactly("2014-09-03", "2014-09-02");
    assertThat(Datelines.referenceDay(report)).contains(LocalDate.of(2014, 9, 3));
  }

  @Test
  void datelineThatASentenceHoldsIsFoundOnce() {
    Document report = report("BAGHDAD, May 3 (Agency) - Iran attacked Iraq.");
    TimeTagger whole =
        (sentence, published) ->
            List.of(new TimeExpression(new Span(9, 14), Kind.DATE, Optional.empty(), true));
    List<Sentence> sentences =
        new StoredParser()
            .parse(report, ReportLayout.blocks(report), Parser.SentenceFilter.ALL)
            .sentences();
    assertThat(DocumentTimes.find(report, sentences, whole)).hasSize(1);
  }

  @Test
  void reportWithoutTimesHasNone() {
    assertThat(times(report("Iran attacked Iraq."))).isEmpty();
    assertThat(TimeTagger.NONE.find(sentence(), Optional.empty())).isEmpty();
  }

  private static Sentence sentence() {
    Document report = report("Iran attacked Iraq.");
    return new StoredParser()
        .parse(report, ReportLayout.blocks(report), Parser.SentenceFilter.ALL)
        .sentences()
        .get(0);
  }
}
