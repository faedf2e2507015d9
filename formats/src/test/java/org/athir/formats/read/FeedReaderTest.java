package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private final FeedReader reader = new FeedReader();

  @Test
  void eachItemIsAReportWithTheLongestTextThatItCarries() {
    List<ReadResult> results = Reading.of(reader, Samples.FEED);
    assertThat(results).hasSize(2);
    assertThat(Reading.document(results.get(0)))
        .isEqualTo(
            new Document(
                "https://wire.example/1",
                "Iran & Iraq talk\n\nIran met Iraq.\n\nThey talked.",
                Optional.of(new Span(0, 16)),
                new Document.Metadata(
                    Optional.of("Sample Wire"),
                    Optional.of("https://wire.example/1"),
                    Optional.of(LocalDate.of(2024, 3, 12)))));
  }

  @Test
  void anItemOfATitleOnlyIsItsTitle() {
    Document document = Reading.document(Reading.of(reader, Samples.FEED).get(1));
    assertThat(document.text()).isEqualTo("Only a title");
    assertThat(document.titleText()).contains("Only a title");
    assertThat(document.metadata().published()).isEmpty();
  }

  @Test
  void atomIsReadToo() {
    String atom =
        "\n<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'>"
            + "<title>Wire</title><id>urn:f</id><updated>2024-01-01T00:00:00Z</updated><entry>"
            + "<id>tag:wire,2024:1</id><title type='html'>A &amp;lt;i>met&amp;lt;/i> B</title>"
            + "<link href='https://w.example/a'/><updated>2024-01-02T00:00:00Z</updated>"
            + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>A met B.</p>"
            + "<p>C did not.</p></div></content></entry></feed>";
    Document document = Reading.document(reader, atom);
    assertThat(document.id()).isEqualTo("tag:wire,2024:1");
    assertThat(document.text()).endsWith("A met B.\n\nC did not.");
    assertThat(document.metadata().url()).contains("https://w.example/a");
    assertThat(document.metadata().published()).contains(LocalDate.of(2024, 1, 2));
  }

  @Test
  void theCharacterSetIsTheOneThatTheFeedNames() {
    String feed = Samples.FEED.replace("UTF-8", "ISO-8859-1").replace("They talked", "Präsident");
    byte[] latin = feed.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.document(Reading.of(reader, latin).get(0)).text()).contains("Präsident");
  }

  @Test
  void aWrongCharacterSetIsTold() {
    String feed = Samples.FEED.replace("They talked", "Präsident");
    byte[] latin = feed.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.message(reader, latin)).contains("not UTF-8: byte");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>",
        "<!DOCTYPE rss [<!ENTITY c SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE rss SYSTEM 'http://localhost:9/x.dtd'>"
      })
  void aBombAndAnEntityFromOutsideAreRefused(String type) {
    String feed =
        Samples.FEED.replace("<rss", type + "<rss").replace("Only a title", "Only &c; title");
    assertThat(Reading.message(reader, Samples.bytes(feed))).contains("document type");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<div>".repeat(200_000) + "</div>".repeat(200_000);
    String feed = Samples.FEED.replace("Short.", deep);
    assertThat(Reading.message(reader, Samples.bytes(feed))).contains("more than 200 deep");
  }

  @Test
  void whatIsNoFeedIsTold() {
    assertThat(Reading.message(reader, Samples.bytes("<opml><body/></opml>")))
        .startsWith("in/day/a.txt: neither RSS nor Atom");
    assertThat(Reading.message(reader, Samples.bytes("<rss><channel>"))).contains("no XML: line 1");
  }

  @Test
  void aFeedWithoutItemsIsNoError() {
    String feed = "<rss version='2.0'><channel><title>x</title></channel></rss>";
    assertThat(Reading.of(reader, feed))
        .containsExactly(new ReadResult.Skipped("in/day/a.txt", "a feed without items"));
  }
}
