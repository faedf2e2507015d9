package org.athir.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.lexicon.Lexicon;
import org.athir.lexicon.LexiconException;
import org.athir.lexicon.LexiconSource;

/**
 * A lexicon without the pattern files that hold a mistake, and the mistakes.
 *
 * @param lexicon what could be read
 * @param mistakes the first mistake of each file that was left out
 */
record LexiconReading(Lexicon lexicon, List<LexiconException> mistakes) {
  private static final String PATTERNS = "patterns/";

  /** Copies the list. */
  LexiconReading {
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Reads a lexicon.
   *
   * @throws LexiconException at a mistake outside the pattern files, without which nothing works
   */
  static LexiconReading of(LexiconSource source) {
    List<LexiconException> mistakes = new ArrayList<>();
    Set<String> hidden = new HashSet<>();
    LexiconSource sound = new Without(source, hidden);
    while (true) {
      try {
        return new LexiconReading(Lexicon.readWithPlaces(sound, CoderLoader.LANGUAGE), mistakes);
      } catch (LexiconException e) {
        if (!e.file().startsWith(PATTERNS) || !hidden.add(e.file())) {
          throw e;
        }
        mistakes.add(e);
      }
    }
  }

  /** A source that hides some of its texts. */
  private record Without(LexiconSource source, Set<String> hidden) implements LexiconSource {

    @Override
    public Optional<String> find(String path) {
      return hidden.contains(path) ? Optional.empty() : source.find(path);
    }

    @Override
    public Optional<byte[]> findBytes(String path) {
      return source.findBytes(path);
    }

    @Override
    public List<String> list(String folder) {
      return source.list(folder);
    }
  }
}
