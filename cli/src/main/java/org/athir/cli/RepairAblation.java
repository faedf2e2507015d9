package org.athir.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.athir.cli.evaluate.Evaluation;
import org.athir.cli.evaluate.Evaluator;
import org.athir.cli.evaluate.Gold;
import org.athir.code.EventCoder;
import org.athir.code.Prefilter;
import org.athir.lexicon.Lexicon;
import org.athir.model.Sentence;
import org.athir.repair.RepairPass;

/**
 * Tells what each repair pass is worth, by leaving it out.
 *
 * @param coders makes a coder with some passes, of a parser that remembers, since every sentence is
 *     asked for often
 * @param lexicon actors and patterns; the sentences of its patterns are run too
 * @param gold sentences with what is expected of them
 */
record RepairAblation(Function<List<RepairPass>, EventCoder> coders, Lexicon lexicon, Gold gold) {

  /**
   * What came out of one choice of passes.
   *
   * @param leftOut the pass that was left out, or none
   * @param mended sentences that this pass changes when all run; 0 where none is left out
   * @param evaluation the figures on the gold
   * @param examples number of sentences of the patterns
   * @param failures sentences that failed, of the gold and of the patterns
   */
  record Row(
      Optional<String> leftOut,
      int mended,
      Evaluation evaluation,
      int examples,
      Set<String> failures) {

    /** Copies the set in its order. */
    Row {
      failures = new LinkedHashSet<>(failures);
    }
  }

  /** None left out, then each alone, in their order. */
  List<Row> run(List<RepairPass> passes) {
    Map<String, Set<String>> mended = new LinkedHashMap<>();
    List<RepairPass> counting = new ArrayList<>();
    for (RepairPass pass : passes) {
      Set<String> texts = ConcurrentHashMap.newKeySet();
      mended.put(pass.name(), texts);
      counting.add(counting(pass, texts));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row(Optional.empty(), 0, counting));
    for (RepairPass left : passes) {
      List<RepairPass> others = passes.stream().filter(pass -> pass != left).toList();
      int count = mended.getOrDefault(left.name(), Set.of()).size();
      rows.add(row(Optional.of(left.name()), count, others));
    }
    return rows;
  }

  private Row row(Optional<String> leftOut, int mended, List<RepairPass> passes) {
    EventCoder coder = coders.apply(passes);
    Evaluation evaluation = new Evaluator(coder, new Prefilter(lexicon)).evaluate(gold);
    Set<String> failures = new LinkedHashSet<>();
    evaluation.marked().stream()
        .filter(finding -> !finding.isRight())
        .forEach(finding -> failures.add(finding.gold().example().text()));
    List<Verdict> verdicts = new LexiconVerifier(coder).verify(lexicon.patterns().patterns());
    verdicts.stream()
        .filter(Verdict::isFailure)
        .forEach(verdict -> failures.add(verdict.example().text()));
    return new Row(leftOut, mended, evaluation, verdicts.size(), failures);
  }

  private static RepairPass counting(RepairPass pass, Set<String> texts) {
    return new RepairPass() {
      @Override
      public String name() {
        return pass.name();
      }

      @Override
      public Sentence mend(Sentence sentence) {
        Sentence mended = pass.mend(sentence);
        if (mended != sentence) {
          texts.add(text(sentence));
        }
        return mended;
      }
    };
  }

  private static String text(Sentence sentence) {
    StringBuilder words = new StringBuilder();
    sentence.tokens().forEach(token -> words.append(token.text()).append(' '));
    return words.toString();
  }
}
