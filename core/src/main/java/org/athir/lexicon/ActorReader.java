package org.athir.lexicon;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Origin;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.NameIndex;
import org.athir.mention.NameSense;
import org.athir.mention.NameSense.Kind;
import org.athir.mention.PartialDate;
import org.athir.mention.RoleEntry;
import org.athir.mention.SourceKind;
import org.athir.ontology.Ontology;

/** Reads the files under {@code actors/} into an index of names. */
final class ActorReader {
  private static final String FOLDER = "actors";
  private static final String COUNTRIES = "actors/countries.yaml";
  private static final String ROLES = "actors/roles.yaml";
  private static final List<String> ACTORS =
      List.of("actors/organizations.yaml", "actors/groups.yaml", "actors/people.yaml");
  static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,14}");

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
          "to",
          "source",
          "wikidata");
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
  private static final Set<String> ADDITION_KEYS =
      Set.of("extends", "names", "offices", "source", "wikidata");
  private static final Set<String> OFFICE_KEYS =
      Set.of("office", "country", "code", "sectors", "from", "to");
  private static final Set<String> ROLE_KEYS = Set.of("words", "sectors", "kind", "weak", "abroad");

  private final Ontology ontology;
  private final NameIndex index = new NameIndex();
  private final Map<String, ActorEntry> countries = new LinkedHashMap<>();
  private final Map<String, ActorEntry> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final List<YamlNode> additions = new ArrayList<>();
  private final List<YamlNode> officeCodes = new ArrayList<>();
  private final Map<String, String> byWikidata = new HashMap<>();
  private Optional<SourceKind> sourceOfFile = Optional.empty();

  private ActorReader(Ontology ontology) {
    this.ontology = ontology;
  }

  static Actors read(LexiconFiles files, Ontology ontology) {
    ActorReader reader = new ActorReader(ontology);
    reader.each(files, COUNTRIES, "countries", reader::country);
    actorFiles(files).forEach(file -> reader.each(files, file, "actors", reader::actor));
    reader.additions.forEach(reader::addition);
    reader.checkOfficeCodes();
    reader.byId.values().forEach(reader::addNames);
    reader.each(files, ROLES, "roles", reader::role);
    List<ActorEntry> all = new ArrayList<>(reader.countries.values());
    all.addAll(reader.byId.values());
    return new Actors(all, reader.index, Collections.unmodifiableMap(reader.countries));
  }

  /** The files of actors: those that every lexicon has, then others by name. */
  private static List<String> actorFiles(LexiconFiles files) {
    List<String> paths = new ArrayList<>(ACTORS);
    Set<String> known = new HashSet<>(ACTORS);
    known.addAll(List.of(COUNTRIES, ROLES, OfficeClasses.FILE));
    files.source().list(FOLDER).stream().filter(known::add).sorted().forEach(paths::add);
    return paths;
  }

  private void each(LexiconFiles files, String file, String key, Consumer<YamlNode> reader) {
    YamlNode root = files.get(file).allow(Set.of(key, "source"));
    sourceOfFile = root.find("source").map(ActorReader::source);
    root.get(key).items().forEach(reader);
  }

  private void country(YamlNode node) {
    node.allow(COUNTRY_KEYS);
    String code = node.get("code").string();
    ActorEntry entry =
        new ActorEntry(
            code,
            ActorEntry.Kind.COUNTRY,
            names(node, "a country needs names"),
            Optional.of(code),
            Optional.of(code),
            List.of(),
            List.of(),
            period(node),
            wikidata(node, code),
            origin(node));
    if (countries.put(code, entry) != null) {
      throw node.get("code").wrong("country '" + code + "' stands here twice");
    }
    add(entry.names(), Kind.NAME, entry);
    add(node.strings("adjectives"), Kind.ADJECTIVE, entry);
    add(node.strings("people"), Kind.PEOPLE, entry);
    node.findString("capital").ifPresent(name -> add(List.of(name), Kind.CAPITAL, entry));
    add(node.strings("seats"), Kind.SEAT, entry);
    add(node.strings("places"), Kind.PLACE, entry);
    node.strings("kinds")
        .forEach(kind -> index.addName(kind, NameSense.of(Kind.COUNTRY_KIND, entry)));
  }

  private static List<String> names(YamlNode node, String problem) {
    List<String> names = node.strings("names");
    if (names.isEmpty()) {
      throw node.wrong(problem);
    }
    return names;
  }

  /** Where an entry stands; its source is its own, else the file's. */
  private Origin origin(YamlNode node) {
    Optional<SourceKind> own = node.find("source").map(ActorReader::source);
    SourceKind kind =
        own.or(() -> sourceOfFile).orElseThrow(() -> node.wrong("key 'source' is missing"));
    return new Origin(kind, node.file(), node.line());
  }

  private static SourceKind source(YamlNode node) {
    return SourceKind.find(node.string())
        .orElseThrow(
            () ->
                node.wrong(
                    "unknown kind of source '"
                        + node.string()
                        + "'; legal are "
                        + SourceKind.words()));
  }

  private Optional<String> wikidata(YamlNode node, String id) {
    Optional<YamlNode> item = node.find("wikidata");
    if (item.isEmpty()) {
      return Optional.empty();
    }
    String text = item.get().string();
    if (!WIKIDATA.matcher(text).matches()) {
      throw item.get().wrong("'" + text + "' is no Wikidata item such as Q76");
    }
    String other = byWikidata.putIfAbsent(text, id);
    if (other != null) {
      throw item.get().wrong("Wikidata item " + text + " is that of '" + other + "' already");
    }
    return Optional.of(text);
  }

  private void add(List<String> names, Kind kind, ActorEntry entry) {
    names.forEach(name -> index.addName(name, NameSense.of(kind, entry)));
  }

  private void actor(YamlNode node) {
    if (node.find("extends").isPresent()) {
      // Read later, when all actors are known; a missing source is told now, with that of its file.
      origin(node.allow(ADDITION_KEYS));
      additions.add(node);
      return;
    }
    node.allow(ACTOR_KEYS);
    String id = node.get("id").string();
    ActorEntry entry =
        new ActorEntry(
            id,
            kind(node.get("kind")),
            names(node, "an actor needs names"),
            node.findString("code"),
            node.find("country").map(this::countryCode),
            sectors(node),
            offices(node),
            period(node),
            wikidata(node, id),
            origin(node));
    if (byId.put(id, entry) != null) {
      throw node.get("id").wrong("actor '" + id + "' stands here twice");
    }
    members.put(id, node.strings("members"));
  }

  /** More names and offices of a person who stands elsewhere. */
  private void addition(YamlNode node) {
    YamlNode id = node.get("extends");
    ActorEntry entry = byId.get(id.string());
    if (entry == null) {
      throw id.wrong("no actor '" + id.string() + "' to be extended");
    }
    Optional<String> item = wikidata(node, entry.id());
    if (item.isPresent() && entry.wikidata().isPresent()) {
      throw node.get("wikidata").wrong("'" + entry.id() + "' has one already");
    }
    byId.put(entry.id(), entry.with(node.strings("names"), offices(node), item));
  }

  private void checkOfficeCodes() {
    Set<String> codes = new HashSet<>(countries.keySet());
    byId.values().forEach(entry -> entry.code().ifPresent(codes::add));
    for (YamlNode code : officeCodes) {
      if (!codes.contains(code.string())) {
        throw code.wrong("no country, organisation or group has the code '" + code.string() + "'");
      }
    }
  }

  private void addNames(ActorEntry entry) {
    add(entry.names(), Kind.NAME, entry);
    add(members.getOrDefault(entry.id(), List.of()), Kind.NAME, entry);
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

  private List<Office> offices(YamlNode node) {
    List<Office> offices = new ArrayList<>();
    node.find("offices").ifPresent(list -> list.items().forEach(item -> offices.add(office(item))));
    return offices;
  }

  private Office office(YamlNode node) {
    node.allow(OFFICE_KEYS);
    node.find("code").ifPresent(officeCodes::add);
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
    Optional<YamlNode> end = node.find("to");
    Period period =
        new Period(node.find("from").map(ActorReader::date), end.map(ActorReader::date));
    if (end.isPresent()
        && period.from().isPresent()
        && period.to().orElseThrow().last().isBefore(period.from().get().first())) {
      throw end.get()
          .wrong("ends (" + period.to().get() + ") before it begins (" + period.from().get() + ")");
    }
    return period;
  }

  private static PartialDate date(YamlNode node) {
    try {
      return PartialDate.parse(node.string());
    } catch (DateTimeException e) {
      throw node.wrong("'" + node.string() + "' is no date; legal are YYYY, YYYY-MM, YYYY-MM-DD");
    }
  }
}
