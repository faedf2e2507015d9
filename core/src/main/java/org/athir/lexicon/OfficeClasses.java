package org.athir.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.NameIndex;

/**
 * Which titles mean which office.
 *
 * @param until last year in which offices should be filled
 * @param qualifiers words before a title that make it no other office, such as {@code acting}
 * @param classes the offices
 * @param statesByName codes of states by name, as {@link NameIndex#key} has it
 */
public record OfficeClasses(
    int until,
    Set<String> qualifiers,
    List<OfficeClass> classes,
    Map<String, String> statesByName) {

  /** Path inside the lexicon. */
  static final String FILE = "actors/offices.yaml";

  private static final String OF = " of ";

  /** Copies the collections. */
  public OfficeClasses {
    qualifiers = Set.copyOf(qualifiers);
    classes = List.copyOf(classes);
    statesByName = Map.copyOf(statesByName);
  }

  /**
   * An office in a state.
   *
   * @param office which
   * @param state code of the state
   * @param qualified whether it is held for the time being only
   */
  public record Seat(OfficeClass office, String state, boolean qualified) {}

  /** Reads the table; a lexicon without it has no classes. */
  public static OfficeClasses read(LexiconSource source, Actors actors) {
    Optional<YamlNode> file = new LexiconFiles(source, true).find(FILE);
    Map<String, String> states = new HashMap<>();
    for (ActorEntry country : actors.countries().values()) {
      country.names().forEach(name -> states.putIfAbsent(NameIndex.key(name), country.id()));
    }
    return file.map(root -> read(root, actors.countries(), states))
        .orElseGet(() -> new OfficeClasses(0, Set.of(), List.of(), states));
  }

  private static OfficeClasses read(
      YamlNode root, Map<String, ActorEntry> countries, Map<String, String> names) {
    root.allow(Set.of("until", "qualifiers", "states", "offices"));
    Map<String, List<String>> lists = new HashMap<>();
    root.get("states")
        .mapping()
        .forEach((name, list) -> lists.put(name, codes(list, countries.keySet())));
    List<OfficeClass> classes = new ArrayList<>();
    root.get("offices")
        .items()
        .forEach(item -> classes.add(office(item, lists, countries.keySet())));
    return new OfficeClasses(
        (int) root.get("until").number(), Set.copyOf(root.strings("qualifiers")), classes, names);
  }

  private static OfficeClass office(
      YamlNode node, Map<String, List<String>> lists, Set<String> countries) {
    node.allow(
        Set.of(
            "office", "total", "states", "since", "titles", "in", "several", "without", "realms"));
    YamlNode states = node.get("states");
    List<String> codes = lists.get(states.string());
    if (codes == null) {
      throw states.wrong("no list of states '" + states.string() + "'");
    }
    return new OfficeClass(
        node.get("office").string(),
        node.get("total").string(),
        codes,
        (int) node.get("since").number(),
        lowerCased(node.strings("titles")),
        lowerCased(byState(node, "in", countries)),
        Set.copyOf(codesUnder(node, "several", countries)),
        Set.copyOf(codesUnder(node, "without", countries)),
        byState(node, "realms", countries));
  }

  /** Titles are compared in small letters: "head of the National Transitional Council". */
  private static Set<String> lowerCased(Collection<String> titles) {
    Set<String> lower = new LinkedHashSet<>();
    titles.forEach(title -> lower.add(title.toLowerCase(Locale.ROOT)));
    return lower;
  }

  private static Map<String, Set<String>> lowerCased(Map<String, Set<String>> byState) {
    Map<String, Set<String>> lower = new LinkedHashMap<>();
    byState.forEach((state, titles) -> lower.put(state, lowerCased(titles)));
    return lower;
  }

  private static List<String> codesUnder(YamlNode node, String key, Set<String> countries) {
    return node.find(key).map(list -> codes(list, countries)).orElse(List.of());
  }

  private static List<String> codes(YamlNode list, Set<String> countries) {
    List<String> codes = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (!countries.contains(item.string())) {
        throw item.wrong("no country '" + item.string() + "' in actors/countries.yaml");
      }
      codes.add(item.string());
    }
    return codes;
  }

  private static Map<String, Set<String>> byState(
      YamlNode node, String key, Set<String> countries) {
    Map<String, Set<String>> byState = new LinkedHashMap<>();
    node.find(key)
        .ifPresent(
            map ->
                map.mapping()
                    .forEach(
                        (state, list) -> {
                          if (!countries.contains(state)) {
                            throw list.wrong("no country '" + state + "' in actors/countries.yaml");
                          }
                          List<String> values = new ArrayList<>();
                          list.items().forEach(item -> values.add(item.string()));
                          byState.put(state, Set.copyOf(values));
                        }));
    return byState;
  }

  /**
   * What an office is, in which state; several where its title joins several with "and".
   *
   * @return nothing for other offices and for what somebody was, will be or is deputy of
   */
  public List<Seat> seats(Office office) {
    List<Seat> seats = new ArrayList<>();
    for (String part : office.title().split(" and |, ", -1)) {
      String title = part.toLowerCase(Locale.ROOT).strip();
      int blank = title.indexOf(' ');
      boolean qualified = blank > 0 && qualifiers.contains(title.substring(0, blank));
      seats.addAll(seats(office, qualified ? title.substring(blank + 1) : title, qualified));
    }
    return seats;
  }

  private List<Seat> seats(Office office, String title, boolean qualified) {
    List<Seat> seats = new ArrayList<>();
    office.country().ifPresent(state -> seats.addAll(seats(title, state, qualified)));
    int of = title.lastIndexOf(OF);
    if (seats.isEmpty() && of > 0) {
      String state = statesByName.get(NameIndex.key(title.substring(of + OF.length())));
      if (state != null) {
        seats.addAll(seats(title.substring(0, of), state, qualified));
      }
    }
    return seats;
  }

  private List<Seat> seats(String title, String state, boolean qualified) {
    return classes.stream()
        .filter(office -> office.has(title, state))
        .map(office -> new Seat(office, state, qualified))
        .toList();
  }
}
