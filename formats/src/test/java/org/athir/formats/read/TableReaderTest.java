package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.athir.formats.read.TableReader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of comma-separated values, good and bad. */
class TableReaderTest {
  private final List<Row> rows = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private void read(byte[] bytes) {
    new TableReader(Set.of("a", "b"), Set.of("c"))
        .read(
            Source.stream(new ByteArrayInputStream(bytes)),
            rows::add,
            failure -> failures.add(failure.message()));
  }

  private void read(String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void columnsStandInAnyOrderAndOthersAreIgnored() {
    read("\ufeffx, B ,a,C\r\n1,\"two, \"\"three\"\"\", 4 ,\"five\nsix\"\r\n7,8,9,\n");
    assertThat(failures).isEmpty();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).cells())
        .containsEntry("b", "two, \"three\"")
        .containsEntry("a", "4")
        .containsEntry("c", "five\nsix")
        .hasSize(3);
    assertThat(rows.get(0).columns()).containsEntry("b", 2).containsEntry("a", 3);
    assertThat(rows.get(1).line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | standard input: empty",
        "'a,c' | standard input:1: the header lacks the columns: b",
        "'a,b\n1' | standard input:2: a row of 1 cells where the header has 2",
        "'a,b\n1,2,3' | standard input:2: a row of 3 cells where the header has 2",
      })
  void whatIsNoTableIsTold(String text, String message) {
    read(text);
    assertThat(failures).containsExactly(message);
    assertThat(rows).isEmpty();
  }

  @Test
  void aBadRowSpoilsNoOther() {
    read("a,b\n1\n2,3\n");
    assertThat(failures).hasSize(1);
    assertThat(rows).hasSize(1);
  }

  @Test
  void anEndlessQuoteIsTold() {
    read("a,b\n1,2\n\"3,4\n" + "5,6\n".repeat(10));
    assertThat(rows).hasSizeLessThanOrEqualTo(2);
    assertThat(rows.size() + failures.size()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void textThatIsNotUtf8IsTold() {
    read(new byte[] {'a', ',', 'b', '\n', (byte) 0xff, ',', '1', '\n'});
    assertThat(failures).containsExactly("standard input: not UTF-8");
  }

  @Test
  void aCellLargerThanAnyCellIsTold() {
    read("a,b\n\"" + "x".repeat(20_000_000) + "\",1\n");
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0)).startsWith("standard input: ");
  }

  @Test
  void aMissingFileIsTold() {
    new TableReader(Set.of("a"), Set.of())
        .read(
            Source.file(Path.of("no.csv")), rows::add, failure -> failures.add(failure.message()));
    assertThat(failures).containsExactly("no.csv: no such file");
  }
}
