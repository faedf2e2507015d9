package org.athir.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.number.NumberPhrase.Form;
import org.athir.number.NumberPhrase.Range;
import org.athir.number.Qualifiers.Bound;
import org.athir.parse.Language;

/**
 * Finds the numbers of a sentence by their words alone, whatever they count: "at least 12",
 * "between 20 and 30", "$2.5 billion", "no one".
 */
public final class NumberReader {
  private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none");
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");
  private static final Set<String> SIGNS = Set.of("−", "^");
  private static final Set<String> POINTERS =
      Set.of("this", "that", "the", "which", "another", "each", "every", "no", "any");

  private final Numerals numerals;
  private final Qualifiers qualifiers;
  private final Currencies currencies;

  /** A reader for a language. */
  public NumberReader(Language language) {
    this.numerals = new Numerals(language);
    this.qualifiers = new Qualifiers(language);
    this.currencies = new Currencies(language);
  }

  /** The numbers of a sentence, in order, none inside another. */
  public List<NumberPhrase> read(Sentence sentence) {
    return read(new Words(sentence));
  }

  List<NumberPhrase> read(Words words) {
    List<NumberPhrase> found = new ArrayList<>();
    int free = 0;
    int i = 0;
    while (i < words.size()) {
      Step step = step(words, i, free);
      if (step.phrase().isPresent()) {
        free = add(found, step.phrase().get(), free);
      }
      i = Math.max(i + 1, step.end());
    }
    return found;
  }

  /** Adds a number; "a" and "no" give way to a qualifier that starts with them. */
  private static int add(List<NumberPhrase> found, NumberPhrase phrase, int free) {
    int before = found.size() - 1;
    if (before >= 0 && found.get(before).last() >= phrase.first()) {
      found.remove(before);
    }
    found.add(phrase);
    boolean weak = phrase.form() == Form.ARTICLE || phrase.form() == Form.NOBODY;
    return weak ? free : phrase.last() + 1;
  }

  /** What was read at a word: perhaps a number, and where to go on. */
  private record Step(Optional<NumberPhrase> phrase, int end) {}

  private Step step(Words words, int i, int free) {
    Optional<Numeral> numeral = isPointedAt(words, i) ? Optional.empty() : numerals.at(words, i);
    if (numeral.isPresent()) {
      return isOutOfPlace(words, i)
          ? new Step(Optional.empty(), numeral.get().end())
          : ranged(words, numeral.get(), free);
    }
    Optional<NumberPhrase> other = nobody(words, i).or(() -> article(words, i));
    return new Step(other, other.map(phrase -> phrase.last() + 1).orElse(i + 1));
  }

  /** "the one", "this one" count nothing. */
  private static boolean isPointedAt(Words words, int i) {
    return words.at(i).equals("one") && POINTERS.contains(words.at(i - 1));
  }

  /** "-5", "10^4" and the rest of "3-1": a sign or a hyphen is glued to the number. */
  private static boolean isOutOfPlace(Words words, int i) {
    boolean sign = words.isHyphen(i - 1) || SIGNS.contains(words.at(i - 1));
    return (sign && words.isGlued(i)) || words.at(i + 1).equals("^");
  }

  private Optional<NumberPhrase> nobody(Words words, int i) {
    Range zero = Range.exactly(BigDecimal.ZERO);
    if (NOBODY.contains(words.at(i))) {
      return Optional.of(new NumberPhrase(i, i, Form.NOBODY, zero, Optional.empty()));
    }
    if (!words.at(i).equals("no")) {
      return Optional.empty();
    }
    boolean pair = words.at(i + 1).equals("one");
    boolean noun = words.tag(i + 1).startsWith("NN") || words.tag(i + 1).startsWith("JJ");
    return pair || noun
        ? Optional.of(new NumberPhrase(i, pair ? i + 1 : i, Form.NOBODY, zero, Optional.empty()))
        : Optional.empty();
  }

