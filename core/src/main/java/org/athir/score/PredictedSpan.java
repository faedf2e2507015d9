package org.athir.score;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A predicted actor or recipient.
 *
 * @param text as it was predicted
 * @param words what is compared of it
 */
public record PredictedSpan(String text, List<String> words) {

  /** Copies the words. */
  public PredictedSpan {
    words = List.copyOf(words);
  }

  /** A span from its text. */
  public static PredictedSpan of(String text) {
    return new PredictedSpan(text, SpanWords.of(text));
  }

  /** What makes a role the same as another. */
  static String key(Collection<PredictedSpan> spans) {
    String texts = spans.stream().map(PredictedSpan::text).collect(Collectors.joining(" | "));
    return String.join(" ", SpanWords.of(texts));
  }
}
