package org.athir.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.athir.code.Coding;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers by their words alone; "~" glues a word to the one before it. */
class NumberReaderTest {
  private static final NumberReader READER = new NumberReader(Coding.LEXICON.language());

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      boolean glued = word.startsWith("~");
      String plain = glued ? word.substring(1) : word;
      start = glued ? start - 1 : start;
      Span span = new Span(start, start + plain.length());
      tokens.add(new Token(tokens.size(), span, plain, plain, tag(plain), Token.ROOT, "dep"));
      start = span.end() + 1;
    }
    return new Sentence(1, 1, tokens);
  }

  private static String tag(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    return List.of("$", "€", "Rs").contains(word) ? "$" : "NNS";
  }

  private static String read(String text) {
    return READER.read(sentence(text)).stream()
        .filter(phrase -> phrase.form() != NumberPhrase.Form.ARTICLE)
        .map(phrase -> range(phrase.range()))
        .collect(Collectors.joining("; "));
  }

  private static String range(NumberPhrase.Range range) {
    String least = plain(range.min());
    String most = plain(range.max());
    String qualifier = range.qualifier().map(words -> " " + words).orElse("");
    return (least.equals(most) ? least : least + "-" + most) + qualifier;
  }

  private static String plain(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 dogs | 12",
        "1,500 dogs | 1500",
        "1,00,000 dogs | 100000",
        "1.5 million dogs | 1500000",
        "40m dogs | 40000000",
        "12k dogs | 12000",
        "3bn dogs | 3000000000",
        "2tn dogs | 2000000000000",
        "forty - three dogs | 43",
        "forty three dogs | 43",
        "one hundred and twenty dogs | 120",
        "two hundred thousand dogs | 200000",
        "one million two hundred thousand dogs | 1200000",
        "a hundred dogs | 100",
        "a dozen dogs | 12",
        "two dozen dogs | 24",
        "half a million dogs | 500000",
        "a quarter of a million dogs | 250000",
        "half - a - million dogs | 500000",
      })
  void exactNumberHasBothEnds(String text, String range) {
    assertThat(read(text)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dozens of dogs | 24- dozens",
        "scores of dogs | 40- scores",
        "hundreds of dogs | 200- hundreds",
        "tens of thousands of dogs | 20000- tens of thousands",
        "hundreds of thousands of dogs | 200000- hundreds of thousands",
        "several hundred dogs | 200- several",
        "a few dozen dogs | 24- a few",
        "several thousands of dogs | 2000- several",
        "at least hundreds of dogs | 200- at least",
        "several dogs | ''",
      })
  void manyHasAtLeastTwoOfItsScale(String text, String range) {
    assertThat(read(text)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 12 dogs | 12- at least",
        "more than a dozen dogs | 12- more than",
        "no fewer than 12 dogs | 12- no fewer than",
        "up to 12 dogs | -12 up to",
        "as many as 12 dogs | -12 as many as",
        "some 12 dogs | 12 some",
        "an estimated 12 dogs | 12 an estimated",
        "at least some 12 dogs | 12- at least some",
        "some up to 12 dogs | -12 some up to",
        "12 or more dogs | 12- or more",
        "12 or fewer dogs | -12 or fewer",
        "12 - odd dogs | 12 odd",
        "20 to 30 dogs | 20-30",
        "20 - 30 dogs | 20-30",
        "between 20 and 30 dogs | 20-30 between",
        "7 or 9 dogs | 7-9",
        "about 7 or 9 dogs | 7-9 about",
        "15 to 20 thousand dogs | 15000-20000",
        "2 to 3 million dogs | 2000000-3000000",
        "12 and 30 dogs | 12; 30",
        "9 or 7 dogs | 9; 7",
        "from 12 to 15 dogs | 12-15",
      })
  void qualifierOpensTheRangeOrMarksAGuess(String text, String range) {
    assertThat(read(text)).isEqualTo(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 - 1 dogs",
        "120 to 55 dogs",
        "- ~5 dogs",
        "-5 dogs",
        "1,2,3,4 dogs",
        "12345678901234567890123456789 dogs",
        "the one dogs",
        "10 ^ ~4 dogs",
        "1.000 dogs",
        "no fewer dogs",
      })
  void whatIsNoNumberIsPassedOver(String text) {
    assertThat(read(text).replace("0", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$ 5 | USD",
        "Rs 5 | INR",
        "5 dollars | USD",
        "5 Canadian dollars | CAD",
        "5 - euro | EUR",
        "5 francs | ''",
      })
  void moneyHasItsCurrency(String text, String currency) {
    NumberPhrase phrase = READER.read(sentence(text)).get(0);
    assertThat(phrase.form()).isEqualTo(NumberPhrase.Form.MONEY);
    assertThat(phrase.currency().orElse("")).isEqualTo(currency);
  }

  @Test
  void aNumberBoundToANounIsACompound() {
    assertThat(READER.read(sentence("a 12 ~- ~member team")))
        .extracting(NumberPhrase::form)
        .contains(NumberPhrase.Form.COMPOUND);
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "one hundred ", "million ", "dozens of thousands of ", "12 and ", "12 to ", "a ", "no ",
        "between 1 and ", "$ ", "at least ", "half a ", "- ", "several ", "1,2,3 "
      })
  void repetitionIsReadInBoundedTime(String words) {
    assertThat(READER.read(sentence(words.repeat(5000) + "12"))).isNotNull();
  }

  @Test
  void aThousandDigitsAreNoNumber() {
    assertThat(read("killed " + "9".repeat(1000) + " dogs")).isEmpty();
  }
}
