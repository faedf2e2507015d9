package org.athir.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/** Reads numerals: "12", "1,500", "40m", "forty-three", "two dozen", "tens of thousands". */
final class Numerals {
  /** Longer tokens are no number that a report means. */
  private static final int MAX_DIGITS = 24;

  /** No numeral of a report has more words. */
  private static final int MAX_WORDS = 12;

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3}(?:,\\d{2,3})*,\\d{3}|\\d+)(\\.\\d+)?(k|m|mn|b|bn|tn)?");

  /** "1.000" is a thousand to some and one to others. */
  private static final String THOUSANDS = ".000";

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of("half", new BigDecimal("0.5"), "quarter", new BigDecimal("0.25"));

  private final Map<String, BigDecimal> units;
  private final Map<String, BigDecimal> scales;
  private final Map<String, BigDecimal> vague;
  private final Set<String> few;

  Numerals(Language language) {
    this.units = values(language, WordMap.NUMBER_WORDS);
    this.scales = values(language, WordMap.NUMBER_SCALES);
    this.vague = values(language, WordMap.VAGUE_NUMBERS);
    this.few = language.words().getOrDefault(WordList.FEW_WORDS, Set.of());
  }

  private static Map<String, BigDecimal> values(Language language, WordMap map) {
    Map<String, BigDecimal> values = new HashMap<>();
    language
        .map(map)
        .forEach((word, value) -> values.put(word, new BigDecimal(value.iterator().next())));
    return values;
  }

  /** The numeral that starts at a word. */
  Optional<Numeral> at(Words words, int i) {
    return few(words, i)
        .or(() -> vague(words, i))
        .or(() -> fraction(words, i))
        .or(() -> exact(words, i));
  }

  boolean isScale(String word) {
    return scales.containsKey(word);
  }

  /** "several hundred", "a few dozen": at least two of them. */
  private Optional<Numeral> few(Words words, int i) {
    for (int length = 3; length >= 1; length--) {
      int next = i + length;
      if (few.contains(words.between(i, next)) && words.has(next)) {
        String text = words.between(i, next);
        if (scales.containsKey(words.at(next))) {
          BigDecimal value = TWO.multiply(scales.get(words.at(next)));
          return Optional.of(new Numeral(i, next + 1, value, Optional.of(text), true));
        }
        return vague(words, next)
            .map(many -> new Numeral(i, many.end(), many.value(), Optional.of(text), true));
      }
    }
    return Optional.empty();
  }

  /** "dozens", "tens of thousands". */
  private Optional<Numeral> vague(Words words, int i) {
    BigDecimal value = vague.get(words.at(i));
    if (value == null) {
      return Optional.empty();
    }
    int end = i + 1;
    while (words.at(end).equals("of") && vague.containsKey(words.at(end + 1)) && end < i + 4) {
      value = value.multiply(vague.get(words.at(end + 1))).divide(TWO);
      end += 2;
    }
    return Optional.of(new Numeral(i, end, value, Optional.of(words.between(i, end)), true));
  }

  /** "half a million", "a quarter of a million". */
  private Optional<Numeral> fraction(Words words, int i) {
    int part = ARTICLES.contains(words.at(i)) ? i + 1 : i;
    BigDecimal share = FRACTIONS.get(words.at(part));
    if (share == null) {
      return Optional.empty();
    }
    int scale = part + 1;
    while (scale < part + 4
        && (words.at(scale).equals("of")
            || ARTICLES.contains(words.at(scale))
            || words.isHyphen(scale))) {
      scale++;
    }
    BigDecimal whole = scales.get(words.at(scale));
    return whole == null
        ? Optional.empty()
        : Optional.of(Numeral.exact(i, scale + 1, whole.multiply(share), true));
  }

  private Optional<Numeral> exact(Words words, int i) {
    int at = ARTICLES.contains(words.at(i)) ? i + 1 : i;
    BigDecimal scale = scales.get(words.at(at));
    if (at > i || scale != null) {
      // "a billion-dollar loan": the article is the noun's.
      boolean bound = words.isHyphen(at + 1) == (at > i);
      return scale == null || bound
          ? Optional.empty()
          : Optional.of(Numeral.exact(i, at + 1, scale, true));
    }
    Optional<BigDecimal> digits = digits(words.at(i));
    BigDecimal start = digits.orElse(units.get(words.at(i)));
    if (start == null) {
      return Optional.empty();
    }
    Sum sum = new Sum(start, digits.isPresent());
    int end = i + 1;
    while (end < i + MAX_WORDS && sum.takes(words, end)) {
      end = sum.take(words, end);
    }
    return Optional.of(Numeral.exact(i, end, sum.value(), sum.scaled));
  }

  /** The value of a token of digits, with separators, decimals and "m" or "bn". */
  static Optional<BigDecimal> digits(String word) {
    if (word.isEmpty() || word.length() > MAX_DIGITS || !Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    Matcher matcher = DIGITS.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String decimals = matcher.group(2) == null ? "" : matcher.group(2);
    if (decimals.equals(THOUSANDS)) {
      return Optional.empty();
    }
    BigDecimal plain = new BigDecimal(matcher.group(1).replace(",", "") + decimals);
    String suffix = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(plain.multiply(suffixed(suffix)));
  }

  private static BigDecimal suffixed(String suffix) {
    return switch (suffix) {
      case "k" -> THOUSAND;
      case "m", "mn" -> THOUSAND.pow(2);
      case "b", "bn" -> THOUSAND.pow(3);
      case "tn" -> THOUSAND.pow(4);
      default -> BigDecimal.ONE;
    };
  }

  /** A number word by word: "two hundred and forty-three thousand". */
  private final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current;
    private BigDecimal last;
    private final boolean digits;
    private boolean scaled;
    private boolean afterScale;

    Sum(BigDecimal start, boolean digits) {
      this.current = start;
      this.last = start;
      this.digits = digits;
    }

    BigDecimal value() {
      return total.add(current);
    }

    boolean takes(Words words, int i) {
      String next = words.at(i + 1);
      if (words.isHyphen(i)) {
        return scales.containsKey(next) || isUnitOfTens(next);
      }
      if (words.at(i).equals("and")) {
        return isRest(next) && last.compareTo(HUNDRED) >= 0;
      }
      return scales.containsKey(words.at(i)) || isUnitOfTens(words.at(i)) || isRest(words.at(i));
    }

    /** "two hundred five": what follows a scale. */
    private boolean isRest(String word) {
      return afterScale && !digits && units.containsKey(word);
    }

    int take(Words words, int i) {
      boolean joint = words.isHyphen(i) || words.at(i).equals("and");
      int at = joint ? i + 1 : i;
      BigDecimal scale = scales.get(words.at(at));
      if (scale == null) {
        last = units.getOrDefault(words.at(at), BigDecimal.ZERO);
        current = current.add(last);
        afterScale = false;
      } else {
        scale(scale);
      }
      return at + 1;
    }

    private void scale(BigDecimal scale) {
      boolean again = current.signum() == 0 && total.signum() > 0;
      current = again ? total.multiply(scale) : current.multiply(scale);
      total = again ? BigDecimal.ZERO : total;
      if (scale.compareTo(THOUSAND) >= 0) {
        total = total.add(current);
        current = BigDecimal.ZERO;
      }
      last = scale;
      scaled = true;
      afterScale = true;
    }

    private boolean isUnitOfTens(String word) {
      BigDecimal unit = units.getOrDefault(word, BigDecimal.ZERO);
      return isTens() && unit.signum() > 0 && unit.compareTo(BigDecimal.TEN) < 0;
    }

    private boolean isTens() {
      return !digits
          && !afterScale
          && last.compareTo(BigDecimal.TEN) > 0
          && last.compareTo(HUNDRED) < 0
          && last.remainder(BigDecimal.TEN).signum() == 0;
    }
  }
}
