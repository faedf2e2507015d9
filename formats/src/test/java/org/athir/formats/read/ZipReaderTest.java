package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.athir.model.Document;
import org.junit.jupiter.api.Test;

class ZipReaderTest {
  private final ZipReader reader = new ZipReader();

  private static List<String> ids(List<ReadResult> results) {
    return results.stream().map(Reading::document).map(Document::id).toList();
  }

  @Test
  void filesOfEveryFormatAreRead() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b/1.txt", Samples.of("text"));
    files.put(
        "b/2.jsonl", Samples.join(Samples.of("jsonl"), Samples.bytes("{\"text\":\"C met D.\"}\n")));
    files.put("page.html", Samples.bytes("<p>Iran met Iraq.</p>"));
    files.put("c.warc.gz", Samples.of("warc"));
    assertThat(ids(Reading.of(reader, Samples.zip(files))))
        .containsExactly(
            "day/a.txt/b/1.txt",
            "1",
            "day/a.txt/b/2.jsonl:2",
            "day/a.txt/page.html",
            "https://a.example/1");
  }

  @Test
  void otherFilesAreCountedAndHiddenOnesLeftOut() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.txt", Samples.of("text"));
    files.put("2.JPG", new byte[3]);
    files.put("__MACOSX/1.txt", new byte[3]);
    files.put(".hidden.txt", new byte[3]);
    List<ReadResult> results = Reading.of(reader, Samples.zip(files));
    assertThat(results).hasSize(2);
    assertThat(results.get(1)).isEqualTo(new ReadResult.Skipped("in/day/a.txt", "1 .jpg"));
  }

  @Test
  void aPathThatClimbsOutIsANameOnly() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../etc/a.txt", Samples.of("text"));
    files.put("/b.txt", Samples.of("text"));
    files.put("x\\..\\c.txt", Samples.of("text"));
    assertThat(ids(Reading.of(reader, Samples.zip(files))))
        .containsExactly("day/a.txt/etc/a.txt", "day/a.txt/b.txt", "day/a.txt/x/c.txt");
  }

  @Test
  void archivesInsideArchivesAreReadThreeDeep() {
    byte[] zip = Samples.of("zip");
    for (int i = 0; i < 2; i++) {
      zip = Samples.zip(Map.of("in.zip", zip));
    }
    assertThat(ids(Reading.of(reader, zip))).containsExactly("day/a.txt/in.zip/in.zip/a.txt");
    assertThat(Reading.message(reader, Samples.zip(Map.of("in.zip", zip))))
        .contains("more than 3 archives inside one another");
  }

  @Test
  void aBombIsStopped() {
    byte[] zeros = new byte[100 * 1024 * 1024];
    Arrays.fill(zeros, (byte) ' ');
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.txt", Samples.of("text"));
    files.put("2.jsonl", zeros);
    files.put("3.txt", Samples.of("text"));
    List<ReadResult> results = Reading.of(reader, Samples.zip(files));
    assertThat(Reading.document(results.get(0)).id()).isEqualTo("day/a.txt/1.txt");
    assertThat(results.stream().skip(1).map(Reading::message))
        .anyMatch(message -> message.contains("more than 200 times its size"));
  }

  @Test
  void aBombInsideAnArchiveIsStopped() {
    byte[] zeros = new byte[100 * 1024 * 1024];
    byte[] inner = Samples.zip(Map.of("a.jsonl", zeros));
    List<ReadResult> results = Reading.of(reader, Samples.zip(Map.of("in.zip", inner)));
    assertThat(results.stream().map(Reading::message))
        .anyMatch(message -> message.contains("more than 200 times its size"));
  }

  @Test
  void aCutOffArchiveGivesWhatIsWhole() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.txt", Samples.of("text"));
    byte[] noise = new byte[9999];
    new Random(1).nextBytes(noise);
    files.put("2.txt", noise);
    byte[] zip = Samples.zip(files);
    byte[] cut = Arrays.copyOf(zip, zip.length - 5000);
    List<ReadResult> results = Reading.of(reader, cut);
    assertThat(Reading.document(results.get(0)).id()).isEqualTo("day/a.txt/1.txt");
    assertThat(Reading.message(results.get(1))).startsWith("in/day/a.txt/2.txt: ");
  }

  @Test
  void aWordProcessorsFileIsNoArchive() {
    byte[] docx = Samples.zip(Map.of("[Content_Types].xml", new byte[3]));
    assertThat(reader.recognises(Head.of(docx))).isFalse();
    assertThat(reader.recognises(Head.of(Samples.of("zip")))).isTrue();
  }

  @Test
  void anEmptyArchiveIsTold() {
    assertThat(Reading.message(reader, Samples.zip(Map.of()))).isEqualTo("in/day/a.txt: empty");
  }
}
