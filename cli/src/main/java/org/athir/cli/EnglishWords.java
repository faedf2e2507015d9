package org.athir.cli;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that are not English by the function words that they lack. In English news every
 * sixth word is one of these; other languages that share some of them use them far less.
 */
final class EnglishWords {
  private static final int MIN_WORDS = 40;
  private static final int MAX_WORDS = 2000;
  private static final double MIN_SHARE = 0.04;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "with", "from", "said", "have", "were", "are", "their",
          "which", "been", "this", "it", "they", "its", "against", "would");

  private EnglishWords() {}

  /** Whether a text may be English; one that is too short to tell may be. */
  static boolean mayBeEnglish(String text) {
    Matcher matcher = WORD.matcher(text);
    int words = 0;
    int known = 0;
    while (words < MAX_WORDS && matcher.find()) {
      words++;
      known += FUNCTION_WORDS.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words < MIN_WORDS || known >= words * MIN_SHARE;
  }
}
