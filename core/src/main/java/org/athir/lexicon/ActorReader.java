package org.athir.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.NameIndex;
import org.athir.mention.NameSense;
import org.athir.mention.NameSense.Kind;
import org.athir.mention.RoleEntry;
import org.athir.ontology.Ontology;

/** Reads the files under {@code actors/} into an index of names. */
final class ActorReader {
  private static final Set<String> COUNTRY_KEYS =
      Set.of(
          "code",
          "cow",
          "names",
          "adjectives",
          "people",
          "capital",
          "seats",
          "places",
          "kinds",
          "from",
          "to");
  private static final Set<String> ACTOR_KEYS =
      Set.of(
          "id",
          "code",
          "kind",
          "country",
          "sectors",
          "names",
          "members",
          "offices",
          "from",
          "to",
          "source",
          "wikidata");
  private static final Set<String> OFFICE_KEYS =
      Set.of("office", "country", "code", "sectors", "from", "to");
  private static final Set<String> ROLE_KEYS = Set.of("words", "sectors", "kind", "weak", "abroad");

  private final Ontology ontology;
  private final NameIndex index = new NameIndex();
  private final Map<String, ActorEntry> countries = new HashMap<>();
  private final Map<String, ActorEntry> byId = new HashMap<>();

  ActorReader(Ontology ontology) {
    this.ontology = ontology;
  }

  NameIndex index() {
    return index;
  }

  Map<String, ActorEntry> countries() {
    return countries;
  }

  ActorReader read(LexiconFiles files) {
    each(files, "actors/countries.yaml", "countries", this::country);
    each(files, "actors/organizations.yaml", "actors", this::actor);
    each(files, "actors/groups.yaml", "actors", this::actor);
    each(files, "actors/people.yaml", "actors", this::actor);
    each(files, "actors/roles.yaml", "roles", this::role);
    return this;
  }

  private static void each(LexiconFiles files, String file, String key, Consumer<YamlNode> reader) {
    YamlNode root = files.get(file).allow(Set.of(key));
    root.get(key).items().forEach(reader);
  }

  private void country(YamlNode node) {
    node.allow(COUNTRY_KEYS);
    String code = node.get("code").string();
    List<String> names = node.strings("names");
    if (names.isEmpty()) {
      throw node.wrong("a country needs names");
    }
    ActorEntry entry =
        new ActorEntry(
            code,
            ActorEntry.Kind.COUNTRY,
            names.get(0),
            Optional.of(code),
            Optional.of(code),
            List.of(),
            List.of(),
            period(node));
    if (countries.put(code, entry) != null) {
      throw node.get("code").wrong("country '" + code + "' stands here twice");
    }
    add(names, Kind.NAME, entry);
    add(node.strings("adjectives"), Kind.ADJECTIVE, entry);
    add(node.strings("people"), Kind.PEOPLE, entry);
    node.findString("capital").ifPresent(name -> add(List.of(name), Kind.CAPITAL, entry));
    add(node.strings("seats"), Kind.SEAT, entry);
    add(node.strings("places"), Kind.PLACE, entry);
    node.strings("kinds")
        .forEach(kind -> index.addName(kind, NameSense.of(Kind.COUNTRY_KIND, entry)));
  }

  private void add(List<String> names, Kind kind, ActorEntry entry) {
    names.forEach(name -> index.addName(name, NameSense.of(kind, entry)));
  }

  private void actor(YamlNode node) {
    node.allow(ACTOR_KEYS);
    String id = node.get("id").string();
    ActorEntry.Kind kind = kind(node.get("kind"));
    List<Office> offices = new ArrayList<>();
    node.find("offices").ifPresent(list -> list.items().forEach(item -> offices.add(office(item))));
    List<String> names = node.strings("names");
    if (names.isEmpty()) {
      throw node.wrong("an actor needs names");
    }
    ActorEntry entry =
        new ActorEntry(
            id,
            kind,
            names.get(0),
            node.findString("code"),
            node.find("country").map(this::countryCode),
            sectors(node),
            offices,
            period(node));
    if (byId.put(id, entry) != null) {
      throw node.get("id").wrong("actor '" + id + "' stands here twice");
    }
    add(names, Kind.NAME, entry);
    add(node.strings("members"), Kind.NAME, entry);
  }

  private static ActorEntry.Kind kind(YamlNode node) {
    return switch (node.string()) {
      case "organization" -> ActorEntry.Kind.ORGANIZATION;
      case "group" -> ActorEntry.Kind.GROUP;
      case "person" -> ActorEntry.Kind.PERSON;
      default ->
          throw node.wrong(
              "unknown kind '" + node.string() + "'; legal are group, organization, person");
    };
  }

  private Office office(YamlNode node) {
    node.allow(OFFICE_KEYS);
    return new Office(
        node.get("office").string(),
        node.findString("code"),
        node.find("country").map(this::countryCode),
        sectors(node),
        period(node));
  }

  private String countryCode(YamlNode node) {
    String code = node.string();
    if (!countries.containsKey(code)) {
      throw node.wrong("no country '" + code + "' in actors/countries.yaml");
    }
    return code;
  }

  private void role(YamlNode node) {
    node.allow(ROLE_KEYS);
    List<String> words = node.strings("words");
    if (words.isEmpty()) {
      throw node.wrong("a role needs words");
    }
    YamlNode kindNode = node.get("kind");
    RoleEntry.Kind kind =
        switch (kindNode.string()) {
          case "person" -> RoleEntry.Kind.PERSON;
          case "group" -> RoleEntry.Kind.GROUP;
          case "body" -> RoleEntry.Kind.BODY;
          default ->
              throw kindNode.wrong(
                  "unknown kind '" + kindNode.string() + "'; legal are body, group, person");
        };
    List<String> sectors = sectors(node);
    boolean weak = node.flag("weak", false);
    boolean abroad = node.flag("abroad", false);
    for (String word : words) {
      RoleEntry entry = new RoleEntry(word, sectors, kind, weak, abroad);
      index.addRole(word.toLowerCase(Locale.ROOT), NameSense.of(entry));
    }
  }

  private List<String> sectors(YamlNode node) {
    List<String> sectors = node.strings("sectors");
    for (String sector : sectors) {
      if (!ontology.sectors().containsKey(sector)) {
        throw node.get("sectors")
            .wrong("unknown sector '" + sector + "'; legal are " + ontology.sectors().keySet());
      }
    }
    return sectors;
  }

  private static Period period(YamlNode node) {
    return new Period(
        node.find("from").map(from -> date(from, false)),
        node.find("to").map(to -> date(to, true)));
  }

  private static LocalDate date(YamlNode node, boolean end) {
    String text = node.string();
    try {
      return switch (text.length()) {
        case 4 ->
            end
                ? LocalDate.of(Integer.parseInt(text), 12, 31)
                : LocalDate.of(Integer.parseInt(text), 1, 1);
        case 7 -> end ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw node.wrong("'" + text + "' is no date; legal are YYYY, YYYY-MM, YYYY-MM-DD");
    }
  }
}
