package org.athir.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The tests' lexicon with other files.
 *
 * @param files texts by path
 */
record Changed(Map<String, String> files) implements LexiconSource {
  private static final LexiconSource BASE = LexiconSource.packaged();

  /** Paths and texts, one after the other. */
  static Changed with(String... pathsAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return new Changed(files);
  }

  @Override
  public Optional<String> find(String path) {
    return Optional.ofNullable(files.get(path)).or(() -> BASE.find(path));
  }

  @Override
  public List<String> list(String folder) {
    TreeSet<String> paths = new TreeSet<>(BASE.list(folder));
    files.keySet().stream().filter(path -> path.startsWith(folder)).forEach(paths::add);
    return List.copyOf(paths);
  }
}