  private Optional<NumberPhrase> article(Words words, int i) {
    boolean age = words.isHyphen(i + 2) && words.at(i + 3).equals("year");
    boolean sum = words.tag(i + 1).equals("$");
    boolean numeral = sum || (!age && numerals.at(words, i + 1).isPresent());
    if (!ARTICLES.contains(words.at(i)) || numeral) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberPhrase(i, i, Form.ARTICLE, Range.exactly(BigDecimal.ONE), Optional.empty()));
  }

  /** A numeral with what stands around it: a second one, a currency, qualifiers. */
  private Step ranged(Words words, Numeral first, int free) {
    Optional<Currencies.Found> symbol =
        currencies.before(words, first.first()).filter(s -> s.first() >= free);
    int start = symbol.map(Currencies.Found::first).orElse(first.first());
    boolean between = words.at(start - 1).equals("between") && start > free;
    Optional<Numeral> second = second(words, first, between);
    if (second.isEmpty()) {
      return phrase(words, new Core(start, first, Optional.empty(), symbol), free);
    }
    Numeral low = scaledLike(first, second.get());
    if (low.value().compareTo(second.get().value()) >= 0) {
      return new Step(Optional.empty(), second.get().end());
    }
    int from = between ? start - 1 : start;
    return phrase(words, new Core(from, low, second, symbol), free);
  }

  /** "15 to 20 thousand": the scale is that of both. */
  private static Numeral scaledLike(Numeral first, Numeral second) {
    boolean small = first.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (first.scaled() || !second.scaled() || !small) {
      return first;
    }
    BigDecimal scale = BigDecimal.ONE;
    while (scale.multiply(BigDecimal.valueOf(1000)).compareTo(second.value()) <= 0) {
      scale = scale.multiply(BigDecimal.valueOf(1000));
    }
    return first.times(scale);
  }

  private Optional<Numeral> second(Words words, Numeral first, boolean between) {
    int i = first.end();
    boolean joined =
        switch (words.at(i)) {
          case "to", "or" -> true;
          case "and" -> between;
          default -> words.isHyphen(i);
        };
    if (!joined || !first.isExact()) {
      return Optional.empty();
    }
    int next = i + 1;
    boolean symbol = words.tag(next).equals("$");
    Optional<Numeral> second =
        numerals
            .at(words, symbol ? next + 1 : next)
            .filter(Numeral::isExact)
            .filter(numeral -> !words.at(numeral.first()).startsWith("a"));
    return second.filter(numeral -> isOneRange(words, first, numeral));
  }

  /** "rose from 30 to 35" tells of two numbers; "7 or 3" of none that is less. */
  private static boolean isOneRange(Words words, Numeral first, Numeral second) {
    boolean from = words.at(first.first() - 1).equals("from");
    boolean counts = words.tag(second.end()).startsWith("N") || words.at(second.end()).equals("of");
    boolean alternative = words.at(first.end()).equals("or");
    boolean rising = first.value().compareTo(second.value()) < 0 || second.scaled();
    return (!from || counts) && (!alternative || rising);
  }

  /**
   * The words of a number proper.
   *
   * @param start position of its first word, currency or "between" included
   * @param low its only or lesser numeral
   * @param high the greater one of a range
   * @param symbol the currency before it
   */
  private record Core(
      int start, Numeral low, Optional<Numeral> high, Optional<Currencies.Found> symbol) {

    int end() {
      return high.orElse(low).end();
    }

    boolean isMoney() {
      return symbol.isPresent();
    }
  }

  private Step phrase(Words words, Core core, int free) {
    int end = core.end();
    Optional<Currencies.Found> unit =
        core.isMoney() ? Optional.empty() : currencies.after(words, end);
    if (unit.isPresent()) {
      end = unit.get().end();
    }
    Optional<Qualifiers.Found> after = qualifiers.after(words, end);
    if (after.isPresent()) {
      end = after.get().end();
    }
    Optional<Qualifiers.Found> before =
        qualifiers.before(words, core.start()).filter(found -> found.first() >= free);
    boolean money = core.isMoney() || unit.isPresent();
    boolean compound = !money && after.isEmpty() && isCompound(words, end);
    Form form = money ? Form.MONEY : compound ? Form.COMPOUND : Form.NUMERAL;
    int last = compound ? end + 1 : end - 1;
    int first = before.map(Qualifiers.Found::first).orElse(core.start());
    NumberPhrase phrase =
        new NumberPhrase(
            first,
            last,
            form,
            range(words, core, before, after),
            core.symbol().or(() -> unit).flatMap(Currencies.Found::code));
    return new Step(Optional.of(phrase), last + 1);
  }

  /** "12-member": a hyphen and a word glued to the number. */
  private static boolean isCompound(Words words, int end) {
    return words.isHyphen(end) && words.isGlued(end) && words.isGlued(end + 1);
  }

  private Range range(
      Words words, Core core, Optional<Qualifiers.Found> before, Optional<Qualifiers.Found> after) {
    BigDecimal low = plain(core.low().value());
    if (core.high().isPresent()) {
      Optional<String> between =
          words.at(core.start()).equals("between") ? Optional.of("between") : Optional.empty();
      Optional<String> qualifier = text(words, before).or(() -> between);
      BigDecimal high = plain(core.high().get().value());
      return new Range(Optional.of(low), Optional.of(high), qualifier);
    }
    Optional<String> qualifier = text(words, before).or(() -> text(words, after));
    if (!core.low().isExact()) {
      return new Range(Optional.of(low), Optional.empty(), qualifier.or(core.low()::vague));
    }
    Bound bound = before.or(() -> after).map(Qualifiers.Found::bound).orElse(Bound.ABOUT);
    return switch (bound) {
      case AT_LEAST -> new Range(Optional.of(low), Optional.empty(), qualifier);
      case AT_MOST -> new Range(Optional.empty(), Optional.of(low), qualifier);
      case ABOUT -> new Range(Optional.of(low), Optional.of(low), qualifier);
    };
  }

  /** The same value without superfluous decimals, thousands written out. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<String> text(Words words, Optional<Qualifiers.Found> found) {
    return found.map(
        f -> words.between(words.isHyphen(f.first()) ? f.first() + 1 : f.first(), f.end()));
  }
}
