package org.athir.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.place.GazetteerPlace;
import org.athir.place.ReportPlace;
import org.athir.place.ReportPlaces;

/**
 * The countries in which a report's sentences play: where they say that something happens; else the
 * dateline's, the one that the report names most, where the sentences before played.
 */
final class SceneCountries {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "inside", "throughout");

  private static final double CLEARLY = 2.0 / 3;

  /** More than half, so that it is one country only. */
  private static final double MOSTLY = 0.51;

  private final Map<Integer, AnalyzedSentence> sentences = new TreeMap<>();
  private final Optional<ReportPlaces> places;
  private final Map<Integer, SentenceScene> scenes = new HashMap<>();
  private final Map<Integer, Optional<String>> around = new HashMap<>();

  /**
   * Reads where a report plays.
   *
   * @param analyzed its sentences in order
   * @param language words of the language
   * @param places the places that it names, when they were looked for
   */
  SceneCountries(
      List<AnalyzedSentence> analyzed, Language language, Optional<ReportPlaces> places) {
    this.places = places;
    analyzed.forEach(sentence -> sentences.put(sentence.sentence().index(), sentence));
    Optional<String> whole =
        dateline().or(() -> mostNamed(false, CLEARLY)).or(() -> mostNamed(true, CLEARLY));
    Optional<String> first = lead();
    Optional<String> before = mostNamed(false, MOSTLY);
    for (AnalyzedSentence sentence : analyzed) {
      SentenceScene scene =
          new SentenceScene(sentence, language, token -> country(sentence, token));
      int index = sentence.sentence().index();
      Optional<String> last = before;
      scenes.put(index, scene);
      around.put(index, whole.or(() -> last).or(() -> first));
      before = scene.first().or(() -> last);
    }
  }

  /** The country in which the main clause of a sentence plays. */
  Optional<String> of(int sentence) {
    Optional<String> near = around.getOrDefault(sentence, Optional.empty());
    AnalyzedSentence analyzed = sentences.get(sentence);
    SentenceScene scene = scenes.get(sentence);
    return analyzed == null || scene == null
        ? near
        : analyzed.sentence().tokens().stream()
            .filter(token -> token.head() == Token.ROOT)
            .findFirst()
            .flatMap(root -> scene.of(root, near));
  }

  /** The country in which the clause of a mention plays. */
  Optional<String> of(Mention mention) {
    int index = mention.sentence();
    Optional<String> near = around.getOrDefault(index, Optional.empty());
    SentenceScene scene = scenes.get(index);
    return scene == null ? near : scene.of(mention.head(), near);
  }

  /** The country in which a mention's clause itself says that it plays. */
  Optional<String> inClause(Mention mention) {
    int index = mention.sentence();
    Optional<String> near = around.getOrDefault(index, Optional.empty());
    return Optional.ofNullable(scenes.get(index))
        .flatMap(scene -> scene.inClause(mention.head(), near));
  }

  /** The country of the place to which the clause of a mention points: "where", "there". */
  Optional<String> pointedAt(Mention mention) {
    AnalyzedSentence sentence = sentences.get(mention.sentence());
    SentenceScene scene = scenes.get(mention.sentence());
    if (sentence == null || scene == null) {
      return Optional.empty();
    }
    Optional<SentenceScene> before = Optional.ofNullable(scenes.get(mention.sentence() - 1));
    return scene
        .pointedAt(mention.head(), token -> country(sentence, token))
        .or(
            () ->
                scene.isThere(mention.head())
                    ? before.flatMap(SentenceScene::first)
                    : Optional.empty());
  }

  /** The country of the place that a word names, where the gazetteer knows which it is. */
  Optional<String> at(int sentence, Token token) {
    return places
        .flatMap(known -> known.at(sentence, token.index()))
        .flatMap(ReportPlace::place)
        .map(GazetteerPlace::country)
        .filter(code -> !code.isEmpty());
  }

  /** The places that a sentence says something happens in. */
  List<Mention> placesOf(AnalyzedSentence sentence) {
    return sentence.mentions().all().stream().filter(m -> isLocative(sentence, m)).toList();
  }

  private Optional<String> dateline() {
    return places
        .flatMap(ReportPlaces::dateline)
        .flatMap(ReportPlace::place)
        .map(GazetteerPlace::country)
        .filter(code -> !code.isEmpty());
  }

  private Optional<String> country(AnalyzedSentence sentence, Token token) {
    return at(sentence.sentence().index(), token)
        .or(
            () ->
                sentence
                    .mentions()
                    .at(token)
                    .filter(Whereabouts::isPlace)
                    .flatMap(SceneCountries::named));
  }

  /** The country named first, for news begins with those whom it is about; not of one sentence. */
  private Optional<String> lead() {
    return sentences.values().stream()
        .filter(sentence -> sentences.size() > 1)
        .flatMap(sentence -> sentence.mentions().all().stream())
        .flatMap(mention -> country(mention).stream())
        .findFirst();
  }

  private static Optional<String> country(Mention mention) {
    return mention.reading().entry().or(mention.reading()::country).flatMap(ActorEntry::country);
  }

  private static boolean isLocative(AnalyzedSentence sentence, Mention mention) {
    return Whereabouts.isPlace(mention)
        && LOCATIVE.contains(sentence.frames().preposition(mention.head()))
        && named(mention).isPresent();
  }

  private static Optional<String> named(Mention mention) {
    return mention.reading().entry().flatMap(ActorEntry::code);
  }

  /** The country that has at least some share of all that are named. */
  private Optional<String> mostNamed(boolean locative, double share) {
    Map<String, Integer> counts = new TreeMap<>();
    for (AnalyzedSentence sentence : sentences.values()) {
      for (Mention mention : sentence.mentions().all()) {
        if (!locative || isLocative(sentence, mention)) {
          country(mention).ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= all * share)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
