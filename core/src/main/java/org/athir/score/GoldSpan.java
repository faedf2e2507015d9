package org.athir.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who a role is, in words.
 *
 * @param alternatives words of each string that counts; none where the role is not scored
 * @param heads heads of any of them
 */
public record GoldSpan(List<List<String>> alternatives, Set<String> heads) {
  private static final Pattern BETWEEN = Pattern.compile(" | ", Pattern.LITERAL);

  /** How many words longer than the gold ones a predicted span may be at least. */
  private static final int SPARE_WORDS = 5;

  /** Copies words and heads. */
  public GoldSpan {
    alternatives = alternatives.stream().map(List::copyOf).toList();
    heads = Set.copyOf(heads);
  }

  /**
   * A role from a gold table.
   *
   * @param text strings set off by {@code " | "}, either of which counts; blank: not scored
   * @param heads their heads, set off by {@code |}; guessed from the text where there are none
   */
  public static GoldSpan of(String text, Optional<String> heads) {
    Set<String> written = heads.map(SpanWords::ofHeads).orElse(Set.of());
    Set<String> all = written.isEmpty() ? SpanWords.guessedHeads(text) : written;
    String[] parts = BETWEEN.split(text, -1);
    for (String part : parts) {
      if (part.isBlank()) {
        return new GoldSpan(List.of(), all);
      }
    }
    List<List<String>> alternatives = new ArrayList<>();
    for (String part : parts) {
      alternatives.add(SpanWords.of(part));
    }
    return new GoldSpan(alternatives, all);
  }

  /** Whether one of the predicted spans counts; always where the role is not scored. */
  boolean matches(Collection<PredictedSpan> predicted, SpanMatch how) {
    return alternatives.isEmpty()
        || alternatives.stream()
            .anyMatch(words -> predicted.stream().anyMatch(span -> matches(words, span, how)));
  }

  private boolean matches(List<String> wanted, PredictedSpan span, SpanMatch how) {
    List<String> found = span.words();
    int most = Math.max(2 * wanted.size(), wanted.size() + SPARE_WORDS);
    if (found.size() > most) {
      return false;
    }
    return switch (how) {
      case HEAD -> !Collections.disjoint(found, heads);
      case OVERLAP -> !Collections.disjoint(found, wanted);
      case EXACT -> found.equals(wanted);
    };
  }
}
