package org.athir.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.athir.mention.ActorEntry;
import org.athir.mention.NameHit;
import org.athir.mention.NameIndex;
import org.athir.mention.NameSense;
import org.athir.mention.NameSense.Kind;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.parse.Language;

/**
 * The places that a report names, found and resolved when they are first asked for. Belongs to one
 * report and one thread. Time is bounded by the report's length; see {@link PlaceMap} for the
 * limits of what is weighed.
 */
public final class ReportPlaces {
  private final Document document;
  private final List<Sentence> sentences;
  private final NameIndex names;
  private final PlaceWords words;
  private final Supplier<Gazetteer> gazetteer;
  private final List<PlacePass> passes;
  private final Map<Integer, List<ReportPlace>> bySentence = new HashMap<>();
  private Optional<List<ReportPlace>> places = Optional.empty();

  /**
   * The places of a report.
   *
   * @param document the report
   * @param sentences its parsed sentences in order
   * @param names the lexicon's names
   * @param language words of the language
   * @param gazetteer asked for only when a place is asked for
   */
  public ReportPlaces(
      Document document,
      List<Sentence> sentences,
      NameIndex names,
      Language language,
      Supplier<Gazetteer> gazetteer) {
    this(document, sentences, names, language, gazetteer, PlacePasses.all());
  }

  /** The same with chosen passes, for ablations. */
  ReportPlaces(
      Document document,
      List<Sentence> sentences,
      NameIndex names,
      Language language,
      Supplier<Gazetteer> gazetteer,
      List<PlacePass> passes) {
    this.document = document;
    this.sentences = List.copyOf(sentences);
    this.names = names;
    this.words = new PlaceWords(language);
    this.gazetteer = gazetteer;
    this.passes = List.copyOf(passes);
  }

  /** All expressions that name a place, in the order of the text, those of the dateline too. */
  public List<ReportPlace> all() {
    if (places.isEmpty()) {
      places = Optional.of(read());
      for (ReportPlace place : places.get()) {
        bySentence.computeIfAbsent(place.sentence(), key -> new ArrayList<>()).add(place);
      }
    }
    return places.get();
  }

  /** The expression that a word of a sentence belongs to. */
  public Optional<ReportPlace> at(int sentence, int token) {
    all();
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(place -> place.covers(sentence, token))
        .findFirst();
  }

  /** The first place of the dateline that is known, whether the parser has seen it or not. */
  public Optional<ReportPlace> dateline() {
    return all().stream()
        .filter(place -> place.sentence() == ReportPlace.DATELINE && place.place().isPresent())
        .findFirst();
  }

  private List<ReportPlace> read() {
    List<Sentence> read = new ArrayList<>();
    Dateline.sentence(document).ifPresent(read::add);
    read.addAll(sentences);
    RememberedPlaces known = new RememberedPlaces(gazetteer.get());
    PersonNames persons = new PersonNames(names, words, known);
    List<List<NameHit>> hits = new ArrayList<>();
    for (Sentence sentence : read) {
      hits.add(names.find(sentence));
      persons.read(sentence, hits.get(hits.size() - 1));
    }
    StatedRegions stated = new StatedRegions(words);
    List<Expression> expressions = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      List<Expression> found = new SentencePlaces(read.get(i), hits.get(i), known, persons).find();
      stated.read(found);
      expressions.addAll(found);
    }
    PlaceResolution resolution = new PlaceResolution(document, stated, countries(hits), passes);
    return resolution.resolve(expressions).stream()
        .sorted(Comparator.comparing(ReportPlace::span))
        .toList();
  }

  /** The countries of the actors that are named, not of their towns. */
  private static Set<String> countries(List<List<NameHit>> hits) {
    Set<String> countries = new LinkedHashSet<>();
    for (List<NameHit> found : hits) {
      for (NameHit hit : found) {
        for (NameSense sense : hit.senses()) {
          if (sense.kind() != Kind.CAPITAL && sense.kind() != Kind.PLACE) {
            sense.entry().flatMap(ActorEntry::country).ifPresent(countries::add);
          }
        }
      }
    }
    return countries;
  }
}
