package org.athir.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.parse.Parser;
import org.athir.parse.Parser.Block;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of real sentences, read against a Monday. */
class CoreNlpTimeTaggerTest {
  private static final Parser PARSER = CoreNlpParser.load();
  private static final CoreNlpTimeTagger TAGGER = CoreNlpTimeTagger.load();
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2015, 5, 18));

  private static List<Sentence> sentences(String text) {
    Document report = Document.of("times", text);
    Block whole = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return PARSER.parse(report, List.of(whole), SentenceFilter.ALL).sentences();
  }

  private static String print(String text, Optional<LocalDate> published) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : sentences(text)) {
      for (TimeExpression time : TAGGER.find(sentence, published)) {
        String words = text.substring(time.span().start(), time.span().end());
        found.add(words + "=" + time.kind() + ":" + time.value().orElse("-"));
      }
    }
    return String.join("; ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Farmers blocked the bridge on Thursday.            | Thursday=DATE:2015-05-14",
        "Farmers will block the bridge on Thursday.         | Thursday=DATE:2015-05-21",
        "Parliament plans to vote on Wednesday.             | Wednesday=DATE:2015-05-20",
        "The ministers agreed to meet again next month.     | next month=DATE:2015-06",
        "The strike ended last week.                        | last week=DATE:2015-W20",
        "Wednesday's ruling surprised the port workers.     | Wednesday=DATE:2015-05-13",
        "The ferry sank on 3 December.                      | 3 December=DATE:2014-12-03",
        "The ferry sank on Dec. 3, 2009.                    | Dec. 3, 2009=DATE:2009-12-03",
        "The bridge must open by August 2.                  | August 2=DATE:2015-08-02",
        "The dam was finished two years ago.                | two years ago=DATE:2013",
        "The dam burst yesterday morning.                   | yesterday morning=TIME:2015-05-17TMO",
        "The shelling began at 5 p.m. on Sunday.            | 5 p.m. on Sunday=TIME:2015-05-17T17:00",
        "The siege has lasted three months.                 | three months=DURATION:P3M",
        "The ferry sails every Friday.                      | every Friday=SET:XXXX-WXX-5",
        "The mine closed in the 1980s.                      | the 1980s=DATE:198X",
        "The pact was signed in the spring of 2011.         | the spring of 2011=DATE:2011-SP",
        "The fair ran from 3 to 5 May.                      | 3=DATE:2015-05-03; 5 May=DATE:2015-05-05",
        "The fair ran from March to May 2013.               | March=DATE:2013-03; May 2013=DATE:2013-05",
        "The truce held between Friday and Sunday.          | Friday=DATE:2015-05-15; Sunday=DATE:2015-05-17",
        "The nine-year-old girl swam across the strait.     | ''",
        "The court met on Friday, two days after the vote.  | Friday=DATE:2015-05-15; two days after=DATE:2015-05-15",
        "The ministers agreed on Friday to open the port.   | Friday=DATE:2015-05-15",
        "The bridge fell before dawn on Sunday.             | dawn on Sunday=TIME:2015-05-17TMO",
        "The court sat on Sunday and ruled the next day.    | Sunday=DATE:2015-05-17; the next day=DATE:2015-05-18",
      })
  void wordsAreReadAgainstTheDayAndTheTense(String text, String expected) {
    assertThat(print(text, MONDAY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank on 31 February.        | 31 February=DATE:-",
        "The ferry sank on 30 February 2014.   | 30 February 2014=DATE:-",
        "The ferry sank on February 31, 2015. | February 31, 2015=DATE:-",
        "The ship will return in the year 9999. | the year 9999=DATE:-",
        "The mayor greeted Theresa May and April Jones. | ''",
        "May said the ferry was safe.          | ''",
        "Some 2000 soldiers stormed 1850 houses. | ''",
        "Parcel 2882015 went missing.          | ''",
        "Two days later the ferry sank.        | Two days later=DATE:-",
      })
  void whatCannotBeIsKeptAsWordsOrLeft(String text, String expected) {
    assertThat(print(text, MONDAY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Farmers blocked the bridge on Thursday.  | Thursday=DATE:-",
        "The strike ended last week.              | last week=DATE:-",
        "The ferry sank on Dec. 3, 2009.          | Dec. 3, 2009=DATE:2009-12-03",
      })
  void withoutADayOnlyFullDatesHaveAValue(String text, String expected) {
    assertThat(print(text, Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "99999999999999999999 ",
        "1/",
        "May ",
        "-",
        "2014-",
        "Monday ",
        "three ",
        "1,",
        "ago ",
        "12:",
        "the day before ",
        "99 hours ago ",
        "million ",
        "\uD83D\uDE00 1 "
      })
  @Timeout(20)
  void hostileRepetitionsTakeSeconds(String piece) {
    String text = "It rained " + piece.repeat(190) + "years ago.";
    for (Sentence sentence : sentences(text)) {
      for (TimeExpression time : TAGGER.find(sentence, MONDAY)) {
        assertThat(sentence.span().contains(time.span())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained 99999999999999 years ago.",
        "It rained in the 99999999999th century.",
        "It rained on 99/99/9999 and on 2014-13-45.",
        "It rained at 99:99 p.m. on May 99.",
        "It rained on the 0th of May and on May 0, 0000.",
        "It rained for 1e999 years and -5 days.",
        "It rained a trillion trillion decades ago.",
        "It will rain in 999999999 months.",
      })
  void absurdNumbersGiveNoFarDays(String text) {
    for (Sentence sentence : sentences(text)) {
      for (TimeExpression time : TAGGER.find(sentence, MONDAY)) {
        time.start().ifPresent(day -> assertThat(day.getYear()).isBetween(0, 9999));
      }
    }
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    String text =
        "The strike ended on Friday after three weeks. The fair ran from 3 to 5 May 2013. "
            .repeat(20);
    List<Sentence> sentences = sentences(text);
    List<String> results =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> sentences.stream().map(s -> TAGGER.find(s, MONDAY)).toList().toString())
            .distinct()
            .toList();
    assertThat(results).hasSize(1);
  }
}
