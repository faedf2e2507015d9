package org.athir.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file: reads values and tells where a wrong one stands. */
final class YamlNode {
  private static final int CODE_POINT_LIMIT = 64 * 1024 * 1024;

  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Parses a file.
   *
   * @param places whether each node has to know its line and column where the text is not so plain
   *     that {@link QuickYaml} reads it; without, it reads twice as fast
   */
  static YamlNode parse(String file, String text, boolean places) {
    return QuickYaml.read(file, text)
        .map(root -> new YamlNode(file, root))
        .orElseGet(() -> parseAny(file, text, places));
  }

  private static YamlNode parseAny(String file, String text, boolean places) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(places)
            .setCodePointLimit(CODE_POINT_LIMIT)
            .build();
    try {
      Node root =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(() -> new LexiconException(file, 1, 1, "the file is empty"));
      return new YamlNode(file, root);
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      int line = mark == null ? 1 : mark.getLine() + 1;
      int column = mark == null ? 1 : mark.getColumn() + 1;
      throw new LexiconException(file, line, column, "no YAML: " + e.getProblem());
    }
  }

  /** A mistake at this place. */
  LexiconException wrong(String problem) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    return new LexiconException(file, line, column, problem);
  }

  /** Path of the file. */
  String file() {
    return file;
  }

  /** Line of this place, from 1. */
  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** Refuses keys other than these. */
  YamlNode allow(Set<String> keys) {
    if (!isOfKeys(keys)) {
      mapping()
          .forEach(
              (key, value) -> {
                if (!keys.contains(key)) {
                  throw value.wrong("unknown key '" + key + "'; legal are " + sorted(keys));
                }
              });
    }
    return this;
  }

  /** Whether this is a mapping of these keys, each once; told without making a map. */
  private boolean isOfKeys(Set<String> keys) {
    if (!(node instanceof MappingNode map)) {
      return false;
    }
    List<NodeTuple> tuples = map.getValue();
    for (int i = 0; i < tuples.size(); i++) {
      if (!(tuples.get(i).getKeyNode() instanceof ScalarNode key)
          || !keys.contains(key.getValue())
          || find(key.getValue(), tuples) != i) {
        return false;
      }
    }
    return true;
  }

  /** Position of the first entry with a key, -1 for none. */
  private static int find(String key, List<NodeTuple> tuples) {
    for (int i = 0; i < tuples.size(); i++) {
      if (tuples.get(i).getKeyNode() instanceof ScalarNode other && other.getValue().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The entries of a mapping, in the file's order. */
  Map<String, YamlNode> mapping() {
    if (!(node instanceof MappingNode map)) {
      throw wrong("a mapping (key: value) is expected here");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = new YamlNode(file, tuple.getKeyNode()).string();
      if (entries.put(key, new YamlNode(file, tuple.getValueNode())) != null) {
        throw new YamlNode(file, tuple.getKeyNode()).wrong("key '" + key + "' stands here twice");
      }
    }
    return entries;
  }

  /** The items of a list. */
  List<YamlNode> items() {
    if (!(node instanceof SequenceNode list)) {
      throw wrong("a list is expected here");
    }
    List<YamlNode> items = new ArrayList<>();
    list.getValue().forEach(item -> items.add(new YamlNode(file, item)));
    return items;
  }

  /** Whether a list stands here. */
  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether nothing stands here. */
  boolean isNull() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty()
            || scalar.getValue().equals("null")
            || scalar.getValue().equals("~"));
  }

  /** The text that stands here. */
  String string() {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong("a single value is expected here");
    }
    return scalar.getValue();
  }

  /** The value under a key of this mapping, when there is one. */
  Optional<YamlNode> find(String key) {
    if (!(node instanceof MappingNode map)) {
      throw wrong("a mapping (key: value) is expected here");
    }
    int found = find(key, map.getValue());
    if (found < 0) {
      return Optional.empty();
    }
    YamlNode value = new YamlNode(file, map.getValue().get(found).getValueNode());
    return value.isNull() ? Optional.empty() : Optional.of(value);
  }

  /** The value under a key that has to be there. */
  YamlNode get(String key) {
    return find(key).orElseThrow(() -> wrong("key '" + key + "' is missing"));
  }

  /** The text under a key, when there is one. */
  Optional<String> findString(String key) {
    return find(key).map(YamlNode::string);
  }

  /** The texts of a list under a key; none when the key is missing. */
  List<String> strings(String key) {
    List<String> texts = new ArrayList<>();
    find(key).ifPresent(list -> list.items().forEach(item -> texts.add(item.string())));
    return texts;
  }

  /** The truth value under a key. */
  boolean flag(String key, boolean otherwise) {
    Optional<YamlNode> value = find(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    return switch (value.get().string()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.get().wrong("true or false is expected here");
    };
  }

  /** The number that stands here. */
  double number() {
    try {
      return Double.parseDouble(string());
    } catch (NumberFormatException e) {
      throw wrong("'" + string() + "' is no number");
    }
  }

  private static String sorted(Set<String> keys) {
    return String.join(", ", keys.stream().sorted().toList());
  }
}
