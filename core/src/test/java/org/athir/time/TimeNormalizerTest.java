package org.athir.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.parse.StoredParses;
import org.athir.time.TimeExpression.Kind;
import org.junit.jupiter.api.Test;

/** Phrases in drawn sentences, read against a Monday. */
class TimeNormalizerTest {
  private static final LocalDate MONDAY = LocalDate.of(2015, 5, 18);

  private static TimePhrase date(int first, int last, String formula) {
    return new TimePhrase(first, last, Kind.DATE, formula);
  }

  private static TimePhrase duration(int first, int last, String formula) {
    return new TimePhrase(first, last, Kind.DURATION, formula);
  }

  private static List<TimeExpression> found(Sentence sentence, TimePhrase... phrases) {
    return TimeNormalizer.normalize(sentence, List.of(phrases), Optional.of(MONDAY));
  }

  private static List<String> values(Sentence sentence, TimePhrase... phrases) {
    return found(sentence, phrases).stream().map(e -> e.value().orElse("none")).toList();
  }

  /** Words that all hang on the first, which is a verb in the past. */
  private static Sentence words(String... tagged) {
    List<String> rows = new ArrayList<>();
    rows.add("1 rained rain VBD 0 root");
    for (int i = 0; i < tagged.length; i++) {
      String[] word = tagged[i].split("/", -1);
      String relation = word.length > 2 ? word[2] : "dep";
      String head = word.length > 3 ? word[3] : "1";
      rows.add(String.join(" ", String.valueOf(i + 2), word[0], word[0], word[1], head, relation));
    }
    return StoredParses.drawn(rows.toArray(String[]::new));
  }

  // --- what is no time ----------------------------------------------------------------------

  @Test
  void agesAreNoTimes() {
    assertThat(
            values(words("six/CD", "-/HYPH", "year/NN", "-/HYPH", "old/JJ"), duration(1, 3, "P6Y")))
        .isEmpty();
    assertThat(values(words("six-year-old/JJ"), duration(1, 1, "P6Y"))).isEmpty();
    assertThat(values(words("six/CD", "years/NNS", "old/JJ"), duration(1, 2, "P6Y"))).isEmpty();
    assertThat(values(words("aged/VBN", "six/CD", "years/NNS"), duration(2, 3, "P6Y"))).isEmpty();
  }

  @Test
  void vagueWordsAreNoTimes() {
    assertThat(values(words("once/RB"), date(1, 1, "PAST_REF"))).isEmpty();
    assertThat(values(words("present/VB"), date(1, 1, "PRESENT_REF"))).isEmpty();
    assertThat(values(words("now/RB"), date(1, 1, "PRESENT_REF"))).containsExactly("PRESENT_REF");
  }

  @Test
  void bareUnitsAreNoTimes() {
    assertThat(values(words("his/PRP$", "day/NN"), duration(2, 2, "P1D"))).isEmpty();
    assertThat(values(words("the/DT", "year/NN"), date(1, 2, "THIS P1Y"))).isEmpty();
    assertThat(values(words("a/DT", "second/JJ", "vote/NN"), duration(1, 2, "PT1S"))).isEmpty();
    assertThat(values(words("third/JJ", "day/NN"), date(1, 2, "P1D-#3"))).isEmpty();
    assertThat(values(words("60/CD", "Minutes/NNPS"), duration(1, 2, "PT60M"))).isEmpty();
    assertThat(values(words("two/CD", "nights/NNS"), new TimePhrase(1, 2, Kind.TIME, "TNI")))
        .isEmpty();
    assertThat(values(words("two/CD", "days/NNS"), duration(1, 2, "P2D"))).containsExactly("P2D");
    assertThat(values(words("weeks/NNS"), duration(1, 1, "PXW"))).containsExactly("PXW");
  }

  @Test
  void newspapersAreNoRates() {
    assertThat(values(words("daily/NN"), new TimePhrase(1, 1, Kind.SET, "P1D"))).isEmpty();
    assertThat(values(words("daily/RB"), new TimePhrase(1, 1, Kind.SET, "P1D")))
        .containsExactly("P1D");
  }

