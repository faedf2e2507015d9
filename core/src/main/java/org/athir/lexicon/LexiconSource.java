package org.athir.lexicon;

import java.nio.file.Path;
import java.util.List;
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

  /**
   * The bytes of a file that is not text.
   *
   * @param path path inside the lexicon, with slashes, such as {@code gazetteer/places.bin}
   * @return its bytes, or empty when there is no such file or the source has texts only
   */
  default Optional<byte[]> findBytes(String path) {
    return Optional.empty();
  }

  /**
   * Whether there is a file, without reading it where that can be told.
   *
   * @param path path inside the lexicon, as for {@link #findBytes}
   */
  default boolean has(String path) {
    return findBytes(path).isPresent() || find(path).isPresent();
  }

  /**
   * The YAML files right in a folder of the lexicon, in order, where they can be listed.
   *
   * @param folder path inside the lexicon, such as {@code actors}
   * @return paths as {@link #find} takes them
   */
  default List<String> list(String folder) {
    return List.of();
  }

  /** The lexicon in a folder. */
  static LexiconSource folder(Path folder) {
    return new FolderSource(folder);
  }

  /** The lexicon that is packed with the program. */
  static LexiconSource packaged() {
    return new PackagedSource();
  }

  /** The text of a file that has to be there. */
  default String get(String path) {
    return find(path)
        .orElseThrow(() -> new LexiconException(path, 1, 1, "the lexicon lacks this file"));
  }
}
