package org.athir.repair;

import java.util.List;
import org.athir.model.Sentence;
import org.athir.parse.Language;

/** Mends one frequent error of the dependency parser; leaves other sentences as they are. */
public interface RepairPass {

  /** Name of the pass, as in {@code docs/evaluation.md}. */
  String name();

  /**
   * The sentence with the error mended.
   *
   * @return the same object when there is nothing to mend
   */
  Sentence mend(Sentence sentence);

  /** All passes, in the order in which they run. */
  static List<RepairPass> all(Language language) {
    return List.of(
        new ParticipleAfterPreposition(language),
        new ParticipleAfterComma(language),
        new VerbTaggedAsAdjective(),
        new ReportingClause(language),
        new SpeakerInApposition(language),
        new SaidSubject(language),
        new PrepositionAsConjunction(),
        new ObjectAsSubject(language),
        new InfinitiveOfNoun(language),
        new PerfectAuxiliary(),
        new RelativeClauseAsRoot());
  }
}
