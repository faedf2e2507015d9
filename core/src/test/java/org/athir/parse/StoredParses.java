package org.athir.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.athir.model.Sentence;
import org.athir.model.Span;
import org.athir.model.Token;

/**
 * Sentences with the trees that the parser gave them once, so that core's tests need no parser.
 *
 * <p>A sentence is a line {@code # text = …} and a line for each word, columns set off by tabs:
 * number from 1, word, lemma, part of speech, number of the head (0: root), relation, first and
 * last offset in the sentence. The files are made and checked by {@code StoredParsesTest} of the
 * parser module.
 */
public final class StoredParses {
  private static final String TEXT = "# text = ";
  private static final Path FOLDER = Path.of("src/test/resources/parses");

  private static final Map<String, List<Token>> ALL = readAll();

  private StoredParses() {}

  /** The words of each stored sentence, by its text. */
  public static Map<String, List<Token>> all() {
    return ALL;
  }

  private static Map<String, List<Token>> readAll() {
    Map<String, List<Token>> all = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        all.putAll(read(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + ": " + e.getMessage(), e);
    }
    return Collections.unmodifiableMap(all);
  }

  /** The sentence of a stored text, as number 1 of its report. */
  public static Sentence sentence(String text) {
    List<Token> tokens = ALL.get(text);
    if (tokens == null) {
      throw new IllegalArgumentException("no stored parse: " + text);
    }
    return new Sentence(1, 1, tokens);
  }

  /**
   * A sentence drawn by hand, for trees that no parser gives any more.
   *
   * @param rows number, word, lemma, part of speech, head and relation, set off by blanks
   */
  public static Sentence drawn(String... rows) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String row : rows) {
      String[] columns = row.split(" ", -1);
      int end = start + columns[1].length();
      tokens.add(token(columns, start, end));
      start = end + 1;
    }
    return new Sentence(1, 1, tokens);
  }

  private static Map<String, List<Token>> read(String content) {
    Map<String, List<Token>> sentences = new LinkedHashMap<>();
    List<Token> tokens = new ArrayList<>();
    for (String line : content.lines().toList()) {
      if (line.startsWith(TEXT)) {
        tokens = new ArrayList<>();
        sentences.put(line.substring(TEXT.length()), tokens);
      } else if (!line.isEmpty()) {
        String[] columns = line.split("\t", -1);
        tokens.add(token(columns, Integer.parseInt(columns[6]), Integer.parseInt(columns[7])));
      }
    }
    return sentences;
  }

  private static Token token(String[] columns, int start, int end) {
    return new Token(
        Integer.parseInt(columns[0]) - 1,
        new Span(start, end),
        columns[1],
        columns[2],
        columns[3],
        Integer.parseInt(columns[4]) - 1,
        columns[5]);
  }
}
