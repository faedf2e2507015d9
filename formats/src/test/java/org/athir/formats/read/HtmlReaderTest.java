package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.athir.model.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final Duration BOUND = Duration.ofSeconds(60);

  private final HtmlReader reader = new HtmlReader();

  @Test
  void thePageIsItsTitleAndItsMainText() {
    Document document = Reading.document(reader, Samples.PAGE);
    assertThat(document.titleText()).contains("Ministers meet in Amman");
    assertThat(document.text())
        .startsWith("Ministers meet in Amman\n\n")
        .contains("met his Iraqi counterpart on Tuesday, and the two")
        .contains("useful.\n\nJordan accused no one of delay")
        .doesNotContain("Home", "World news", "recipes", "Copyright", "Buy now", "color");
    assertThat(document.text().split("Ministers meet", -1)).hasSize(2);
  }

  @Test
  void thePageTellsItsAddressItsSiteAndItsOwnDay() {
    Document document = Reading.document(reader, Samples.PAGE);
    assertThat(document.id()).isEqualTo("https://daily.example/world/ministers-meet");
    assertThat(document.metadata().url()).contains("https://daily.example/world/ministers-meet");
    assertThat(document.metadata().source()).contains("The Daily Sample");
    assertThat(document.metadata().published()).contains(LocalDate.of(2024, 3, 12));
  }

  @Test
  void linkedDataComesFirst() {
    String linked =
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":"
            + "[\"NewsArticle\"],\"headline\":\"A &amp; B talk\",\"datePublished\":\"2020-01-02\","
            + "\"publisher\":{\"name\":\"Linked Wire\"}}]}</script></head>";
    Document document = Reading.document(reader, Samples.PAGE.replace("</head>", linked));
    assertThat(document.titleText()).contains("A & B talk");
    assertThat(document.metadata().source()).contains("Linked Wire");
    assertThat(document.metadata().published()).contains(LocalDate.of(2020, 1, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time datetime='2016-11-22T10:00Z'>x</time>                        | 2016-11-22",
        "<article><time datetime='2016-11-22'>x</time></article><time datetime='2019-01-01'>y</time>"
            + " | 2016-11-22",
        "<span class='date'>Published: Nov. 22nd, 2016 at 4 pm</span>        | 2016-11-22",
        "<span class='byline'>22 November 2016</span>                        | 2016-11-22",
        "<time datetime='2016-11-22'>x</time><time datetime='2016-11-23'>y</time> | ",
        "<span class='date'>Tuesday</span>                                   | ",
        "<link rel=canonical href='https://a.example/2016/11/22/talks'>       | 2016-11-22",
        "<meta name=date content='20161122'>                                 | 2016-11-22",
        "<meta name=date content='2016-02-31'>                               | "
      })
  void aDayIsTakenOnlyWhereThePageNamesOne(String markup, String day) {
    Document document =
        Reading.document(reader, "<html>" + markup + "<p>Iran met Iraq on Monday.</p></html>");
    assertThat(document.metadata().published().map(LocalDate::toString).orElse(null))
        .isEqualTo(day);
  }

  @Test
  void aPageWithoutAddressIsCalledByItsPath() {
    Document document = Reading.document(reader, "<p>Iran met Iraq.</p>");
    assertThat(document.id()).isEqualTo("day/a.txt");
    assertThat(document.text()).isEqualTo("Iran met Iraq.");
    assertThat(document.title()).isEmpty();
  }

  @Test
  void theCharacterSetIsTheOneThatThePageNames() {
    String page = "<html><head><meta charset=iso-8859-1></head><p>“Präsident” met Iraq.</p></html>";
    byte[] windows = page.getBytes(Charset.forName("windows-1252"));
    assertThat(Reading.document(Reading.of(reader, windows).get(0)).text())
        .isEqualTo("“Präsident” met Iraq.");
  }

  @Test
  void aByteOrderMarkTellsMoreThanThePage() {
    String page = "\ufeff<meta charset=koi8-r><p>Präsident met Iraq.</p>";
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertThat(Reading.document(Reading.of(reader, page.getBytes(charset)).get(0)).text())
          .isEqualTo("Präsident met Iraq.");
    }
  }

  @Test
  void aByteThatDoesNotFitIsTold() {
    byte[] latin = "<meta charset=utf-8><p>Präsident".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.message(reader, latin))
        .isEqualTo("in/day/a.txt: not UTF-8: byte 25 (0xE4, line 1)");
    byte[] japanese = {
      '<',
      'm',
      'e',
      't',
      'a',
      ' ',
      'c',
      'h',
      'a',
      'r',
      's',
      'e',
      't',
      '=',
      'e',
      'u',
      'c',
      '-',
      'j',
      'p',
      '>',
      (byte) 0xff,
      'x'
    };
    assertThat(Reading.message(reader, japanese))
        .contains("not EUC-JP, as it says: byte 21 (0xFF)");
  }

  @Test
  void anUnknownCharacterSetIsTold() {
    assertThat(Reading.message(reader, Samples.bytes("<meta charset=klingon><p>x</p>")))
        .isEqualTo("in/day/a.txt: its character set 'klingon' is not known");
  }

  @Test
  void aPageWithoutWordsIsTold() {
    assertThat(Reading.message(reader, Samples.bytes("<html><script>x</script></html>")))
        .isEqualTo("in/day/a.txt: a page without text");
  }

  @Test
  void aCompressedPageIsUnpacked() {
    assertThat(Reading.of(reader, Samples.gzip(Samples.bytes(Samples.PAGE))))
        .hasSize(1)
        .allMatch(ReadResult.Report.class::isInstance);
  }

  @Test
  void aCutOffCompressedPageIsTold() {
    byte[] whole = Samples.gzip(Samples.bytes(Samples.PAGE));
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertThat(Reading.message(reader, cut)).contains("it ends too early");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p><a>",
        "<table><tr><td>",
        "<ul><li>",
        "<x",
        "<!--",
        "&amp;",
        "<font><p>",
        "<svg><g>",
        "<p class='article body text'>Word, word. </p>",
        "<select><option>"
      })
  void twoHundredThousandTagsTakeBoundedTime(String tag) {
    String page = "<html><body><p>Iran met Iraq.</p>" + tag.repeat(200_000) + "x";
    Assertions.assertTimeout(BOUND, () -> assertThat(Reading.of(reader, page)).hasSize(1));
  }
}
