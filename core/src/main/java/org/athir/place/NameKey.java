package org.athir.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form under which names of places are compared: lower case, without marks, dots and
 * apostrophes, other punctuation as one space. {@code gazetteer/lib/names.js} folds the same way.
 */
public final class NameKey {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ħ', "h"),
          Map.entry('ŧ', "t"),
          Map.entry('ı', "i"),
          Map.entry('ə', "e"),
          Map.entry('ŋ', "n"),
          Map.entry('ĸ', "k"));

  private static final String EXACT = "=";

  private NameKey() {}

  /** Folds a name; empty when it has neither letter nor digit. */
  public static String fold(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (!isAscii(plain)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int character = plain.codePointAt(i);
      i += Character.charCount(character);
      if (isLetterOrDigit(character)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        append(out, character);
      } else if (!vanishes(character)) {
        gap = true;
      }
    }
    return out.toString();
  }

  /** Key of a name in a table of places: one that begins with an equals sign is kept as written. */
  static String of(String name) {
    return name.startsWith(EXACT) ? exact(name.substring(1)) : fold(name);
  }

  /** Key of a name that is found only when it is written so, case and dots included. */
  static String exact(String name) {
    return EXACT.concat(isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC));
  }

  private static void append(StringBuilder out, int character) {
    String plain = character < 128 ? null : LETTERS.get((char) character);
    if (plain == null || character > Character.MAX_VALUE) {
      out.appendCodePoint(character);
    } else {
      out.append(plain);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(int character) {
    return Character.isLetterOrDigit(character)
        && Character.getType(character) != Character.MODIFIER_LETTER;
  }

  private static boolean vanishes(int character) {
    return switch (character) {
      case '.', '\'', '’', '‘', '`', '´' -> true;
      default ->
          switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                Character.COMBINING_SPACING_MARK,
                Character.ENCLOSING_MARK,
                Character.MODIFIER_LETTER ->
                true;
            default -> false;
          };
    };
  }
}
