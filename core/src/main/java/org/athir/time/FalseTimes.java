package org.athir.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.athir.model.Sentence;
import org.athir.model.Token;

/** Tells words that only look like time expressions: ages, names, counts, "once", "his day". */
final class FalseTimes {
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_YEAR = 1000;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SINGLE_UNIT = Pattern.compile("PT?1[YMWDHS]");
  private static final Set<String> VAGUE_WORDS =
      Set.of("once", "previously", "time", "formerly", "past", "present", "the time");
  private static final Set<String> ARTICLES = Set.of("the", "this", "these", "those", "'s");
  private static final Set<String> AGE_WORDS = Set.of("aged", "age", "ages");
  private static final Set<String> MONTH_SHORTS = Set.of("jan", "mar", "dec", "feb", "oct", "nov");

  /** English words that are months too: written small they are none. */
  private static final Set<String> MONTH_HOMONYMS = Set.of("march", "may", "mar", "dec");

  /** Last words of newspapers that are called after a day: "the Sunday Times". */
  private static final Set<String> NEWSPAPERS =
      Set.of(
          "times",
          "telegraph",
          "express",
          "mail",
          "mirror",
          "post",
          "herald",
          "tribune",
          "star",
          "world",
          "observer",
          "independent",
          "nation",
          "vision",
          "standard",
          "business");

  private final Sentence sentence;

  FalseTimes(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean contains(TimePhrase phrase) {
    return isVague(phrase)
        || isAge(phrase)
        || isBareUnit(phrase)
        || isOrdinalStretch(phrase)
        || isNewspaper(phrase)
        || isNumber(phrase)
        || isName(phrase);
  }

  private String text(TimePhrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      words.append(i == phrase.first() ? "" : " ").append(word(i));
    }
    return words.toString();
  }

  private String word(int index) {
    boolean inside = index >= 0 && index < sentence.tokens().size();
    return inside ? sentence.token(index).text().toLowerCase(Locale.ROOT) : "";
  }

  private boolean isVague(TimePhrase phrase) {
    return phrase.formula().endsWith("_REF") && VAGUE_WORDS.contains(text(phrase));
  }

  /** "a six-year-old boy", "six years old", "aged 13 years". */
  private boolean isAge(TimePhrase phrase) {
    String next = word(phrase.last() + 1);
    String afterNext = word(phrase.last() + 2);
    boolean hyphened = next.equals("-") && (afterNext.equals("old") || afterNext.equals("olds"));
    String last = word(phrase.last());
    return next.equals("old")
        || next.equals("-old")
        || hyphened
        || last.endsWith("-old")
        || last.equals("old")
        || AGE_WORDS.contains(word(phrase.first() - 1));
  }

  /** "his day in court", "the year": no number and no article that counts. */
  private boolean isBareUnit(TimePhrase phrase) {
    Token last = sentence.token(phrase.last());
    if (phrase.kind() == TimeExpression.Kind.DURATION) {
      return isUncounted(phrase, last);
    }
    boolean definite =
        phrase.first() + 1 == phrase.last()
            && word(phrase.first()).equals("the")
            && phrase.formula().startsWith("THIS P1");
    boolean nights = phrase.formula().equals("TNI") && last.tag().equals("NNS");
    return definite || nights;
  }

  /** "his day", "a second vote", "60 Minutes" on television. */
  private static boolean isUncounted(TimePhrase phrase, Token last) {
    if (phrase.first() == phrase.last()) {
      return SINGLE_UNIT.matcher(phrase.formula()).matches();
    }
    boolean ordinal = !last.isNoun() && last.text().equalsIgnoreCase("second");
    return ordinal || (last.isProperNoun() && isCapital(last));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** "his third day": a day of a count that is not known. */
  private static boolean isOrdinalStretch(TimePhrase phrase) {
    return phrase.formula().startsWith("P") && phrase.formula().contains("-#");
  }

  /** "the daily said": a noun is no rate. */
  private boolean isNewspaper(TimePhrase phrase) {
    return phrase.kind() == TimeExpression.Kind.SET
        && phrase.first() == phrase.last()
        && word(phrase.first()).endsWith("ly")
        && sentence.token(phrase.first()).isNoun();
  }

  private boolean isNumber(TimePhrase phrase) {
    Token token = sentence.token(phrase.last());
    if (phrase.first() != phrase.last() || !YEAR.matcher(token.text()).matches()) {
      return false;
    }
    int year = Integer.parseInt(token.text());
    return year < FIRST_YEAR || year > LAST_YEAR || isCount(token);
  }

  /** "2000 troops", but not "the 2000 elections". */
  private boolean isCount(Token number) {
    Optional<Token> noun = sentence.head(number);
    return number.relation().equals("nummod")
        && noun.isPresent()
        && noun.get().tag().equals("NNS")
        && noun.get().index() > number.index()
        && sentence.child(noun.get(), "det", "nmod:poss").isEmpty()
        && !ARTICLES.contains(word(number.index() - 1));
  }

  private boolean isName(TimePhrase phrase) {
    if (phrase.first() != phrase.last()) {
      return false;
    }
    Token token = sentence.token(phrase.first());
    return phrase.formula().matches("XXXX-\\d\\d")
        ? isNoMonth(token)
        : phrase.formula().startsWith("XXXX-WXX-")
            && isCapital(token)
            && NEWSPAPERS.contains(word(phrase.last() + 1));
  }

  private boolean isNoMonth(Token token) {
    String text = token.text();
    boolean small = !isCapital(token) && MONTH_HOMONYMS.contains(text.toLowerCase(Locale.ROOT));
    boolean cut = MONTH_SHORTS.contains(text.toLowerCase(Locale.ROOT));
    return small || cut || isPerson(token) || isInName(token);
  }

  /** "Theresa May", "May said": a month does nothing and has no first name. */
  private boolean isPerson(Token token) {
    boolean subject = token.relation().startsWith("nsubj") || token.relation().equals("appos");
    boolean firstName =
        sentence.children(token, "compound", "flat").stream()
            .anyMatch(part -> part.isProperNoun() && part.index() < token.index());
    return (subject && isAgent(token)) || firstName;
  }

  private boolean isAgent(Token token) {
    return sentence
        .head(token)
        .filter(verb -> verb.isVerb() && sentence.child(verb, "cop").isEmpty())
        .isPresent();
  }

  /** "April Jones": the first part of a name. */
  private boolean isInName(Token token) {
    Optional<Token> whole = sentence.head(token);
    boolean part =
        token.relation().equals("compound")
            || token.relation().equals("flat")
            || token.relation().equals("nmod:npmod");
    return part
        && whole.isPresent()
        && whole.get().index() == token.index() + 1
        && whole.get().isProperNoun();
  }
}
