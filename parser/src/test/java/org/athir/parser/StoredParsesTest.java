package org.athir.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.Parser;
import org.athir.parse.Parser.Block;
import org.athir.parse.Parser.SentenceFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the stored parses of core's tests to what the parser gives. To add sentences, write lines
 * {@code # text = …} into one of the files and run this test with {@code -Dparses=write}.
 */
class StoredParsesTest {
  private static final Path FOLDER = Path.of("../core/src/test/resources/parses");
  private static final String TEXT = "# text = ";
  private static final Parser PARSER = CoreNlpParser.load();

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void storedParsesAreThoseOfTheParser(Path file) throws IOException {
    String content = Files.readString(file);
    StringBuilder parsed = new StringBuilder();
    content.lines().filter(line -> line.startsWith(TEXT)).forEach(line -> append(parsed, line));
    if ("write".equals(System.getProperty("parses"))) {
      Files.writeString(file, parsed);
    } else {
      assertThat(content).isEqualTo(parsed.toString());
    }
  }

  private static void append(StringBuilder parsed, String line) {
    Document report = Document.of("stored", line.substring(TEXT.length()));
    Block whole = new Block(Block.Kind.PARAGRAPH, new Span(0, report.text().length()));
    List<Sentence> sentences = PARSER.parse(report, List.of(whole), SentenceFilter.ALL).sentences();
    assertThat(sentences).as(report.text()).hasSize(1);
    parsed.append(line).append('\n');
    sentences.get(0).tokens().forEach(token -> parsed.append(row(token)).append('\n'));
    parsed.append('\n');
  }

  private static String row(Token token) {
    return String.join(
        "\t",
        String.valueOf(token.index() + 1),
        token.text(),
        token.lemma(),
        token.tag(),
        String.valueOf(token.head() + 1),
        token.relation(),
        String.valueOf(token.span().start()),
        String.valueOf(token.span().end()));
  }
}
