package org.athir.lexicon;

import java.util.Optional;

/**
 * The files of a lexicon as parsed YAML.
 *
 * @param source where they are
 * @param places whether each value has to know its line and column; reading is twice as fast
 *     without, so they are asked for only when a mistake was found or examples are verified
 */
record LexiconFiles(LexiconSource source, boolean places) {

  YamlNode get(String path) {
    return YamlNode.parse(path, source.get(path), places);
  }

  Optional<YamlNode> find(String path) {
    return source.find(path).map(text -> YamlNode.parse(path, text, places));
  }
}
