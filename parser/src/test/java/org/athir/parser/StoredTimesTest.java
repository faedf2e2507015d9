package org.athir.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.parse.Parser;
import org.athir.parse.Parser.Block;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.time.TimePhrase;
import org.junit.jupiter.api.Test;

/**
 * Holds the stored time phrases of core's tests to what SUTime recognizes in the stored sentences.
 * After adding sentences, run this test with {@code -Dparses=write}.
 */
class StoredTimesTest {
  private static final Path SENTENCES = Path.of("../core/src/test/resources/parses");
  private static final Path FILE = Path.of("../core/src/test/resources/times.tsv");
  private static final String TEXT = "# text = ";
  private static final Parser PARSER = CoreNlpParser.load();
  private static final CoreNlpTimeTagger TAGGER = CoreNlpTimeTagger.load();

  @Test
  void storedPhrasesAreThoseOfTheGrammar() throws IOException {
    StringBuilder found = new StringBuilder();
    for (String text : texts()) {
      Document report = Document.of("stored", text);
      Block whole = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
      for (Sentence sentence :
          PARSER.parse(report, List.of(whole), SentenceFilter.ALL).sentences()) {
        TAGGER.phrases(sentence).forEach(phrase -> append(found, sentence, phrase));
      }
    }
    if ("write".equals(System.getProperty("parses"))) {
      Files.writeString(FILE, found);
    } else {
      assertThat(Files.readString(FILE)).isEqualTo(found.toString());
    }
  }

  private static void append(StringBuilder found, Sentence sentence, TimePhrase phrase) {
    String row =
        String.join(
            "\t",
            sentence.toString(),
            String.valueOf(phrase.first()),
            String.valueOf(phrase.last()),
            phrase.kind().name(),
            phrase.formula());
    found.append(row).append('\n');
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(SENTENCES)) {
      for (Path file : files.sorted().toList()) {
        Files.readString(file)
            .lines()
            .filter(line -> line.startsWith(TEXT))
            .forEach(line -> texts.add(line.substring(TEXT.length())));
      }
    }
    return texts;
  }
}
