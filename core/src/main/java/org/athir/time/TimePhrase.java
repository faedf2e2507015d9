package org.athir.time;

import org.athir.model.Sentence;
import org.athir.model.Span;

/**
 * Words that a grammar of time expressions recognized, before they are read against a day.
 *
 * @param first number of the first token
 * @param last number of the last token
 * @param kind what they say
 * @param formula what they mean, see {@link Formula}
 */
public record TimePhrase(int first, int last, TimeExpression.Kind kind, String formula) {

  /** Checks the order of the tokens. */
  public TimePhrase {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no phrase: " + first + "-" + last);
    }
  }

  TimePhrase as(TimeExpression.Kind newKind, String newFormula) {
    return new TimePhrase(first, last, newKind, newFormula);
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }

  Span span(Sentence sentence) {
    return sentence.span(first, last);
  }
}
