package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.athir.model.Document;

/** Reads bytes as if they stood in a file, for tests. */
final class Reading {
  private Reading() {}

  static List<ReadResult> of(DocumentReader reader, byte[] content) {
    Source source =
        new Source("day/a.txt", "in/day/a.txt", () -> new ByteArrayInputStream(content));
    try (Stream<ReadResult> results = reader.read(source)) {
      return results.toList();
    }
  }

  static List<ReadResult> of(DocumentReader reader, String content) {
    return of(reader, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The only report of a source. */
  static Document document(DocumentReader reader, String content) {
    List<ReadResult> results = of(reader, content);
    assertThat(results).hasSize(1);
    return document(results.get(0));
  }

  static Document document(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Report.class);
    return ((ReadResult.Report) result).document();
  }

  /** The message of the only failure of a source. */
  static String message(DocumentReader reader, byte[] content) {
    List<ReadResult> results = of(reader, content);
    assertThat(results).hasSize(1);
    return message(results.get(0));
  }

  static String message(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Failure.class);
    return ((ReadResult.Failure) result).message();
  }
}
