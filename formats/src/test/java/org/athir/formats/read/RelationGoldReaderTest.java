package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.formats.read.RelationGoldReader.Heads;
import org.athir.score.GoldSpan;
import org.athir.score.RelationGold;
import org.athir.score.RelationGold.Label;
import org.athir.score.RootClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gold tables, quoted as Python's module csv quotes them. */
class RelationGoldReaderTest {
  private static final String HEADER = "uid\tsentence\tsource\ttarget\tgold_root\tgold_penta\n";

  private final List<String> failures = new ArrayList<>();
  private final RelationGoldReader reader =
      new RelationGoldReader(failure -> failures.add(failure.message()));

  @Test
  void rowsHaveSidesAndLabels() throws IOException {
    List<RelationGold> rows =
        read(
            HEADER
                + "set:7\tPeru  left\u00a0Chile.\tPeru\tChile\tRETREAT\t2\n8\tIt rained.\t\t\t\t\n");
    assertThat(failures).isEmpty();
    assertThat(rows)
        .containsExactly(
            new RelationGold(
                "7",
                "Peru left Chile.",
                GoldSpan.of("Peru", Optional.empty()),
                GoldSpan.of("Chile", Optional.empty()),
                Optional.of(new Label(RootClass.YIELD, 2))),
            new RelationGold(
                "8",
                "It rained.",
                GoldSpan.of("", Optional.empty()),
                GoldSpan.of("", Optional.empty()),
                Optional.empty()));
  }

  @Test
  void rowsWithoutAnIdHaveTheirNumber() throws IOException {
    List<RelationGold> rows =
        read("\ufeffsentence\tsource\ttarget\tgold_root\tgold_penta\na\t\t\t\t\n\r\nb\t\t\t\t");
    assertThat(failures).isEmpty();
    assertThat(rows).extracting(RelationGold::id).containsExactly("0", "1");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "\"a b\"|a b",
        "\"a\" b \"c\"|a b \"c\"",
        "a \"b\"|a \"b\"",
        "\"a \"\"b\"\"\"|a \"b\"",
        "\"a\\nb\"|a b",
        "\"a\\tb\"|a b"
      })
  void aCellMayBeQuoted(String written, String sentence) throws IOException {
    String cell = written.replace("\\n", "\n").replace("\\t", "\t");
    List<RelationGold> rows = read(HEADER + "1\t" + cell + "\t\t\t\t\n2\tnext\t\t\t\t\n");
    assertThat(failures).isEmpty();
    assertThat(rows).extracting(RelationGold::sentence).containsExactly(sentence, "next");
  }

  @Test
  void headsAndSubsetGoById() throws IOException {
    Map<String, Heads> heads =
        reader.readHeads(source("uid\tsource_heads\ttarget_heads\nset:7\tenvoy|king\tChile\n"));
    Set<String> subset = reader.readSubset(source("set:7\n\n 9 \n"));
    assertThat(heads).isEqualTo(Map.of("7", new Heads("envoy|king", "Chile")));
    assertThat(subset).containsExactlyInAnyOrder("7", "9");
    String table = HEADER + "7\ta\tPeru\tCuba\tAID\t2\n8\tb\tPeru\tCuba\tAID\t2\n";
    List<RelationGold> rows = reader.read(source(table), heads, Optional.of(subset));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).source().heads()).containsExactlyInAnyOrder("envoy", "king");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    read("uid\tsentence\tsource\n1\ta\tb\n");
    assertThat(failures)
        .containsExactly(
            "standard input:1: the header lacks the columns: gold_penta, gold_root, target");
  }

  @Test
  void eachBadRowIsNamedWithItsValue() throws IOException {
    List<RelationGold> rows =
        read(
            HEADER
                + "1\ta\tx\ty\tAGRE\t1\n"
                + "2\ta\tx\ty\tAGREE\t7\n"
                + "3\ta\tx\n"
                + "4\ta\tx\ty\tAGREE\t1\n");
    assertThat(rows).extracting(RelationGold::id).containsExactly("4");
    assertThat(failures)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("standard input:2: gold_root: no class 'AGRE'; there are ACCUSE, "),
            two ->
                assertThat(two)
                    .isEqualTo("standard input:3: gold_penta: no quad class '7'; there are 1 to 4"),
            three ->
                assertThat(three)
                    .isEqualTo("standard input:4: a row of 3 cells where the header has 6"));
  }

  @Test
  void aQuoteWithoutEndIsToldWhereItsRowBegins() throws IOException {
    read(HEADER + "1\tb\t\t\t\t\n2\t\"a\t\t\t\t\n");
    assertThat(failures)
        .containsExactly("standard input:3: a cell begins with a quote that has no end");
    failures.clear();
    read(HEADER + "1\t\"" + "a\n".repeat(QuotedCells.LONGEST));
    assertThat(failures).singleElement().asString().contains("perhaps a quote has no end");
  }

  @Test
  void anEmptyFileAndOneThatIsNoTextAreTold() throws IOException {
    read("");
    byte[] latin = HEADER.concat("1\té\t\t\t\t\n").getBytes(StandardCharsets.ISO_8859_1);
    reader.read(Source.stream(new ByteArrayInputStream(latin)), Map.of(), Optional.empty());
    assertThat(failures).containsExactly("standard input:1: empty", "standard input: not UTF-8");
  }

  private List<RelationGold> read(String table) throws IOException {
    return reader.read(source(table), Map.of(), Optional.empty());
  }

  private static Source source(String text) {
    return Source.stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
