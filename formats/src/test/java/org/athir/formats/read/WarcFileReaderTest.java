package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.athir.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFileReaderTest {
  private final WarcFileReader reader = new WarcFileReader();

  private static byte[] page(int number) {
    String html = "<html><title>Talks " + number + "</title><p>Iran met Iraq again.</p></html>";
    return Samples.response(
        "https://www.a.example/2024/03/0" + number + "/x", "text/html", Samples.bytes(html));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachPageIsAReportCalledByItsAddress(boolean packed) {
    byte[] all = Samples.join(part(page(1), packed), part(page(2), packed));
    List<ReadResult> results = Reading.of(reader, all);
    assertThat(results).hasSize(2);
    Document second = Reading.document(results.get(1));
    assertThat(second.id()).isEqualTo("https://www.a.example/2024/03/02/x");
    assertThat(second.text()).isEqualTo("Talks 2\n\nIran met Iraq again.");
    assertThat(second.metadata().source()).contains("a.example");
    assertThat(second.metadata().published()).hasToString("Optional[2024-03-02]");
  }

  @Test
  void aFilePackedAsAWholeIsReadToo() {
    assertThat(Reading.of(reader, Samples.gzip(Samples.join(page(1), page(2))))).hasSize(2);
  }

  @Test
  void theServersCharacterSetAndPackingCount() {
    byte[] body = Samples.gzip("<p>Präsident met Iraq.</p>".getBytes(StandardCharsets.ISO_8859_1));
    String http =
        String.join(
            "\r\n",
            "HTTP/1.1 200 OK",
            "Content-Type: text/html; charset=\"latin1\"",
            "Content-Encoding: gzip",
            "",
            "");
    byte[] record = Samples.response("https://a.example/", http, body, 0);
    assertThat(Reading.document(Reading.of(reader, record).get(0)).text())
        .isEqualTo("Präsident met Iraq.");
  }

  @Test
  void plainTextIsAReport() {
    byte[] record =
        Samples.response(
            "https://a.example/t", "text/plain", Samples.bytes("Talks\n\nIran met Iraq.\n"));
    Document document = Reading.document(Reading.of(reader, record).get(0));
    assertThat(document.titleText()).contains("Talks");
    assertThat(document.metadata().url()).contains("https://a.example/t");
  }

  @Test
  void whatIsNoReportIsCounted() {
    byte[] all =
        Samples.join(
            Samples.response("https://a.example/p", "image/png", new byte[9]),
            Samples.response("https://a.example/q", "image/png", new byte[9]),
            Samples.response("https://a.example/r", "HTTP/1.1 404 No\r\n\r\n", new byte[0], 0),
            Samples.bytes(
                String.join(
                    "\r\n",
                    "WARC/1.0",
                    "WARC-Type: warcinfo",
                    "WARC-Date: 2024-03-13T01:02:03Z",
                    "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000002>",
                    "Content-Length: 0",
                    "",
                    "",
                    "",
                    "")),
            page(1));
    List<ReadResult> results = Reading.of(reader, all);
    assertThat(results).hasSize(2);
    assertThat(results.get(1))
        .isEqualTo(new ReadResult.Skipped("in/day/a.txt", "2 image/png, 1 with status 404"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-20, 7, 300, 30_000_000})
  void aWrongLengthSpoilsNoOtherRecord(int wrong) {
    byte[] broken =
        Samples.response("https://a.example/b", "HTTP/1.1 200 OK\r\n\r\n", new byte[40], wrong);
    byte[] all = Samples.join(page(1), broken, page(2), page(3));
    assertBrokenInTheMiddle(Reading.of(reader, all), page(1).length);
  }

  @Test
  void garbageBetweenRecordsIsTold() {
    byte[] all = Samples.join(page(1), Samples.bytes("garbage\r\nmore\n"), page(2), page(3));
    assertBrokenInTheMiddle(Reading.of(reader, all), page(1).length);
  }

  @Test
  void aBrokenHeaderIsTold() {
    String record = new String(page(1), StandardCharsets.UTF_8);
    byte[] all =
        Samples.join(
            page(1), Samples.bytes(record.replace("Content-Length", "Content")), page(2), page(3));
    assertBrokenInTheMiddle(Reading.of(reader, all), page(1).length);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 12, 100, 200})
  void aBrokenGzipMemberSpoilsNoOther(int at) {
    byte[] first = Samples.gzip(page(1));
    byte[] broken = Samples.gzip(page(2));
    Arrays.fill(broken, at, at + 8, (byte) 0xff);
    byte[] all = Samples.join(first, broken, Samples.gzip(page(2)), Samples.gzip(page(3)));
    assertBrokenInTheMiddle(Reading.of(reader, all), first.length);
  }

  private static void assertBrokenInTheMiddle(List<ReadResult> results, int offset) {
    assertThat(results).hasSize(4);
    assertThat(Reading.document(results.get(0)).titleText()).contains("Talks 1");
    assertThat(Reading.message(results.get(1))).startsWith("in/day/a.txt:byte " + offset + ": ");
    assertThat(Reading.document(results.get(2)).titleText()).contains("Talks 2");
    assertThat(Reading.document(results.get(3)).titleText()).contains("Talks 3");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCutOffFileGivesWhatIsWhole(boolean packed) {
    byte[] all = Samples.join(part(page(1), packed), part(page(2), packed));
    List<ReadResult> results = Reading.of(reader, Arrays.copyOf(all, all.length - 60));
    assertThat(results).hasSize(2);
    assertThat(Reading.document(results.get(0)).titleText()).contains("Talks 1");
    assertThat(Reading.message(results.get(1)))
        .startsWith("in/day/a.txt:byte " + part(page(1), packed).length + ": ")
        .containsAnyOf("too early", "cut off");
  }

  @Test
  void everyCutAndEveryChangedByteIsSurvived() {
    byte[] all = Samples.join(Samples.gzip(page(1)), Samples.gzip(page(2)));
    byte[] plain = Samples.join(page(1), page(2));
    for (byte[] file : List.of(all, plain)) {
      for (int i = 0; i < file.length; i++) {
        byte[] changed = file.clone();
        changed[i] ^= 0x55;
        assertThat(Reading.of(reader, changed).size()).isBetween(1, 6);
        assertThat(Reading.of(reader, Arrays.copyOf(file, i))).isNotEmpty();
      }
    }
  }

  @Test
  void recordsAreReadOneByOne() {
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(Samples.gzip(page(i)));
    }
    ByteArrayInputStream in = new ByteArrayInputStream(Samples.join(parts.toArray(new byte[0][])));
    Source source = new Source("a", "a", () -> in);
    try (Stream<ReadResult> results = reader.read(source)) {
      assertThat(results.limit(1).map(Reading::document).map(Document::id))
          .containsExactly("https://www.a.example/2024/03/00/x");
    }
  }

  private static byte[] part(byte[] record, boolean packed) {
    return packed ? Samples.gzip(record) : record;
  }
}
