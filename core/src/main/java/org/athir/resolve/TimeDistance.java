package org.athir.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.time.TimeExpression;

/**
 * How many days a clause lies before or after the one that it depends on: "a day after X was
 * seized", "X died two days earlier".
 *
 * @param words the words that tell it
 * @param days days from the main clause to this one; negative when it came first
 */
record TimeDistance(Span words, int days) {
  private static final int WEEK = 7;
  private static final int TEN = 10;

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Map<String, Integer> UNITS = Map.of("day", 1, "week", WEEK);

  /** "two days after X fell": X fell before. */
  private static final Map<String, Integer> CONJUNCTIONS = Map.of("after", -1, "before", 1);

  private static final Map<String, Integer> ADVERBS =
      Map.of("earlier", -1, "before", -1, "later", 1, "afterwards", 1);

  /** The distance of the clause of a verb, where its words tell one. */
  static Optional<TimeDistance> of(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "mark", "case", "advmod")) {
      String word = lower(child.text());
      boolean opens = child.index() < verb.index() && !child.relation().equals("advmod");
      Integer sign = opens ? CONJUNCTIONS.get(word) : ADVERBS.get(word);
      if (sign != null) {
        return before(sentence, child, sign);
      }
    }
    return sentence
        .head(verb)
        .filter(up -> verb.relation().equals("dep") && UNITS.containsKey(lower(up.lemma())))
        .flatMap(up -> sentence.child(up, "case"))
        .filter(word -> CONJUNCTIONS.containsKey(lower(word.text())))
        .flatMap(word -> before(sentence, word, CONJUNCTIONS.get(lower(word.text()))));
  }

  /** The count and the unit that stand before a word. */
  private static Optional<TimeDistance> before(Sentence sentence, Token word, int sign) {
    if (word.index() < 2) {
      return Optional.empty();
    }
    Token count = sentence.token(word.index() - 2);
    Integer unit = UNITS.get(lower(sentence.token(word.index() - 1).lemma()));
    int number = number(lower(count.text()));
    return unit == null || number <= 0
        ? Optional.empty()
        : Optional.of(
            new TimeDistance(
                new Span(count.span().start(), word.span().end()), sign * number * unit));
  }

  private static int number(String word) {
    if (word.equals("a") || word.equals("the")) {
      return 1;
    }
    boolean digits = word.matches("\\d{1,3}");
    return digits ? Integer.parseInt(word) : NUMBERS.subList(0, TEN + 1).indexOf(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The day at this distance from a day that is known. */
  Optional<EventTime> from(Optional<TimeExpression> main) {
    Optional<LocalDate> day =
        main.filter(time -> time.start().equals(time.end())).flatMap(TimeExpression::start);
    return day.map(
        known ->
            new EventTime(
                new TimeExpression(
                    words,
                    TimeExpression.Kind.DATE,
                    Optional.of(known.plusDays(days).toString()),
                    main.orElseThrow().relative()),
                Optional.empty()));
  }
}
