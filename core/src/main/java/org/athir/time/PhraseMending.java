package org.athir.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.time.TimeExpression.Kind;

/**
 * Completes what a grammar of time expressions reads in part: days that share a month ("from 3 to 5
 * May"), months that share a year ("March to May 2005"), spans of years, days that no month has,
 * and counts that are relative to the story rather than to its publication.
 */
final class PhraseMending {
  /** A formula that no value fills: the words are kept. */
  static final String UNREADABLE = "?";

  private static final Pattern UNIT = Pattern.compile("(?:THIS )?P1([DWMY])");
  private static final Pattern MONTH = Pattern.compile("(XXXX|\\d{4})-(\\d\\d)");
  private static final Pattern MONTH_DAY = Pattern.compile("(XXXX|\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern LAST_MONTH = Pattern.compile("(XXXX-\\d\\d)( OFFSET P-?1Y)");
  private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s?[-\u2013]\\s?(\\d{4})");
  private static final Set<String> JOINS =
      Set.of("to", "and", "-", "\u2013", "--", "through", "until", "till", "or", "&", ",");
  private static final Set<String> DAWN = Set.of("dawn", "daybreak", "sunrise");
  private static final int MAX_DAY = 31;

  private final Sentence sentence;

  PhraseMending(Sentence sentence) {
    this.sentence = sentence;
  }

  List<TimePhrase> mended(List<TimePhrase> phrases) {
    StoryTimes story = new StoryTimes(sentence);
    List<TimePhrase> result = new ArrayList<>();
    for (TimePhrase phrase : new Holidays(sentence).addedTo(phrases)) {
      TimePhrase whole = story.mended(withDay(asDate(withOpening(phrase))));
      if (result.isEmpty() || result.get(result.size() - 1).last() < whole.first()) {
        addSpanOfYears(result, whole);
      }
    }
    return sharedYears(sharedMonths(withFarYears(result)));
  }

  /** "earlier in the week", "dawn on Sunday". */
  private TimePhrase withOpening(TimePhrase phrase) {
    int dawn = phrase.first() - (word(phrase.first() - 1).equals("on") ? 2 : 1);
    boolean ofDay = phrase.kind() == Kind.DATE && !phrase.formula().contains(" ");
    if (ofDay && DAWN.contains(word(dawn))) {
      return new TimePhrase(dawn, phrase.last(), Kind.TIME, phrase.formula() + "TMO");
    }
    int first = phrase.first() - 2;
    boolean opened =
        word(phrase.first()).equals("the")
            && word(first + 1).equals("in")
            && Set.of("earlier", "later", "late", "early").contains(word(first));
    Matcher unit = UNIT.matcher(phrase.formula());
    return opened && unit.matches()
        ? new TimePhrase(first, phrase.last(), Kind.DATE, "THIS P1" + unit.group(1))
        : phrase;
  }

  /** "the 1980s" is a stretch of the calendar, "24 hours a day" a rate. */
  private TimePhrase asDate(TimePhrase phrase) {
    if (phrase.kind() == Kind.SET && phrase.formula().matches("\\d{3}X")) {
      return phrase.as(Kind.DATE, phrase.formula());
    }
    if (phrase.formula().matches("(?:.* )?(?:\\S*T)?(?:MO|MI|AF|EV|NI)(?: .*)?")) {
      return phrase.as(Kind.TIME, phrase.formula());
    }
    if (phrase.formula().startsWith("PREV_IMMEDIATE P")) {
      return phrase.as(Kind.DURATION, phrase.formula().substring("PREV_IMMEDIATE ".length()));
    }
    if (phrase.formula().matches("NEXT_IMMEDIATE P1[DWMY]") && word(phrase.last()).endsWith("s")) {
      return phrase.as(
          Kind.DURATION, "PX" + phrase.formula().substring(phrase.formula().length() - 1));
    }
    return isRate(phrase) ? phrase.as(Kind.SET, phrase.formula()) : phrase;
  }

  private boolean isRate(TimePhrase phrase) {
    return phrase.kind() == Kind.DURATION
        && phrase.formula().matches("P1[DWMY]")
        && Set.of("a", "an", "per").contains(word(phrase.first()))
        && isCounted(phrase.first() - 1);
  }

  private boolean isCounted(int index) {
    String word = word(index);
    return Set.of("once", "twice", "times").contains(word)
        || (index > 0 && sentence.token(index).isNoun() && isNumber(index - 1));
  }

  private boolean isNumber(int index) {
    return sentence.token(index).tag().equals("CD");
  }

  private String word(int index) {
    boolean inside = index >= 0 && index < sentence.tokens().size();
    return inside ? sentence.token(index).text().toLowerCase(Locale.ROOT) : "";
  }

  /** "31 February", "last Oct. 23": the grammar leaves some days out. */
  private TimePhrase withDay(TimePhrase phrase) {
    Matcher last = LAST_MONTH.matcher(phrase.formula());
    Optional<Integer> after = dayNumber(phrase.last() + 1);
    if (last.matches() && after.isPresent()) {
      String day =
          String.format(Locale.ROOT, "%s-%02d%s", last.group(1), after.get(), last.group(2));
      return new TimePhrase(phrase.first(), phrase.last() + 1, Kind.DATE, day);
    }
    if (!MONTH.matcher(phrase.formula()).matches()) {
      return phrase;
    }
    if (DAY_NUMBER.matcher(word(phrase.last() + 1)).matches() && !counts(phrase.last() + 1)) {
      int end = withYear(phrase.last() + 1);
      return new TimePhrase(phrase.first(), end, Kind.DATE, UNREADABLE);
    }
    Optional<Integer> before = dayNumber(phrase.first() - 1);
    boolean adjacent = before.isPresent() && !isCountBefore(phrase.first() - 1);
    return adjacent
        ? new TimePhrase(phrase.first() - 1, phrase.last(), Kind.DATE, UNREADABLE)
        : phrase;
  }

  /** The last token of "February 31, 2015", given that of the day. */
  private int withYear(int day) {
    int year = word(day + 1).equals(",") ? day + 2 : day + 1;
    return word(year).matches("\\d{4}") ? year : day;
  }

  private boolean isCountBefore(int index) {
    return word(index - 1).equals("-") || word(index - 1).equals("section");
  }

  private Optional<Integer> dayNumber(int index) {
    Matcher matcher = DAY_NUMBER.matcher(word(index));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return number >= 1 && number <= MAX_DAY ? Optional.of(number) : Optional.empty();
  }

  /** "2003-2005" names two years. */
  private void addSpanOfYears(List<TimePhrase> result, TimePhrase phrase) {
    if (phrase.last() - phrase.first() == 2) {
      String text = word(phrase.first()) + word(phrase.first() + 1) + word(phrase.last());
      Matcher years = YEARS.matcher(text);
      if (years.matches()) {
        result.add(new TimePhrase(phrase.first(), phrase.first(), Kind.DATE, years.group(1)));
        result.add(new TimePhrase(phrase.last(), phrase.last(), Kind.DATE, years.group(2)));
        return;
      }
    }
    result.add(phrase);
  }

  /** "in the year 9999": a year that nobody can mean is kept as words. */
  private List<TimePhrase> withFarYears(List<TimePhrase> phrases) {
    List<TimePhrase> result = new ArrayList<>();
    for (TimePhrase phrase : phrases) {
      boolean far =
          word(phrase.last()).equals("year")
              && phrase.formula().equals("THIS P1Y")
              && word(phrase.last() + 1).matches("\\d{4,}");
      result.add(
          far ? new TimePhrase(phrase.first(), phrase.last() + 1, Kind.DATE, UNREADABLE) : phrase);
    }
    return result;
  }

  private List<TimePhrase> sharedMonths(List<TimePhrase> phrases) {
    List<TimePhrase> result = new ArrayList<>();
    for (TimePhrase phrase : phrases) {
      Matcher date = MONTH_DAY.matcher(phrase.formula());
      boolean matches = date.matches();
      if (matches && !endsBefore(result, phrase.first() - 2)) {
        dayBefore(phrase).ifPresent(day -> result.add(sharing(date, phrase.first() - 2, day)));
      }
      result.add(phrase);
      if (matches) {
        dayAfter(phrase).ifPresent(day -> result.add(sharing(date, phrase.last() + 2, day)));
      }
    }
    return withoutOverlaps(result);
  }

  private static boolean endsBefore(List<TimePhrase> phrases, int token) {
    return !phrases.isEmpty() && phrases.get(phrases.size() - 1).last() >= token;
  }

  private static TimePhrase sharing(Matcher date, int token, int day) {
    String formula = String.format(Locale.ROOT, "%s-%s-%02d", date.group(1), date.group(2), day);
    return new TimePhrase(token, token, Kind.DATE, formula);
  }

  /** "3 to 5 May". */
  private Optional<Integer> dayBefore(TimePhrase phrase) {
    boolean dayFirst = dayNumber(phrase.first()).isPresent();
    boolean joined = JOINS.contains(word(phrase.first() - 1));
    return dayFirst && joined && !isMonthBefore(phrase.first() - 3)
        ? dayNumber(phrase.first() - 2)
        : Optional.empty();
  }

  private boolean isMonthBefore(int index) {
    return index >= 0 && sentence.token(index).isProperNoun();
  }

  /** "May 3-5", "April 24 and 25", but not "May 3 and 5 people". */
  private Optional<Integer> dayAfter(TimePhrase phrase) {
    boolean dayLast = dayNumber(phrase.last()).isPresent();
    boolean joined = JOINS.contains(word(phrase.last() + 1));
    Optional<Integer> day = dayNumber(phrase.last() + 2);
    return dayLast && joined && !word(phrase.last() + 1).equals(",") && !counts(phrase.last() + 2)
        ? day
        : Optional.empty();
  }

  private boolean counts(int index) {
    int next = index + 1;
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Token after = sentence.token(next);
    return after.isNoun() || after.isAdjective();
  }

  private static List<TimePhrase> withoutOverlaps(List<TimePhrase> phrases) {
    List<TimePhrase> result = new ArrayList<>();
    for (TimePhrase phrase : phrases) {
      if (!endsBefore(result, phrase.first())) {
        result.add(phrase);
      }
    }
    return result;
  }

  /** "from March to May 2005", "May 3 and May 5, 2014": the first has the year of the second. */
  private List<TimePhrase> sharedYears(List<TimePhrase> phrases) {
    List<TimePhrase> result = new ArrayList<>(phrases);
    for (int i = result.size() - 2; i >= 0; i--) {
      TimePhrase first = result.get(i);
      TimePhrase second = result.get(i + 1);
      boolean joined = second.first() == first.last() + 2 && JOINS.contains(word(first.last() + 1));
      boolean open = first.formula().matches("XXXX-\\d\\d(?:-\\d\\d)?");
      boolean dated = second.formula().matches("\\d{4}-\\d\\d(?:-\\d\\d)?");
      if (joined && open && dated) {
        result.set(i, first.as(first.kind(), dated(first.formula(), second.formula())));
      }
    }
    return result;
  }

  private static String dated(String open, String dated) {
    int year = Integer.parseInt(dated.substring(0, 4));
    boolean yearBefore = open.substring(5, 7).compareTo(dated.substring(5, 7)) > 0;
    return String.format(Locale.ROOT, "%04d%s", yearBefore ? year - 1 : year, open.substring(4));
  }
}
