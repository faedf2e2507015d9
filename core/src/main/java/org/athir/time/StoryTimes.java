package org.athir.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.time.TimeExpression.Kind;

/**
 * Times that are counted from the day told last, not from the day of publication: "on Monday, a day
 * after the vote", "two days later", "that evening". A formula of theirs reads {@code STORY 2 D},
 * days after that day, with a time of day behind it where there is one.
 */
final class StoryTimes {
  private static final Pattern FORMULA =
      Pattern.compile("STORY (-?\\d{1,6}) ([DWMY])(?: T?([A-Z]{2}))?");
  private static final Pattern OFFSET = Pattern.compile("OFFSET P(-?\\d{1,6})([DWMY])");
  private static final Pattern LENGTH = Pattern.compile("P\\d{1,6}[DW]");
  private static final Pattern UNIT = Pattern.compile("P1([DWMY])");
  private static final Pattern STRETCH = Pattern.compile("THIS P1([DWMY])");
  private static final Pattern PART_OF_DAY = Pattern.compile("THIS (MO|AF|EV|NI)");
  private static final Set<String> BOUNDS = Set.of("after", "before");
  private static final Set<String> COUNTED =
      Set.of("later", "earlier", "before", "after", "afterwards");

  private final Sentence sentence;

  StoryTimes(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The phrase as one that counts from the day told last, where it is one. */
  TimePhrase mended(TimePhrase given) {
    TimePhrase phrase = whole(given);
    String next = word(phrase.last() + 1);
    boolean length = phrase.kind() == Kind.DURATION && LENGTH.matcher(phrase.formula()).matches();
    if (length && BOUNDS.contains(next) && phrase.first() < phrase.last()) {
      return new TimePhrase(phrase.first(), phrase.last() + 1, Kind.DATE, "STORY 0 D");
    }
    Matcher offset = OFFSET.matcher(phrase.formula());
    if (offset.matches() && COUNTED.contains(word(phrase.last()))) {
      return story(phrase, offset.group(1), offset.group(2));
    }
    Matcher stretch = STRETCH.matcher(phrase.formula());
    if (stretch.matches()) {
      return ofStretch(phrase, stretch.group(1));
    }
    Matcher part = PART_OF_DAY.matcher(phrase.formula());
    if (part.matches() && word(phrase.first()).equals("that")) {
      return phrase.as(Kind.TIME, "STORY 0 D T" + part.group(1));
    }
    return following(phrase);
  }

  /** With the "that" before it or the "after" behind it, which the grammar leaves out. */
  private TimePhrase whole(TimePhrase phrase) {
    int first = phrase.first() - (word(phrase.first() - 1).equals("same") ? 2 : 1);
    if (phrase.first() == phrase.last() && word(first).equals("that")) {
      boolean shifted = COUNTED.contains(word(first - 1));
      Matcher unit = UNIT.matcher(phrase.formula());
      if (unit.matches()) {
        int start = shifted ? first - 1 : first;
        return new TimePhrase(start, phrase.last(), Kind.DATE, "STORY 0 " + unit.group(1));
      }
      if (phrase.formula().matches("T(?:MO|AF|EV|NI)")) {
        return new TimePhrase(first, phrase.last(), Kind.TIME, "STORY 0 D " + phrase.formula());
      }
    }
    boolean bound =
        STRETCH.matcher(phrase.formula()).matches()
            && word(phrase.first()).equals("the")
            && BOUNDS.contains(word(phrase.last() + 1));
    return bound
        ? new TimePhrase(phrase.first(), phrase.last() + 1, Kind.DATE, phrase.formula())
        : phrase;
  }

  private String word(int index) {
    boolean inside = index >= 0 && index < sentence.tokens().size();
    return inside ? sentence.token(index).text().toLowerCase(Locale.ROOT) : "";
  }

  private static TimePhrase story(TimePhrase phrase, String count, String unit) {
    return phrase.as(Kind.DATE, "STORY " + count + " " + unit);
  }

  /** "the day before", "that same day", "the day before the vote". */
  private TimePhrase ofStretch(TimePhrase phrase, String unit) {
    String last = word(phrase.last());
    if (BOUNDS.contains(last)) {
      String count = last.equals("before") ? "-1" : "1";
      return story(phrase, leadsOn(phrase.last() + 1) ? "0" : count, unit);
    }
    boolean same =
        word(phrase.first()).equals("that")
            || word(phrase.first()).equals("same")
            || word(phrase.first() + 1).equals("same");
    return same ? story(phrase, "0", unit) : phrase;
  }

  /** Whether a clause or noun follows that the time is told by. */
  private boolean leadsOn(int index) {
    if (index >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(index);
    return next.isNoun()
        || next.tag().startsWith("PRP")
        || next.tag().equals("DT")
        || next.isAdjective()
        || next.tag().equals("VBG");
  }

  private static TimePhrase following(TimePhrase phrase) {
    if (!phrase.formula().startsWith("NEXT_IMMEDIATE ")) {
      return phrase;
    }
    String what = phrase.formula().substring("NEXT_IMMEDIATE ".length());
    return what.matches("P1[DWMY]")
        ? story(phrase, "1", what.substring(2))
        : phrase.as(Kind.TIME, "STORY 1 D T" + what);
  }

  static boolean countsDays(String formula) {
    Matcher matcher = FORMULA.matcher(formula);
    return matcher.matches() && matcher.group(2).equals("D");
  }

  static boolean isStory(String formula) {
    return FORMULA.matcher(formula).matches();
  }

  /** Its value, read against the day told last. */
  static Optional<String> value(String formula, LocalDate day) {
    Matcher matcher = FORMULA.matcher(formula);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String part = matcher.group(3) == null ? "" : "T" + matcher.group(3);
    return new Anchor(day, Direction.OPEN)
        .stretch("P1" + matcher.group(2), Long.parseLong(matcher.group(1)))
        .map(value -> value + part);
  }
}
