package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.athir.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AutoReaderTest {
  private final AutoReader reader = AutoReader.of(AutoReader.all());

  static Stream<DocumentReader> readers() {
    return AutoReader.all().stream();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void theContentTellsTheFormatWhateverTheName(DocumentReader one) {
    byte[] content = Samples.of(one.format());
    List<ReadResult> expected = Reading.of(one, content);
    assertThat(Reading.of(reader, content)).isEqualTo(expected);
    byte[] packed = Gunzip.isPacked(content) ? content : Samples.gzip(content);
    assertThat(Reading.of(reader, packed)).isEqualTo(expected);
  }

  @Test
  void plainTextComesFirst() {
    assertThat(AutoReader.all().get(0).format()).isEqualTo("text");
  }

  @Test
  void theEndingTellsWhatTheContentDoesNot() {
    Source table =
        new Source("a.tsv", "a.tsv", () -> new ByteArrayInputStream(Samples.bytes("id\tx\n")));
    try (Stream<ReadResult> results = reader.read(table)) {
      assertThat(results.map(Reading::message)).singleElement().asString().contains("'uid'");
    }
  }

  @Test
  void aTableOfOtherThingsIsLeftOut() {
    Source table =
        new Source(
            "a.csv", "a.csv", () -> new ByteArrayInputStream(Samples.bytes("name,x\nA,1\n")));
    try (Stream<ReadResult> results = reader.read(table)) {
      assertThat(results.toList())
          .singleElement()
          .isInstanceOf(ReadResult.Skipped.class)
          .asString()
          .contains("a table without known columns");
    }
  }

  @Test
  void aWordProcessorsFileIsNamed() {
    byte[] docx = Samples.zip(Map.of("[Content_Types].xml", new byte[3]));
    assertThat(Reading.message(reader, docx)).contains("not plain text but a ZIP file (docx");
  }

  @Test
  void fieldNamesReachEveryReader() {
    DocumentReader other = reader.withFields(FieldNames.usual().with(Map.of("text", "words")));
    byte[] zip = Samples.zip(Map.of("a.jsonl", Samples.bytes("{\"words\":\"A met B.\"}")));
    Document document = Reading.document(Reading.of(other, zip).get(0));
    assertThat(document.text()).isEqualTo("A met B.");
  }
}
