package org.athir.parser;

/** Steps of the parser, in their order. */
public enum ParserStep {
  /** Words and sentences of a block. */
  SPLIT,
  /** The sentence filter's judgement on them. */
  FILTER,
  /** Parts of speech and lemmas of a sentence. */
  TAG,
  /** Dependencies of a sentence. */
  PARSE
}
