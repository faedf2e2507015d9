package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader that is listed has to do. */
class DocumentReaderContractTest {

  static Stream<DocumentReader> readers() {
    return ServiceLoader.load(DocumentReader.class).stream().map(ServiceLoader.Provider::get);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void namesItsFormatInLowerCase(DocumentReader reader) {
    assertThat(reader.format()).matches("[a-z][a-z0-9-]*");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void namesEndingsWithTheDot(DocumentReader reader) {
    assertThat(reader.extensions()).isNotEmpty().allMatch(ending -> ending.matches("\\.[a-z.]+"));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void tellsAnEmptySource(DocumentReader reader) {
    assertThat(Reading.message(reader, new byte[0])).isEqualTo("in/day/a.txt: empty");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void tellsABinarySource(DocumentReader reader) {
    assertThat(Reading.message(reader, new byte[64])).contains("binary");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void tellsASourceThatCannotBeOpened(DocumentReader reader) {
    Source broken =
        new Source(
            "a",
            "in/a",
            () -> {
              throw new IOException("the disk is gone");
            });
    try (Stream<ReadResult> results = reader.read(broken)) {
      assertThat(results.map(Reading::message))
          .containsExactly("in/a: cannot be read: the disk is gone");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsItsSample(DocumentReader reader) {
    assertThat(Reading.of(reader, Samples.of(reader.format())))
        .isNotEmpty()
        .allMatch(ReadResult.Report.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void recognisesItsOwnSampleOnly(DocumentReader reader) {
    assertThat(
            readers()
                .filter(other -> reader.recognises(Head.of(Samples.of(other.format()))))
                .map(DocumentReader::format))
        .isSubsetOf(reader.format());
  }
}
