package org.athir.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.model.Sentence;

/** Finds the time expressions of a sentence. Implementations are safe for many threads at once. */
@FunctionalInterface
public interface TimeTagger {

  /** Finds nothing. */
  TimeTagger NONE = (sentence, published) -> List.of();

  /**
   * The time expressions of a sentence, in order, none inside another.
   *
   * @param sentence a parsed sentence
   * @param published the report's date, against which "Monday" is read; without it such expressions
   *     have no value
   */
  List<TimeExpression> find(Sentence sentence, Optional<LocalDate> published);
}
