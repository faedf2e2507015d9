package org.athir.repair;

import java.util.Locale;
import org.athir.model.Token;

/** Lemmas of words that were tagged wrongly. */
final class Lemmas {
  private Lemmas() {}

  /** The verb of an -ing form; the token's own lemma when it is one already. */
  static String ofParticiple(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The verb of an -ed form by rule: voiced is voice, stopped is stop, denied is deny. */
  static String ofPast(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (!word.endsWith("ed") || word.length() < 5) {
      return word;
    }
    if (word.endsWith("ied")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    String stem = word.substring(0, word.length() - 2);
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, stem.length() - 1);
    }
    return dropsE(stem) ? stem + "e" : stem;
  }

  /** Whether a verb loses an e before -ed: voiced, stated, united, hired, secured, decided. */
  private static boolean dropsE(String stem) {
    if ("cgsuvz".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
      return !stem.endsWith("ss") && !stem.endsWith("ng");
    }
    boolean longer = stem.length() > 4;
    return switch (stem.substring(stem.length() - 2)) {
      case "id", "ir" -> true;
      case "at" -> !stem.matches("(re|de)?(tr|f|h|b|s|p)eat|.*oat|eat");
      case "it" -> stem.endsWith("nit");
      case "ur" -> !stem.endsWith("our");
      case "in" -> longer && !stem.endsWith("ain");
      case "ut" -> longer;
      default -> false;
    };
  }
}
