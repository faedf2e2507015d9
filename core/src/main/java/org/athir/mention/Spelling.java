package org.athir.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it sounds, so that spellings of a transliterated name can be compared by rule: the
 * consonants in one spelling and, beside them, the vowels. Two spellings are of one name when their
 * consonants are the same and no vowel contradicts: Dehqan and Dehghan, Muhammad and Mohamed, but
 * not Hassan and Hussein.
 *
 * @param consonants the consonants, those that transliterations confuse being one letter
 * @param vowels the vowels before each consonant and after the last, empty where there is none
 */
record Spelling(String consonants, List<String> vowels) {
  /** Fewer consonants than this tell names apart by their vowels alone. */
  private static final int FEW = 4;

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "es", "ed");

  private static final String[][] LETTERS = {
    {"\u00f8", "o"},
    {"\u0142", "l"},
    {"\u0131", "i"},
    {"\u00e6", "e"},
    {"\u0111", "d"},
    {"\u00df", "ss"},
    {"\u0259", "a"},
  };

  /** From the longest to the shortest; capitals stand for sounds without a letter of their own. */
  private static final String[][] SOUNDS = {
    {"abdal", "abd"},
    {"abdel", "abd"},
    {"abdul", "abd"},
    {"abdol", "abd"},
    {"shch", "C"},
    {"tsch", "C"},
    {"tch", "C"},
    {"sch", "s"},
    {"dzh", "j"},
    {"ch", "C"},
    {"kh", "h"},
    {"gh", "k"},
    {"dh", "d"},
    {"th", "t"},
    {"ph", "f"},
    {"sh", "s"},
    {"zh", "j"},
    {"dj", "j"},
    {"ck", "k"},
    {"ce", "Ce"},
    {"ci", "Ci"},
    {"cy", "Cy"},
    {"q", "k"},
    {"g", "k"},
    {"x", "ks"},
    {"w", "v"},
  };

  /** Spellings of one vowel. */
  private static final String[][] VOWELS = {
    {"ou", "u"}, {"oo", "u"}, {"ue", "u"}, {"ee", "i"}, {"ie", "i"}, {"iy", "i"}, {"yi", "i"},
    {"yy", "i"}, {"ii", "i"}, {"y", "i"}, {"ei", "E"}, {"ai", "E"}, {"aa", "a"}, {"ia", "a"},
    {"iu", "u"}, {"io", "o"}, {"oe", "o"}, {"ae", "e"}, {"au", "u"},
  };

  /** Vowels that transliterations confuse; one alone may be left out. */
  private static final Set<String> ALIKE =
      Set.of("ae", "ao", "ei", "eu", "ou", "Ee", "Ei", "e", "i");

  /** Copies the list. */
  Spelling {
    vowels = List.copyOf(vowels);
  }

  /** How a name sounds whose words these are; articles inside it do not count. */
  static Spelling of(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      boolean article = i + 1 < words.size() && (i > 0 || words.size() == 2);
      if (!article || !ARTICLES.contains(word)) {
        letters.append(word);
      }
    }
    return of(sounds(plain(letters.toString())));
  }

  private static Spelling of(String sounds) {
    StringBuilder consonants = new StringBuilder();
    List<String> vowels = new ArrayList<>();
    StringBuilder vowel = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      if ("aeiouy".indexOf(c) >= 0) {
        vowel.append(c);
      } else if (vowel.length() > 0
          || consonants.length() == 0
          || c != consonants.charAt(consonants.length() - 1)) {
        consonants.append(c);
        vowels.add(vowel(vowel.toString()));
        vowel.setLength(0);
      }
    }
    boolean silent = vowel.length() == 0 && endsWith(consonants, 'h');
    if (silent) {
      consonants.setLength(consonants.length() - 1);
      vowel.append(vowels.remove(vowels.size() - 1));
    }
    vowels.add(silent ? vowel.toString() : vowel(vowel.toString()));
    return new Spelling(consonants.toString(), vowels);
  }

  private static boolean endsWith(StringBuilder letters, char letter) {
    return letters.length() > 1 && letters.charAt(letters.length() - 1) == letter;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.isLetterOrDigit(apart.charAt(i))) {
        plain.append(apart.charAt(i));
      }
    }
    return replaced(plain.toString(), LETTERS);
  }

  private static String sounds(String letters) {
    String sounds = replaced(letters, SOUNDS);
    String last = sounds.endsWith("c") ? sounds.substring(0, sounds.length() - 1) + "C" : sounds;
    return last.replace('c', 'k');
  }

  private static String replaced(String text, String[][] pairs) {
    String changed = text;
    for (String[] pair : pairs) {
      changed = changed.replace(pair[0], pair[1]);
    }
    return changed;
  }

  private static String vowel(String letters) {
    String one = letters.length() > 1 && letters.charAt(0) == 'y' ? letters.substring(1) : letters;
    String changed = replaced(one, VOWELS);
    return changed.isEmpty() ? "" : changed.substring(0, 1);
  }

  /** Whether both are spellings of one name. */
  boolean isLike(Spelling other) {
    if (!consonants.equals(other.consonants)) {
      return false;
    }
    boolean strict = consonants.length() < FEW;
    for (int i = 0; i < vowels.size(); i++) {
      String one = vowels.get(i);
      String two = other.vowels.get(i);
      boolean edge = (i == 0 || i == vowels.size() - 1) && (one.isEmpty() || two.isEmpty());
      if (!one.equals(two) && (strict || edge || !areAlike(one, two))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areAlike(String one, String two) {
    return ALIKE.contains(one + two) || ALIKE.contains(two + one);
  }
}
