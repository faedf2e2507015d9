package org.athir.judge;

import java.util.List;
import java.util.Optional;
import org.athir.model.Span;

/**
 * Says from the words of one sentence what one actor does to another. Thread-safe; the same text
 * with the same questions gives the same answers, whatever was asked before. Beside other questions
 * about the sentence a probability may differ in its sixth decimal.
 */
public interface Judge {

  /**
   * Judges pairs of actors of a sentence.
   *
   * @param sentence the words of one sentence
   * @param actors all actors that are known in it, those of the pairs among them
   * @param pairs the questions
   * @return one answer for each pair, in their order; none for a pair whose actors stand too far
   *     apart to be read together
   */
  List<Optional<Judgement>> judge(String sentence, List<Span> actors, List<ActorPair> pairs);
}
