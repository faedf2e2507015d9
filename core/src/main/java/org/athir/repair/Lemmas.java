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
    boolean silent =
        "cgsuvz".indexOf(last) >= 0 && !stem.endsWith("ss") && !stem.endsWith("ng")
            || stem.endsWith("at") && !stem.matches("(re|de)?(tr|f|h|b|s|p)eat|.*oat|eat")
            || stem.endsWith("it") && stem.endsWith("nit")
            || stem.endsWith("ir") || stem.endsWith("ur") && !stem.endsWith("our")
            || stem.endsWith("in") && stem.length() > 4 && !stem.endsWith("ain")
            || stem.endsWith("ut") && stem.length() > 4
            || stem.endsWith("id");
    return silent ? stem + "e" : stem;
  }
}