  @Test
  void countsAreNoYears() {
    assertThat(values(words("2000/CD/nummod/3", "troops/NNS"), date(1, 1, "2000"))).isEmpty();
    assertThat(values(words("0735/CD"), date(1, 1, "0735"))).isEmpty();
    assertThat(values(words("5000/CD"), date(1, 1, "5000"))).isEmpty();
    assertThat(values(words("2000/CD/nummod/3", "summit/NN"), date(1, 1, "2000")))
        .containsExactly("2000");
    assertThat(
            values(words("the/DT/det/4", "2000/CD/nummod/4", "elections/NNS"), date(2, 2, "2000")))
        .containsExactly("2000");
  }

  @Test
  void namesAreNoMonthsAndDays() {
    assertThat(values(words("Jan/NNP"), date(1, 1, "XXXX-01"))).isEmpty();
    assertThat(values(words("march/NN"), date(1, 1, "XXXX-03"))).isEmpty();
    assertThat(values(words("April/NNP/compound/3", "Jones/NNP"), date(1, 1, "XXXX-04"))).isEmpty();
    assertThat(values(words("Theresa/NNP/compound/3", "May/NNP"), date(2, 2, "XXXX-05"))).isEmpty();
    assertThat(values(words("May/NNP/nsubj"), date(1, 1, "XXXX-05"))).isEmpty();
    assertThat(values(words("Sunday/NNP/compound/3", "Times/NNP"), date(1, 1, "XXXX-WXX-7")))
        .isEmpty();
    assertThat(values(words("Sunday/NNP/compound/3", "Mass/NNP"), date(1, 1, "XXXX-WXX-7")))
        .containsExactly("2015-05-17");
    assertThat(values(words("May/NNP/obl"), date(1, 1, "XXXX-05"))).containsExactly("2015-05");
  }

  // --- what is read in part -----------------------------------------------------------------

  @Test
  void daysShareTheirMonth() {
    assertThat(
            values(words("from/IN", "3/CD", "to/IN", "5/CD", "May/NNP"), date(4, 5, "XXXX-05-05")))
        .containsExactly("2015-05-03", "2015-05-05");
    assertThat(values(words("May/NNP", "3/CD", "and/CC", "5/CD", "./."), date(1, 2, "XXXX-05-03")))
        .containsExactly("2015-05-03", "2015-05-05");
    assertThat(values(words("May/NNP", "3/CD", "and/CC", "5/CD"), date(1, 2, "XXXX-05-03")))
        .containsExactly("2015-05-03", "2015-05-05");
  }

  @Test
  void countAfterADayIsNoDay() {
    assertThat(
            values(words("May/NNP", "3/CD", "and/CC", "5/CD", "men/NNS"), date(1, 2, "XXXX-05-03")))
        .containsExactly("2015-05-03");
  }

  @Test
  void monthsShareTheirYear() {
    assertThat(
            values(
                words("November/NNP", "to/IN", "May/NNP", "2014/CD"),
                date(1, 1, "XXXX-11"),
                date(3, 4, "2014-05")))
        .containsExactly("2013-11", "2014-05");
  }

  @Test
  void yearsOnBothSidesOfADashAreTwo() {
    assertThat(values(words("2003/CD", "-/HYPH", "2005/CD"), duration(1, 3, "PT17544H")))
        .containsExactly("2003", "2005");
  }

