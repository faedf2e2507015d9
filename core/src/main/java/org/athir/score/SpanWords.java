package org.athir.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which spans are compared: letters and digits in lower case, without possessive s,
 * dots of abbreviations (U.S. is us) and function words; only where nothing else is left these
 * stay.
 */
final class SpanWords {
  private static final String NOT_AFTER_WORD = "(?<![\\p{L}\\p{N}_])";
  private static final String NOT_BEFORE_WORD = "(?![\\p{L}\\p{N}_])";
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc]");
  private static final Pattern POSSESSIVE = Pattern.compile("'s" + NOT_BEFORE_WORD);

  /** Possessive, since a long row of letters and dots must not cost more than its length. */
  private static final Pattern ABBREVIATION = Pattern.compile(NOT_AFTER_WORD + "(?:[a-z]\\.){2,}+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile(NOT_AFTER_WORD + "(?:and|or)" + NOT_BEFORE_WORD + "|[,;/|]");
  private static final Pattern AFTER_HEAD =
      Pattern.compile(
          NOT_AFTER_WORD
              + "(?:of|in|from|for|on|at|to|with|against|by|over|who|which|that)"
              + NOT_BEFORE_WORD);

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "for", "by", "with", "from",
          "its", "his", "her", "their", "our", "my", "your", "as", "that", "this", "these",
          "those");

  private SpanWords() {}

  /** The words of a text, in order. */
  static List<String> of(String text) {
    String plain = APOSTROPHE.matcher(text).replaceAll("'").toLowerCase(Locale.ROOT);
    plain = POSSESSIVE.matcher(plain).replaceAll(" ");
    plain = ABBREVIATION.matcher(plain).replaceAll(found -> found.group().replace(".", ""));
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    List<String> kept = words.stream().filter(word -> !FUNCTION_WORDS.contains(word)).toList();
    return kept.isEmpty() ? List.copyOf(words) : kept;
  }

  /** Heads that somebody wrote down, set off by {@code |}. */
  static Set<String> ofHeads(String heads) {
    Set<String> words = new LinkedHashSet<>();
    for (String head : heads.split("\\|", -1)) {
      words.addAll(of(head));
    }
    return words;
  }

  /**
   * Heads of a text where nobody wrote them down: of each part between commas, slashes, "and" and
   * "or" the last word before the first preposition or relative pronoun; all words where that gives
   * nothing.
   */
  static Set<String> guessedHeads(String text) {
    Set<String> heads = new LinkedHashSet<>();
    for (String part : BETWEEN_PARTS.split(text, -1)) {
      List<String> words = of(AFTER_HEAD.split(part, 2)[0]);
      if (!words.isEmpty()) {
        heads.add(words.get(words.size() - 1));
      }
    }
    return heads.isEmpty() ? new LinkedHashSet<>(of(text)) : heads;
  }
}
