package org.athir.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.place.GazetteerPlace;
import org.athir.place.ReportPlace;
import org.athir.place.ReportPlaces;

/** Collects the places that noun phrases of one sentence name or contain, each once, in order. */
final class PlacePhrases {
  static final List<String> IN =
      List.of("in", "at", "inside", "across", "throughout", "within", "on the outskirts of");
  static final List<String> NEAR =
      List.of("near", "outside", "around", "off", "along", "close to", "north of", "south of");

  /** Whoever is sent to a town need not be there yet. */
  private static final Set<String> WAYS = Set.of("to", "into", "toward", "towards", "from");

  private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");

  private static final int MAX_DEPTH = 4;

  private final Sentence sentence;
  private final FrameReader frames;
  private final ReportPlaces places;
  private final Language language;
  private final Map<ReportPlace, FoundPlace> found = new LinkedHashMap<>();

  PlacePhrases(Sentence sentence, FrameReader frames, ReportPlaces places, Language language) {
    this.sentence = sentence;
    this.frames = frames;
    this.places = places;
    this.language = language;
  }

  /** What was collected, by its words; what is taken out of it is found no more. */
  Map<ReportPlace, FoundPlace> found() {
    return found;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void add(ReportPlace expression, boolean near, String how) {
    if (!isFarFetched(expression)) {
      found.putIfAbsent(expression, new FoundPlace(expression, near, how));
    }
  }

  /** A body named like a town of a country that the report has nothing else to do with. */
  private boolean isFarFetched(ReportPlace expression) {
    Optional<String> country = expression.place().map(GazetteerPlace::country);
    return expression.kind() == ReportPlace.Kind.INSTITUTION
        && expression.pass().equals("population")
        && places.all().stream()
            .filter(other -> other.kind() != ReportPlace.Kind.INSTITUTION)
            .noneMatch(other -> other.place().map(GazetteerPlace::country).equals(country));
  }

  /** The place that a noun phrase names or contains: "a market in the town of X". */
  void collect(Token head, boolean near, String how) {
    collect(head, near, how, 0);
  }

  private void collect(Token head, boolean near, String how, int depth) {
    Optional<ReportPlace> place = places.at(sentence.index(), head.index());
    place
        .filter(named -> named.kind() != ReportPlace.Kind.PEOPLE)
        .ifPresent(named -> add(named, near, how));
    if (place.isEmpty()) {
      collectBeside(head, near, how);
    }
    if (depth >= MAX_DEPTH) {
      return;
    }
    for (Token child : sentence.children(head, "nmod", "obl", "appos", "advmod", "nmod:poss")) {
      String preposition = frames.preposition(child);
      // "X, Va.": the region is no other place.
      boolean region = place.isPresent() && child.relation().equals("appos");
      if (!region && leadsOn(head, child, preposition)) {
        boolean close = near || NEAR.contains(preposition) || isDistance(head);
        collect(child, close, how, depth + 1);
      }
    }
  }

  private void collectBeside(Token head, boolean near, String how) {
    compound(head).ifPresent(beside -> add(beside, near, how));
    if (found.isEmpty() && !WAYS.contains(how)) {
      antecedent(head).ifPresent(city -> add(city, near, how + ", named before"));
    }
  }

  private boolean leadsOn(Token head, Token child, String preposition) {
    Optional<ReportPlace> place = places.at(sentence.index(), child.index());
    return switch (child.relation()) {
      case "appos" -> true;
      case "nmod:poss" -> place.filter(PlacePhrases::isInCountry).isPresent();
      default ->
          IN.contains(preposition)
              || NEAR.contains(preposition)
              || isDistance(child)
              || leadsOnBy(preposition, head, place.isPresent());
    };
  }

  /** "a crowd of people in X", "the border with X", "a raid on X", "the centre of X". */
  private boolean leadsOnBy(String preposition, Token head, boolean toPlace) {
    boolean thing = places.at(sentence.index(), head.index()).isEmpty();
    return switch (preposition) {
      case "with" -> head.lemma().toLowerCase(Locale.ROOT).equals("border");
      case "of" -> (thing && !toPlace) || isPart(head);
      case "from" -> isPart(head);
      case "on", "against" -> thing;
      // "seven policemen, including two officers, near X": the parser hangs X on the part.
      case "including" -> thing && !toPlace;
      default -> false;
    };
  }

  private boolean isPart(Token head) {
    String word = head.lemma().toLowerCase(Locale.ROOT);
    return language.is(WordList.PLACE_KINDS, word)
        || language.is(WordList.PARTS_OF_PLACES, word)
        || isDistance(head);
  }

  /** What an act may happen on: "an island", "the road to X", a named square. */
  boolean isGround(Token head) {
    String word = head.lemma().toLowerCase(Locale.ROOT);
    boolean named =
        places
            .at(sentence.index(), head.index())
            .filter(PlacePhrases::isInCountry)
            .filter(place -> place.kind() == ReportPlace.Kind.NAME)
            .isPresent();
    return named
        || isPart(head)
        || language.is(WordList.STREET_WORDS, word)
        || language.is(WordList.FEATURE_WORDS, word);
  }

  /** "30 km north of X". */
  boolean isDistance(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return language.is(WordList.PLACE_DIRECTIONS, word)
        || word.matches("km|kilometres?|kilometers?|miles?|outskirts");
  }

  /** "a Baghdad market". */
  private Optional<ReportPlace> compound(Token head) {
    // "the city's X market" is in the city, whatever else is called X.
    if (sentence.children(head, "nmod:poss").stream().anyMatch(this::isKnownTown)) {
      return Optional.empty();
    }
    return sentence.children(head, "compound").stream()
        .flatMap(child -> places.at(sentence.index(), child.index()).stream())
        .filter(PlacePhrases::isInCountry)
        .findFirst();
  }

  /** "the city", "the city's main market": the town that was named before. */
  private Optional<ReportPlace> antecedent(Token head) {
    return sentence.children(head, "nmod:poss").stream()
        .filter(this::isKnownTown)
        .findFirst()
        .or(() -> Optional.of(head).filter(this::isKnownTown))
        .flatMap(this::townBefore);
  }

  /** "the city" and no more: neither "the Syrian city" nor "the city of X". */
  private boolean isKnownTown(Token noun) {
    boolean the =
        sentence.child(noun, "det").filter(d -> d.text().equalsIgnoreCase("the")).isPresent();
    boolean bare = sentence.children(noun, "amod", "compound", "nmod", "appos").isEmpty();
    return the && bare && TOWNS.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** The last town that the sentence names before; else the dateline's; else the last of all. */
  private Optional<ReportPlace> townBefore(Token noun) {
    boolean capital = noun.lemma().equalsIgnoreCase("capital");
    List<ReportPlace> towns =
        places.all().stream()
            .filter(place -> place.span().end() <= noun.span().start())
            .filter(place -> place.kind() == ReportPlace.Kind.NAME)
            .filter(place -> place.place().filter(town -> isTown(town, capital)).isPresent())
            .toList();
    return last(towns.stream().filter(town -> town.sentence() == sentence.index()).toList())
        .or(() -> places.dateline().filter(towns::contains))
        .or(() -> last(towns));
  }

  private static boolean isTown(GazetteerPlace place, boolean capital) {
    return place.isPopulated() && (!capital || place.feature().equals("PPLC"));
  }

  private static Optional<ReportPlace> last(List<ReportPlace> towns) {
    return towns.isEmpty() ? Optional.empty() : Optional.of(towns.get(towns.size() - 1));
  }

  static boolean isInCountry(ReportPlace expression) {
    return expression.kind() != ReportPlace.Kind.PEOPLE
        && expression.place().filter(GazetteerPlace::isCountry).isEmpty();
  }
}