  @Test
  void dayThatNoMonthHasIsPartOfTheWords() {
    List<TimeExpression> found = found(words("31/CD", "February/NNP"), date(2, 2, "XXXX-02"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().start()).isEqualTo(7);
    assertThat(found.get(0).value()).isEmpty();
    assertThat(found.get(0).relative()).isFalse();
  }

  @Test
  void dayThatNoMonthHasMayHaveAYear() {
    List<TimeExpression> found =
        found(
            words("May/NNP/obl", "32/CD", ",/,", "2015/CD", "./."),
            date(1, 1, "XXXX-05"),
            date(4, 4, "2015"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).value()).isEmpty();
    assertThat(found.get(0).span().end()).isEqualTo(20);
    assertThat(values(words("May/NNP/obl", "32/CD", "2015/CD"), date(1, 1, "XXXX-05")))
        .containsExactly("none");
    assertThat(values(words("May/NNP/obl", "32/CD", "men/NNS"), date(1, 1, "XXXX-05")))
        .containsExactly("2015-05");
  }

  @Test
  void fullDateThatDoesNotExistHasNoValue() {
    assertThat(values(words("2014-02-31/CD"), date(1, 1, "2014-02-31"))).containsExactly("none");
  }

  @Test
  void lastMonthMayHaveADay() {
    assertThat(values(words("last/JJ", "May/NNP", "3/CD"), date(1, 2, "XXXX-05 OFFSET P-1Y")))
        .containsExactly("2015-05-03");
  }

  @Test
  void farYearIsKeptAsWords() {
    List<TimeExpression> found =
        found(words("the/DT", "year/NN", "12345/CD"), date(1, 2, "THIS P1Y"));
    assertThat(found).extracting(e -> e.value().isEmpty()).containsExactly(true);
  }

  @Test
  void timeCountedFromTheStoryNeedsADayToldBefore() {
    assertThat(values(words("two/CD", "days/NNS", "later/RB"), date(1, 3, "OFFSET P2D")))
        .containsExactly("none");
    assertThat(
            values(
                words("on/IN", "Sunday/NNP", "and/CC", "two/CD", "days/NNS", "earlier/RB"),
                date(2, 2, "XXXX-WXX-7"),
                date(4, 6, "OFFSET P-2D")))
        .containsExactly("2015-05-17", "2015-05-15");
    assertThat(values(words("two/CD", "days/NNS", "ago/RB"), date(1, 3, "OFFSET P-2D")))
        .containsExactly("2015-05-16");
  }

  private static String afterSunday(TimePhrase phrase, String... tagged) {
    List<String> all = new ArrayList<>(List.of("Sunday/NNP", ",/,"));
    all.addAll(List.of(tagged));
    return values(words(all.toArray(String[]::new)), date(1, 1, "XXXX-WXX-7"), phrase).get(1);
  }

  @Test
  void storyGoesOnFromTheDayToldLast() {
    assertThat(afterSunday(duration(3, 4, "P1D"), "a/DT", "day/NN", "after/IN", "it/PRP"))
        .isEqualTo("2015-05-17");
    assertThat(afterSunday(date(3, 5, "THIS P1D"), "the/DT", "day/NN", "before/RB"))
        .isEqualTo("2015-05-16");
    assertThat(afterSunday(date(3, 4, "THIS P1D"), "the/DT", "day/NN", "after/RB", "./."))
        .isEqualTo("2015-05-18");
    assertThat(afterSunday(date(3, 4, "THIS P1D"), "the/DT", "day/NN", "after/IN", "talks/NNS"))
        .isEqualTo("2015-05-17");
    assertThat(afterSunday(date(3, 5, "THIS P1D"), "the/DT", "same/JJ", "day/NN"))
        .isEqualTo("2015-05-17");
    assertThat(afterSunday(duration(4, 4, "P1D"), "that/DT", "day/NN")).isEqualTo("2015-05-17");
    assertThat(afterSunday(duration(5, 5, "P1D"), "that/DT", "same/JJ", "day/NN"))
        .isEqualTo("2015-05-17");
    assertThat(afterSunday(duration(5, 5, "P1Y"), "later/RB", "that/DT", "year/NN"))
        .isEqualTo("2015");
    assertThat(afterSunday(new TimePhrase(4, 4, Kind.TIME, "TEV"), "that/DT", "evening/NN"))
        .isEqualTo("2015-05-17TEV");
    assertThat(afterSunday(date(3, 4, "THIS EV"), "that/DT", "evening/NN"))
        .isEqualTo("2015-05-17TEV");
    assertThat(afterSunday(date(3, 5, "NEXT_IMMEDIATE P1D"), "the/DT", "next/JJ", "day/NN"))
        .isEqualTo("2015-05-18");
    assertThat(afterSunday(date(3, 5, "NEXT_IMMEDIATE MO"), "the/DT", "next/JJ", "morning/NN"))
        .isEqualTo("2015-05-18TMO");
  }

  @Test
  void dayIsCountedFromADayNotFromAYear() {
    assertThat(
            values(
                words("2014/CD", ",/,", "a/DT", "day/NN", "later/RB"),
                date(1, 1, "2014"),
                date(3, 5, "OFFSET P1D")))
        .containsExactly("2014", "none");
  }

  @Test
  void openingWordsBelongToTheTime() {
    assertThat(
            found(words("earlier/RB", "in/IN", "the/DT", "week/NN"), date(3, 4, "THIS P1W"))
                .get(0)
                .value())
        .contains("2015-W21");
    assertThat(values(words("dawn/NN", "on/IN", "Sunday/NNP"), date(3, 3, "XXXX-WXX-7")))
        .containsExactly("2015-05-17TMO");
    assertThat(values(words("dawn/NN", "Sunday/NNP"), date(2, 2, "XXXX-WXX-7")))
        .containsExactly("2015-05-17TMO");
  }

  @Test
  void kindsFollowTimex() {
    assertThat(found(words("1980s/NNS"), new TimePhrase(1, 1, Kind.SET, "198X")))
        .extracting(TimeExpression::kind)
        .containsExactly(Kind.DATE);
    assertThat(found(words("tonight/NN"), date(1, 1, "THIS NI")))
        .extracting(TimeExpression::kind)
        .containsExactly(Kind.TIME);
    assertThat(values(words("past/JJ", "decade/NN"), date(1, 2, "PREV_IMMEDIATE P10Y")))
        .containsExactly("P10Y");
    assertThat(values(words("coming/JJ", "days/NNS"), date(1, 2, "NEXT_IMMEDIATE P1D")))
        .containsExactly("PXD");
  }

  @Test
  void holidaysAreDates() {
    assertThat(values(words("on/IN", "Christmas/NNP", "Eve/NNP"))).containsExactly("2014-12-24");
    assertThat(values(words("on/IN", "Christmas/NNP", "2012/CD"), date(3, 3, "2012")))
        .containsExactly("2012-12-25");
    assertThat(values(words("on/IN", "May/NNP", "Day/NNP", "!/."), date(2, 2, "XXXX-05")))
        .containsExactly("2015-05-01");
    assertThat(values(words("last/JJ", "Thanksgiving/NNP"))).containsExactly("2014-11-27");
    assertThat(values(words("next/JJ", "Thanksgiving/NNP"))).containsExactly("2015-11-26");
    assertThat(values(words("thanksgiving/NN"))).isEmpty();
  }

  @Test
  void rateIsASet() {
    assertThat(found(words("twice/RB", "a/DT", "week/NN"), duration(2, 3, "P1W")))
        .extracting(TimeExpression::kind)
        .containsExactly(Kind.SET);
    assertThat(found(words("6/CD", "hours/NNS", "a/DT", "day/NN"), duration(3, 4, "P1D")))
        .extracting(TimeExpression::kind)
        .containsExactly(Kind.SET);
    assertThat(found(words("for/IN", "a/DT", "week/NN"), duration(2, 3, "P1W")))
        .extracting(TimeExpression::kind)
        .containsExactly(Kind.DURATION);
  }

  @Test
  void phrasesDoNotOverlap() {
    assertThat(values(words("May/NNP", "2014/CD"), date(1, 2, "2014-05"), date(2, 2, "2014")))
        .containsExactly("2014-05");
  }

  // --- periods ------------------------------------------------------------------------------

  @Test
  void weekdaysOfAPeriodFollowEachOther() {
    assertThat(
            values(
                words("from/IN", "Monday/NNP", "to/IN", "Wednesday/NNP"),
                date(2, 2, "XXXX-WXX-1"),
                date(4, 4, "XXXX-WXX-3")))
        .containsExactly("2015-05-11", "2015-05-13");
  }

  @Test
  void weekdaysAheadFollowEachOther() {
    Sentence sentence =
        StoredParses.drawn(
            "1 stay stay VB 0 root",
            "2 will will MD 1 aux",
            "3 from from IN 4 case",
            "4 Friday Friday NNP 1 obl",
            "5 to to IN 6 case",
            "6 Monday Monday NNP 4 nmod");
    assertThat(values(sentence, date(3, 3, "XXXX-WXX-5"), date(5, 5, "XXXX-WXX-1")))
        .containsExactly("2015-05-22", "2015-05-25");
  }

  @Test
  void twoDaysAreNoPeriod() {
    assertThat(
            values(
                words("on/IN", "Monday/NNP", "and/CC", "Wednesday/NNP"),
                date(2, 2, "XXXX-WXX-1"),
                date(4, 4, "XXXX-WXX-3")))
        .containsExactly("2015-05-18", "2015-05-13");
  }

  // --- tense --------------------------------------------------------------------------------

  private static String friday(String... rows) {
    Sentence sentence = StoredParses.drawn(rows);
    int last = sentence.tokens().size() - 1;
    return values(sentence, date(last, last, "XXXX-WXX-5")).get(0);
  }

  private static final String LAST = "2015-05-15";
  private static final String NEXT = "2015-05-22";

  @Test
  void tenseOfTheVerbSaysWhichFriday() {
    assertThat(friday("1 fought fight VBD 0 root", "2 Friday Friday NNP 1 obl:tmod"))
        .isEqualTo(LAST);
    assertThat(
            friday("1 will will MD 2 aux", "2 fight fight VB 0 root", "3 Friday Friday NNP 2 obl"))
        .isEqualTo(NEXT);
    assertThat(
            friday(
                "1 would would MD 3 aux",
                "2 have have VB 3 aux",
                "3 fought fight VBN 0 root",
                "4 Friday Friday NNP 3 obl"))
        .isEqualTo(LAST);
    assertThat(
            friday(
                "1 was be VBD 2 aux:pass", "2 shot shoot VBN 0 root", "3 Friday Friday NNP 2 obl"))
        .isEqualTo(LAST);
    assertThat(
            friday("1 are be VBP 2 aux", "2 meeting meet VBG 0 root", "3 Friday Friday NNP 2 obl"))
        .isEqualTo(NEXT);
    assertThat(friday("1 meets meet VBZ 0 root", "2 Friday Friday NNP 1 obl")).isEqualTo(NEXT);
    assertThat(friday("1 vote vote VB 0 root", "2 Friday Friday NNP 1 obl")).isEqualTo(NEXT);
  }

  @Test
  void reportInThePresentLooksBack() {
    assertThat(
            friday("1 says say VBZ 0 root", "2 won win VBD 1 ccomp", "3 Friday Friday NNP 1 obl"))
        .isEqualTo(LAST);
  }

  @Test
  void infinitiveIsAheadUnderAPlanOnly() {
    assertThat(
            friday(
                "1 planned plan VBD 0 root",
                "2 to to TO 3 mark",
                "3 meet meet VB 1 xcomp",
                "4 Friday Friday NNP 3 obl"))
        .isEqualTo(NEXT);
    assertThat(
            friday(
                "1 managed manage VBD 0 root",
                "2 to to TO 3 mark",
                "3 meet meet VB 1 xcomp",
                "4 Friday Friday NNP 3 obl"))
        .isEqualTo(LAST);
    assertThat(friday("1 to to TO 2 mark", "2 meet meet VB 0 root", "3 Friday Friday NNP 2 obl"))
        .isEqualTo(NEXT);
  }

  @Test
  void gerundIsAsFarAsItsVerb() {
    assertThat(
            friday(
                "1 will will MD 2 aux",
                "2 fly fly VB 0 root",
                "3 meeting meet VBG 2 advcl",
                "4 Friday Friday NNP 3 obl"))
        .isEqualTo(NEXT);
    assertThat(
            friday(
                "1 will will MD 2 aux",
                "2 fly fly VB 0 root",
                "3 after after IN 4 mark",
                "4 meeting meet VBG 2 advcl",
                "5 Friday Friday NNP 4 obl"))
        .isEqualTo(LAST);
  }

  @Test
  void verbOfAPlanHasItsOwnTense() {
    assertThat(friday("1 agreed agree VBD 0 root", "2 Friday Friday NNP 1 obl:tmod"))
        .isEqualTo(LAST);
    assertThat(friday("1 planned plan VBN 0 root", "2 Friday Friday NNP 1 obl:tmod"))
        .isEqualTo(NEXT);
    assertThat(
            friday("1 is be VBZ 2 aux:pass", "2 set set VBN 0 root", "3 Friday Friday NNP 2 obl"))
        .isEqualTo(NEXT);
    assertThat(
            friday(
                "1 accuses accuse VBZ 0 root",
                "2 of of IN 3 mark",
                "3 plotting plot VBG 1 advcl",
                "4 Friday Friday NNP 3 obl"))
        .isEqualTo(LAST);
    assertThat(
            friday(
                "1 called call VBD 0 root",
                "2 elections election NNS 1 obj",
                "3 for for IN 4 case",
                "4 Friday Friday NNP 2 nmod"))
        .isEqualTo(NEXT);
  }

  @Test
  void wordsBeforeSayTheSide() {
    assertThat(
            friday(
                "1 fought fight VBD 0 root",
                "2 until until IN 3 case",
                "3 Friday Friday NNP 1 obl"))
        .isEqualTo(NEXT);
    assertThat(
            friday(
                "1 come come VBD 0 root",
                "2 as as RB 3 advmod",
                "3 early early RB 1 advmod",
                "4 as as IN 5 case",
                "5 Friday Friday NNP 3 obl"))
        .isEqualTo(NEXT);
    assertThat(
            friday(
                "1 go go VB 0 root",
                "2 no no DT 3 advmod",
                "3 later later RB 1 advmod",
                "4 than than IN 5 case",
                "5 Friday Friday NNP 3 obl"))
        .isEqualTo(NEXT);
    assertThat(
            friday(
                "1 rains rain VBZ 0 root", "2 since since IN 3 case", "3 Friday Friday NNP 1 obl"))
        .isEqualTo(LAST);
    assertThat(friday("1 coming come VBG 2 amod", "2 Friday Friday NNP 0 root")).isEqualTo(NEXT);
    assertThat(friday("1 by by IN 2 case", "2 Friday Friday NNP 0 root")).isEqualTo(NEXT);
    assertThat(friday("1 Friday Friday NNP 0 root")).isEqualTo(LAST);
  }

  @Test
  void nounHasNoTense() {
    assertThat(
            values(
                StoredParses.drawn(
                    "1 will will MD 2 aux",
                    "2 study study VB 0 root",
                    "3 Friday Friday NNP 4 compound",
                    "4 ruling ruling NN 2 obj"),
                date(2, 2, "XXXX-WXX-5")))
        .containsExactly(LAST);
    assertThat(
            values(
                StoredParses.drawn(
                    "1 Friday Friday NNP 2 compound", "2 deadline deadline NN 0 root"),
                date(0, 0, "XXXX-WXX-5")))
        .containsExactly(NEXT);
  }

  // --- without a day ------------------------------------------------------------------------

  @Test
  void withoutADayOpenTimesStayRelative() {
    List<TimeExpression> found =
        TimeNormalizer.normalize(
            words("Monday/NNP"), List.of(date(1, 1, "XXXX-WXX-1")), Optional.empty());
    assertThat(found.get(0).value()).isEmpty();
    assertThat(found.get(0).relative()).isTrue();
    assertThat(found.get(0).start()).isEmpty();
    assertThat(found.get(0).end()).isEmpty();
  }

  @Test
  void daysOfLengthsAndRatesAreNotKnown() {
    TimeExpression days = found(words("two/CD", "days/NNS"), duration(1, 2, "P2D")).get(0);
    assertThat(days.start()).isEmpty();
    assertThat(days.isCalendar()).isFalse();
  }

  @Test
  void phraseHasTokensInOrder() {
    assertThatThrownBy(() -> date(3, 2, "2014")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> date(-1, 2, "2014")).isInstanceOf(IllegalArgumentException.class);
  }
}
