package org.athir.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.ontology.Ontology;
import org.athir.ontology.Ontology.EventType;
import org.athir.pattern.EventPattern;
import org.athir.pattern.EventPattern.Act;
import org.athir.pattern.EventPattern.Condition;
import org.athir.pattern.EventPattern.Examples;
import org.athir.pattern.EventPattern.Side;
import org.athir.pattern.EventPattern.Slots;
import org.athir.pattern.Example;
import org.athir.pattern.Trigger;

/** Reads one file of event patterns and checks it against the ontology. */
final class PatternReader {
  private static final Set<String> FILE_KEYS = Set.of("type", "requires", "classes", "patterns");
  private static final Set<String> PATTERN_KEYS =
      Set.of(
          "id",
          "cameo",
          "mode",
          "contexts",
          "verbs",
          "nouns",
          "adjectives",
          "auxiliaries",
          "actor",
          "recipient",
          "requires",
          "symmetric",
          "when",
          "unless",
          "examples",
          "near_misses");

  private final Ontology ontology;
  private final String type;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private Set<Side> requires = EnumSet.noneOf(Side.class);

  private PatternReader(Ontology ontology, String type) {
    this.ontology = ontology;
    this.type = type;
  }

  static List<EventPattern> read(Ontology ontology, String type, YamlNode file) {
    YamlNode root = file.allow(FILE_KEYS);
    if (!root.get("type").string().equals(type)) {
      throw root.get("type").wrong("this file has to be about " + type);
    }
    PatternReader reader = new PatternReader(ontology, type);
    root.find("requires").ifPresent(node -> reader.requires = sides(node));
    root.find("classes")
        .ifPresent(
            node -> node.mapping().forEach((name, list) -> reader.classes.put(name, lemmas(list))));
    List<EventPattern> patterns = new ArrayList<>();
    root.get("patterns").items().forEach(item -> patterns.add(reader.pattern(item)));
    return patterns;
  }

  private static Set<String> lemmas(YamlNode list) {
    Set<String> lemmas = new LinkedHashSet<>();
    list.items().forEach(item -> lemmas.add(item.string().toLowerCase(Locale.ROOT)));
    return lemmas;
  }

  private EventPattern pattern(YamlNode node) {
    node.allow(PATTERN_KEYS);
    String id = node.get("id").string();
    if (!ids.add(id)) {
      throw node.get("id").wrong("pattern '" + id + "' stands here twice");
    }
    List<Trigger> triggers = new ArrayList<>();
    triggers(node, "verbs", Trigger.Kind.VERB, triggers);
    triggers(node, "nouns", Trigger.Kind.NOUN, triggers);
    triggers(node, "adjectives", Trigger.Kind.ADJECTIVE, triggers);
    triggers(node, "auxiliaries", Trigger.Kind.AUXILIARY, triggers);
    if (triggers.isEmpty()) {
      throw node.wrong("pattern '" + id + "' has no trigger");
    }
    return new EventPattern(
        type + "/" + id,
        act(node),
        triggers,
        slots(node),
        conditions(node, "when"),
        conditions(node, "unless"),
        new Examples(examples(node, "examples"), examples(node, "near_misses")),
        node.line());
  }

  private static void triggers(
      YamlNode node, String key, Trigger.Kind kind, List<Trigger> triggers) {
    for (String text : node.strings(key)) {
      triggers.add(Trigger.of(kind, text));
      if (text.contains("-") && !text.contains(" ")) {
        triggers.add(Trigger.ofOneToken(kind, text));
      }
    }
  }

  private Act act(YamlNode node) {
    String cameo = node.get("cameo").string();
    if (!ontology.cameo().containsKey(cameo)) {
      throw node.get("cameo").wrong("no CAMEO code '" + cameo + "'");
    }
    EventType eventType = ontology.type(type);
    Optional<String> mode = node.findString("mode");
    if (mode.isPresent() && !eventType.modes().containsKey(mode.get())) {
      throw node.get("mode")
          .wrong(
              "no mode '"
                  + mode.get()
                  + "' of "
                  + type
                  + "; legal are "
                  + eventType.modes().keySet());
    }
    List<String> contexts = node.strings("contexts");
    for (String context : contexts) {
      if (!ontology.contexts().contains(context)) {
        throw node.get("contexts").wrong("no PLOVER context '" + context + "'");
      }
    }
    return new Act(type, mode, cameo, contexts);
  }

  private Slots slots(YamlNode node) {
    return new Slots(
        slotList(node, "actor"),
        slotList(node, "recipient"),
        node.find("requires").map(PatternReader::sides).orElse(requires),
        node.flag("symmetric", false));
  }

  private static Optional<List<String>> slotList(YamlNode node, String key) {
    return node.find(key).map(list -> list.items().stream().map(PatternReader::slot).toList());
  }

  private static String slot(YamlNode node) {
    String slot = node.string();
    if (slot.isBlank() || !slot.equals(slot.toLowerCase(Locale.ROOT))) {
      throw node.wrong("'" + slot + "' is no slot; see docs/reference/lexicon.md");
    }
    return slot;
  }

  private static Set<Side> sides(YamlNode node) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    for (YamlNode item : node.items()) {
      sides.add(
          switch (item.string()) {
            case "actor" -> Side.ACTOR;
            case "recipient" -> Side.RECIPIENT;
            default -> throw item.wrong("legal are actor, recipient");
          });
    }
    return sides;
  }

  private List<Condition> conditions(YamlNode node, String key) {
    List<Condition> conditions = new ArrayList<>();
    node.find(key)
        .ifPresent(
            map -> map.mapping().forEach((slot, value) -> conditions.add(condition(slot, value))));
    return conditions;
  }

  private Condition condition(String slot, YamlNode value) {
    if (value.isList()) {
      Set<String> lemmas = new LinkedHashSet<>();
      value.items().forEach(item -> addLemma(item, lemmas));
      return new Condition(slot, Condition.Test.LEMMA, lemmas);
    }
    return switch (value.string()) {
      case "any" -> new Condition(slot, Condition.Test.ANY, Set.of());
      case "none" -> new Condition(slot, Condition.Test.NONE, Set.of());
      case "actor" -> new Condition(slot, Condition.Test.ACTOR, Set.of());
      case "infinitive" -> new Condition(slot, Condition.Test.INFINITIVE, Set.of());
      default -> throw value.wrong("legal are any, none, actor, infinitive, or a list of lemmas");
    };
  }

  private void addLemma(YamlNode item, Set<String> lemmas) {
    String word = item.string();
    if (!word.startsWith("@")) {
      lemmas.add(word.toLowerCase(Locale.ROOT));
      return;
    }
    Set<String> members = classes.get(word.substring(1));
    if (members == null) {
      throw item.wrong("no class '" + word + "' in this file; it has " + classes.keySet());
    }
    lemmas.addAll(members);
  }

  private static List<Example> examples(YamlNode node, String key) {
    List<Example> examples = new ArrayList<>();
    for (YamlNode item : node.get(key).items()) {
      try {
        examples.add(Example.parse(item.string(), item.line()));
      } catch (IllegalArgumentException e) {
        throw item.wrong(e.getMessage() == null ? "no example" : e.getMessage());
      }
    }
    if (examples.isEmpty()) {
      throw node.get(key).wrong("at least one sentence is needed here");
    }
    return examples;
  }
}
