package org.athir.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the lexicon's files come from: a folder or the class path. */
@FunctionalInterface
public interface LexiconSource {

  /**
   * The text of a file.
   *
   * @param path path inside the lexicon, with slashes, such as {@code actors/countries.yaml}
   * @return its text, or empty when there is no such file
   */
  Optional<String> find(String path);

  /** The lexicon in a folder. */
  static LexiconSource folder(Path folder) {
    return path -> {
      Path file = folder.resolve(path);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(file + ": " + e.getMessage(), e);
      }
    };
  }

  /** The lexicon that is packed with the program. */
  static LexiconSource packaged() {
    return path -> {
      try (InputStream in = LexiconSource.class.getResourceAsStream("/lexicon/" + path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("packaged lexicon, " + path + ": " + e.getMessage(), e);
      }
    };
  }

  /** The text of a file that has to be there. */
  default String get(String path) {
    return find(path)
        .orElseThrow(() -> new LexiconException(path, 1, 1, "the lexicon lacks this file"));
  }
}
