package org.athir.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.ontology.Ontology;
import org.athir.ontology.Ontology.CameoCode;
import org.athir.ontology.Ontology.EventType;

/** Reads {@code ontologies/plover.yaml} and {@code ontologies/cameo.yaml}. */
final class OntologyReader {
  private static final String PLOVER = "ontologies/plover.yaml";
  private static final String CAMEO = "ontologies/cameo.yaml";

  private OntologyReader() {}

  static Ontology read(LexiconFiles files) {
    YamlNode plover = files.get(PLOVER);
    plover.allow(
        Set.of(
            "types",
            "contexts",
            "sectors",
            "nested_modes",
            "future_types",
            "future_cameo",
            "default_cameo",
            "mutual_types"));
    Map<String, EventType> types = new LinkedHashMap<>();
    plover.get("types").items().forEach(item -> addType(types, item));
    Map<String, String> sectors = new LinkedHashMap<>();
    for (YamlNode item : plover.get("sectors").items()) {
      sectors.put(item.get("code").string(), item.get("title").string());
    }
    Map<String, CameoCode> cameo = new LinkedHashMap<>();
    YamlNode codes = files.get(CAMEO);
    codes.get("codes").items().forEach(item -> addCode(cameo, types, item));
    return new Ontology(
        types, new LinkedHashSet<>(plover.strings("contexts")), sectors, cameo, rules(plover));
  }

  private static void addType(Map<String, EventType> types, YamlNode item) {
    item.allow(Set.of("code", "definition", "score", "quad", "recipient_required", "modes"));
    Map<String, Double> modes = new LinkedHashMap<>();
    item.find("modes")
        .ifPresent(
            list ->
                list.items()
                    .forEach(
                        mode -> modes.put(mode.get("code").string(), mode.get("score").number())));
    String code = item.get("code").string();
    types.put(
        code,
        new EventType(
            code,
            item.get("definition").string(),
            item.get("score").number(),
            (int) item.get("quad").number(),
            item.flag("recipient_required", false),
            modes));
  }

  private static void addCode(
      Map<String, CameoCode> codes, Map<String, EventType> types, YamlNode item) {
    item.allow(Set.of("code", "title", "goldstein", "type", "mode", "contexts"));
    String code = item.get("code").string();
    Optional<String> type = item.findString("type");
    if (type.isPresent() && !types.containsKey(type.get())) {
      throw item.get("type").wrong("no PLOVER type '" + type.get() + "'");
    }
    codes.put(
        code,
        new CameoCode(
            code,
            item.get("title").string(),
            item.find("goldstein").map(YamlNode::number).orElseGet(() -> parentValue(codes, code)),
            type,
            item.findString("mode"),
            List.copyOf(item.strings("contexts"))));
  }

  private static double parentValue(Map<String, CameoCode> codes, String code) {
    CameoCode parent = codes.get(code.substring(0, code.length() - 1));
    return parent == null ? 0 : parent.goldstein();
  }

  private static Ontology.Rules rules(YamlNode plover) {
    Map<String, Map<String, String>> nested = new LinkedHashMap<>();
    plover
        .get("nested_modes")
        .mapping()
        .forEach((outer, inner) -> nested.put(outer, stringMap(inner)));
    return new Ontology.Rules(
        nested,
        stringMap(plover.get("future_types")),
        stringMap(plover.get("future_cameo")),
        stringMap(plover.get("default_cameo")),
        Set.copyOf(plover.strings("mutual_types")));
  }

  private static Map<String, String> stringMap(YamlNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    node.mapping().forEach((key, value) -> map.put(key, value.string()));
    return map;
  }
}
