package org.athir.model;

/**
 * Words of the report that prove one field of an event.
 *
 * @param field {@code type}, {@code actors[0]}, {@code recipients[0]}, {@code date}, {@code
 *     status}, {@code attribution} and so on
 * @param span where the words stand
 * @param text the words
 * @param foundBy the pattern, lexicon entry or rule that found them
 */
public record Evidence(String field, Span span, String text, String foundBy)
    implements Comparable<Evidence> {

  @Override
  public int compareTo(Evidence other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : field.compareTo(other.field);
  }
}
