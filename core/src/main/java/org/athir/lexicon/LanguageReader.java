package org.athir.lexicon;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/** Reads {@code languages/<tag>.yaml}. */
final class LanguageReader {
  private LanguageReader() {}

  static Language read(LexiconFiles files, String tag) {
    String file = "languages/" + tag + ".yaml";
    YamlNode root = files.get(file);
    Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    Map<WordMap, Map<String, Set<String>>> maps = new EnumMap<>(WordMap.class);
    root.mapping().forEach((key, value) -> add(words, maps, key, value));
    return new Language(tag, words, maps);
  }

  private static void add(
      Map<WordList, Set<String>> words,
      Map<WordMap, Map<String, Set<String>>> maps,
      String key,
      YamlNode value) {
    if (key.equals("language")) {
      return;
    }
    Optional<WordList> list = constant(WordList.values(), key);
    Optional<WordMap> map = constant(WordMap.values(), key);
    if (list.isPresent()) {
      words.put(list.get(), set(value));
    } else if (map.isPresent()) {
      Map<String, Set<String>> lists = new LinkedHashMap<>();
      value.mapping().forEach((inner, item) -> lists.put(inner, set(item)));
      maps.put(map.get(), lists);
    } else {
      throw value.wrong(
          "unknown key '"
              + key
              + "'; legal are "
              + List.of(WordList.values())
              + " and "
              + List.of(WordMap.values())
              + " in lower case");
    }
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String key) {
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(key)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static Set<String> set(YamlNode node) {
    Set<String> words = new LinkedHashSet<>();
    if (node.isList()) {
      node.items().forEach(item -> words.add(item.string()));
    } else {
      words.add(node.string());
    }
    return words;
  }
}
