package org.athir.model;

import java.util.List;

/**
 * How a value came to be.
 *
 * @param basis what it rests on
 * @param spans the words that prove it; at least one when the basis is TEXT
 * @param foundBy the pattern, lexicon entry or rule that found it
 */
public record Provenance(Basis basis, List<Span> spans, String foundBy) {

  /** What a value rests on. */
  public enum Basis {
    /** Words of the report. */
    TEXT,
    /** Something known about the report from outside its text, such as its publication date. */
    METADATA,
    /** Another field's value by rule, such as a quad class from the event type. */
    DERIVED
  }

  /** Checks that a value from the text has words to show. */
  public Provenance {
    spans = List.copyOf(spans);
    if (basis == Basis.TEXT && spans.isEmpty()) {
      throw new IllegalArgumentException("a value from the text needs a span: " + foundBy);
    }
    if (foundBy.isEmpty()) {
      throw new IllegalArgumentException("who found it?");
    }
  }

  /** Proof by words of the report. */
  public static Provenance text(List<Span> spans, String foundBy) {
    return new Provenance(Basis.TEXT, spans, foundBy);
  }

  /** Proof by one stretch of the report. */
  public static Provenance text(Span span, String foundBy) {
    return text(List.of(span), foundBy);
  }

  /** A value known from outside the text. */
  public static Provenance metadata(String foundBy) {
    return new Provenance(Basis.METADATA, List.of(), foundBy);
  }

  /** A value that follows from others. */
  public static Provenance derived(String foundBy) {
    return new Provenance(Basis.DERIVED, List.of(), foundBy);
  }
}
