package org.athir.judge;

import java.util.List;
import org.athir.model.Document;
import org.athir.model.Outcome;
import org.athir.pattern.EventMention;
import org.athir.resolve.AnalyzedSentence;

/** Joins what the patterns found in a sentence with what a judge says of it. */
@FunctionalInterface
public interface Joining {

  /**
   * The outcomes of a sentence after joining.
   *
   * @param setting the sentence in its report
   * @param outcomes what the patterns gave
   * @param resolver codes the mentions that the judge adds
   */
  List<Outcome> join(Setting setting, List<Outcome> outcomes, Resolver resolver);

  /**
   * A sentence in its report.
   *
   * @param document the report
   * @param sentence the sentence
   */
  record Setting(Document document, AnalyzedSentence sentence) {}

  /** Makes an outcome of an event mention, as for those of patterns. */
  @FunctionalInterface
  interface Resolver {

    /** The event or the reason why there is none. */
    Outcome resolve(EventMention mention);
  }
}
