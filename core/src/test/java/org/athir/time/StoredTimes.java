package org.athir.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.time.TimeExpression.Kind;

/**
 * A tagger that knows the phrases of the stored sentences only, so that core's tests need no
 * grammar of times. The file is made and checked by {@code StoredTimesTest} of the parser module: a
 * line a phrase with the sentence's words, first and last token from 0, kind and formula, set off
 * by tabs.
 */
public final class StoredTimes implements TimeTagger {
  private static final Path FILE = Path.of("src/test/resources/times.tsv");
  private final Map<String, List<TimePhrase>> stored = read();

  @Override
  public List<TimeExpression> find(Sentence sentence, Optional<LocalDate> published) {
    List<TimePhrase> phrases = stored.getOrDefault(sentence.toString(), List.of());
    return TimeNormalizer.normalize(sentence, phrases, published);
  }

  private static Map<String, List<TimePhrase>> read() {
    Map<String, List<TimePhrase>> phrases = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        String[] columns = line.split("\t", -1);
        phrases
            .computeIfAbsent(columns[0], text -> new ArrayList<>())
            .add(
                new TimePhrase(
                    Integer.parseInt(columns[1]),
                    Integer.parseInt(columns[2]),
                    Kind.valueOf(columns[3]),
                    columns[4]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
    }
    return phrases;
  }
}
