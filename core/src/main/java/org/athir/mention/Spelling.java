package org.athir.mention;

import java.text.Normalizer;
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
 * @param vowels the vowel before each consonant and the one after the last, {@code -} for none
 */
record Spelling(String consonants, String vowels) {
  /** Fewer consonants than this tell names apart by their vowels alone. */
  private static final int FEW = 4;

  private static final char NONE = '-';

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

  /** Spellings of one vowel. */
  private static final String[][] VOWELS = {
    {"ou", "u"}, {"oo", "u"}, {"ue", "u"}, {"ee", "i"}, {"ie", "i"}, {"iy", "i"}, {"yi", "i"},
    {"yy", "i"}, {"ii", "i"}, {"y", "i"}, {"ei", "E"}, {"ai", "E"}, {"aa", "a"}, {"ia", "a"},
    {"iu", "u"}, {"io", "o"}, {"oe", "o"}, {"ae", "e"}, {"au", "u"},
  };

  /** Vowels that transliterations confuse; one alone may be left out. */
  private static final Set<String> ALIKE =
      Set.of("ae", "ao", "ei", "eu", "ou", "Ee", "Ei", "e-", "i-");

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
    return of(plain(letters.toString()));
  }

  private static Spelling of(String letters) {
    Sounds sounds = new Sounds();
    for (int i = 0; i < letters.length(); ) {
      i += sounds.read(letters, i);
    }
    return sounds.spelling();
  }

  /** Letters and digits without accents. */
  private static String plain(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return ascii ? text : replaced(unmarked(text), LETTERS);
  }

  private static String unmarked(String text) {
    StringBuilder plain = new StringBuilder();
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.isLetterOrDigit(apart.charAt(i))) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }

  private static String replaced(String text, String[][] pairs) {
    String changed = text;
    for (String[] pair : pairs) {
      changed = changed.replace(pair[0], pair[1]);
    }
    return changed;
  }

  private static char vowel(String letters) {
    if (letters.isEmpty()) {
      return NONE;
    }
    String one = letters.length() > 1 && letters.charAt(0) == 'y' ? letters.substring(1) : letters;
    return replaced(one, VOWELS).charAt(0);
  }

  /** Whether both are spellings of one name. */
  boolean isLike(Spelling other) {
    if (!consonants.equals(other.consonants)) {
      return false;
    }
    boolean strict = consonants.length() < FEW;
    for (int i = 0; i < vowels.length(); i++) {
      char one = vowels.charAt(i);
      char two = other.vowels.charAt(i);
      boolean edge = (i == 0 || i == vowels.length() - 1) && (one == NONE || two == NONE);
      if (one != two && (strict || edge || !areAlike(one, two))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areAlike(char one, char two) {
    return ALIKE.contains("" + one + two) || ALIKE.contains("" + two + one);
  }

  /** Consonants and vowels as they are read; capitals are sounds without a letter of their own. */
  private static final class Sounds {
    private final StringBuilder consonants = new StringBuilder();
    private final StringBuilder vowels = new StringBuilder();
    private final StringBuilder vowel = new StringBuilder();

    /**
     * Reads one sound.
     *
     * @return how many letters it has
     */
    int read(String letters, int at) {
      char c = letters.charAt(at);
      if (isVowel(c)) {
        vowel.append(c);
        return 1;
      }
      return switch (c) {
        case 's' -> first(letters, at, "shch=C", "sch=s", "sh=s");
        case 't' -> first(letters, at, "tsch=C", "tch=C", "th=t");
        case 'd' -> readD(letters, at);
        case 'c' -> readC(letters, at);
        case 'k' -> first(letters, at, "kh=h");
        case 'g' -> first(letters, at, "gh=k", "g=k");
        case 'p' -> first(letters, at, "ph=f");
        case 'z' -> first(letters, at, "zh=j");
        case 'q' -> add('k', 1);
        case 'w' -> add('v', 1);
        case 'x' -> add('k', 0) + add('s', 1);
        default -> add(c, 1);
      };
    }

    /** "Abdul", "Abdel", "Abdal" before the name of the one served are "Abd". */
    private int readD(String letters, int at) {
      boolean servant =
          letters.startsWith("abd", at - 2)
              && letters.startsWith("l", at + 2)
              && isVowel(letters.charAt(at + 1));
      if (servant) {
        return add('d', 3);
      }
      return first(letters, at, "dzh=j", "dh=d", "dj=j");
    }

    private int readC(String letters, int at) {
      char next = at + 1 < letters.length() ? letters.charAt(at + 1) : 'e';
      return switch (next) {
        case 'h' -> add('C', 2);
        case 'k' -> add('k', 2);
        case 'e', 'i', 'y' -> add('C', 1);
        default -> add('k', 1);
      };
    }

    /**
     * Adds the sound of the first of the letter groups that stands there, else the letter.
     *
     * @param groups letters and after "=" their sound: "sch=s"
     */
    private int first(String letters, int at, String... groups) {
      for (String group : groups) {
        int length = group.length() - 2;
        if (letters.regionMatches(at, group, 0, length)) {
          return add(group.charAt(length + 1), length);
        }
      }
      return add(letters.charAt(at), 1);
    }

    private int add(char sound, int length) {
      boolean doubled =
          vowel.length() == 0
              && consonants.length() > 0
              && consonants.charAt(consonants.length() - 1) == sound;
      if (!doubled) {
        consonants.append(sound);
        endVowel();
      }
      return length;
    }

    private void endVowel() {
      vowels.append(vowel(vowel.toString()));
      vowel.setLength(0);
    }

    /** The whole; an h at the end is not heard. */
    Spelling spelling() {
      int last = consonants.length() - 1;
      if (vowel.length() == 0 && last > 0 && consonants.charAt(last) == 'h') {
        consonants.setLength(last);
      } else {
        endVowel();
      }
      return new Spelling(consonants.toString(), vowels.toString());
    }

    private static boolean isVowel(char c) {
      return switch (c) {
        case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
        default -> false;
      };
    }
  }
}
