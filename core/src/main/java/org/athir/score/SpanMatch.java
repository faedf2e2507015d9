package org.athir.score;

/** When predicted words count as the gold ones. */
public enum SpanMatch {
  /** They hold a head of the gold words. */
  HEAD,
  /** They share a word with the gold words. */
  OVERLAP,
  /** They are the same words. */
  EXACT
}
