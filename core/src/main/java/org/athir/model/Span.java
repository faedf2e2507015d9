package org.athir.model;

/**
 * A stretch of a report's text.
 *
 * @param start first UTF-16 code unit, counted from 0 at the start of the report's text
 * @param end the code unit after the last one: the span is half-open
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the span is not empty and not negative. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + "-" + end);
    }
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
