package org.athir.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.place.ReportPlaces;

/**
 * What a report tells of the country of those who name none: the holders in the phrase, the places
 * in the sentence, the country that the report is about.
 */
final class Whereabouts {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "inside", "throughout");

  private final Map<Integer, AnalyzedSentence> sentences = new HashMap<>();
  private final SceneCountries scenes;

  /**
   * Reads the sentences of a report.
   *
   * @param analyzed its sentences in order
   * @param language words of the language
   * @param places the places that it names, when they were looked for
   */
  Whereabouts(List<AnalyzedSentence> analyzed, Language language, Optional<ReportPlaces> places) {
    analyzed.forEach(sentence -> sentences.put(sentence.sentence().index(), sentence));
    this.scenes = new SceneCountries(analyzed, language, places);
  }

  /** Whether a mention names a country, a capital or another place. */
  static boolean isPlace(Mention mention) {
    boolean country =
        mention.reading().entry().filter(e -> e.kind() == ActorEntry.Kind.COUNTRY).isPresent();
    return country && mention.reading().roles().isEmpty();
  }

  /**
   * The mentions to which a mention belongs, in order. A counterpart is not its possessor's, and
   * officials or envoys in a country need not be of it.
   */
  List<Mention> holders(Mention mention) {
    List<Mention> holders = new ArrayList<>();
    AnalyzedSentence sentence = sentences.get(mention.sentence());
    boolean counterpart = mention.head().lemma().equals("counterpart");
    boolean guest =
        mention.reading().roles().stream().allMatch(role -> role.weak() || role.abroad());
    if (sentence == null) {
      return holders;
    }
    for (Token token : mention.reading().holders()) {
      boolean locative = LOCATIVE.contains(sentence.frames().preposition(token));
      boolean possessor = token.relation().equals("nmod:poss");
      sentence
          .mentions()
          .at(token)
          .filter(holder -> !(counterpart && possessor))
          .filter(holder -> !(guest && locative && isPlace(holder)))
          .ifPresent(holders::add);
    }
    return holders;
  }

  /**
   * The country of somebody whose words name none, by the nearest words: that of those named
   * together with them, or the one in which their clause plays.
   */
  Optional<String> beside(Mention mention) {
    return isOfScene(mention)
        ? coordinated(mention).or(() -> scenes.inClause(mention))
        : Optional.empty();
  }

  /** The country in which the sentence or the report around somebody plays. */
  Optional<String> around(Mention mention) {
    return isOfScene(mention) ? scenes.of(mention) : Optional.empty();
  }

  /** The country that "where" or "there" says of somebody who belongs where they are. */
  Optional<String> pointedAt(Mention mention) {
    return isOfScene(mention) ? scenes.pointedAt(mention) : Optional.empty();
  }

  /** The country of the place that a mention's head names, where the gazetteer knows which. */
  Optional<String> at(Mention mention) {
    return scenes.at(mention.sentence(), mention.head());
  }

  /** The places that a sentence says something happens in. */
  List<Mention> placesOf(AnalyzedSentence sentence) {
    return scenes.placesOf(sentence);
  }

  /** "the Iraqi army and the volunteer forces": the country of the first. */
  private Optional<String> coordinated(Mention mention) {
    AnalyzedSentence sentence = sentences.get(mention.sentence());
    if (sentence == null || !mention.head().relation().equals("conj")) {
      return Optional.empty();
    }
    return sentence
        .sentence()
        .head(mention.head())
        .flatMap(first -> sentence.mentions().at(first))
        .filter(first -> !first.reading().roles().isEmpty())
        .flatMap(first -> first.reading().country().flatMap(ActorEntry::code));
  }

  /** Whether people or bodies of a kind belong, as a rule, to the country where they act. */
  private static boolean isOfScene(Mention mention) {
    return mention.reading().roles().stream()
        .anyMatch(role -> !role.abroad() && !role.sectors().isEmpty());
  }
}
