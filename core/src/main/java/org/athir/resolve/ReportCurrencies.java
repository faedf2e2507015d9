package org.athir.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Quantity;
import org.athir.model.Sourced;
import org.athir.parse.Language;
import org.athir.parse.Language.WordMap;
import org.athir.place.ReportPlaces;

/**
 * Whose money a report means by a word that several countries use for theirs ("rupees", "francs"):
 * that of the first such country which the sentence names, else of the one where it plays. Where
 * neither has money of that name the currency stays what the word alone says. Belongs to one report
 * and one thread.
 */
public final class ReportCurrencies {
  private static final Pattern GAP = Pattern.compile("[\\s-]+");

  private final List<AnalyzedSentence> analyzed;
  private final Optional<ReportPlaces> places;
  private final Language language;
  private Optional<SceneCountries> scenes = Optional.empty();

  /**
   * The currencies of a report.
   *
   * @param analyzed its sentences in order
   * @param places the places that it names, when they are looked for
   * @param language words of the language
   */
  public ReportCurrencies(
      List<AnalyzedSentence> analyzed, Optional<ReportPlaces> places, Language language) {
    this.analyzed = List.copyOf(analyzed);
    this.places = places;
    this.language = language;
  }

  /** An outcome whose amounts have the currency of their country. */
  public Outcome settle(Outcome outcome) {
    if (!(outcome instanceof Event event) || event.numbers().stream().noneMatch(this::isOpen)) {
      return outcome;
    }
    return event.with(
        event.numbers().stream()
            .map(n -> new Sourced<>(settle(event.sentence(), n.value()), n.provenance()))
            .toList());
  }

  /**
   * A number with the currency of its country.
   *
   * @param sentence number of its sentence
   * @param quantity the number
   */
  public Quantity settle(int sentence, Quantity quantity) {
    Map<String, String> currencies = currencies(quantity);
    return currencies.isEmpty()
        ? quantity
        : countries(sentence).stream()
            .flatMap(country -> Optional.ofNullable(currencies.get(country)).stream())
            .findFirst()
            .map(quantity::in)
            .orElse(quantity);
  }

  private boolean isOpen(Sourced<Quantity> number) {
    return !currencies(number.value()).isEmpty();
  }

  /** The currencies that the words may mean, by country; none when they say which. */
  private Map<String, String> currencies(Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.AMOUNT) {
      return Map.of();
    }
    List<String> words = GAP.splitAsStream(quantity.text().toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < words.size(); i++) {
      Map<String, String> found = of(words.get(i));
      if (!found.isEmpty()) {
        return i > 0 && isNamed(words.get(i - 1) + " " + words.get(i)) ? Map.of() : found;
      }
    }
    return Map.of();
  }

  /** "Indian rupees": a currency of two words. */
  private boolean isNamed(String words) {
    return language.map(WordMap.CURRENCIES).values().stream()
        .anyMatch(names -> names.contains(words));
  }

  private Map<String, String> of(String word) {
    Map<String, Set<String>> all = language.map(WordMap.COUNTRY_CURRENCIES);
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    Map<String, String> found = new HashMap<>();
    for (String pair : all.getOrDefault(word, all.getOrDefault(singular, Set.of()))) {
      int blank = pair.indexOf(' ');
      found.put(pair.substring(0, blank), pair.substring(blank + 1));
    }
    return found;
  }

  private List<String> countries(int sentence) {
    List<String> countries = new ArrayList<>();
    analyzed.stream()
        .filter(one -> one.sentence().index() == sentence)
        .flatMap(one -> one.mentions().all().stream())
        .flatMap(mention -> country(mention).stream())
        .forEach(countries::add);
    scenes().of(sentence).ifPresent(countries::add);
    return countries;
  }

  private static Optional<String> country(Mention mention) {
    return mention.reading().entry().or(mention.reading()::country).flatMap(ActorEntry::country);
  }

  private SceneCountries scenes() {
    if (scenes.isEmpty()) {
      scenes = Optional.of(new SceneCountries(analyzed, language, places));
    }
    return scenes.get();
  }
}
