package org.athir.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.mention.ActorEntry;
import org.athir.mention.NameIndex;
import org.athir.ontology.Ontology;
import org.athir.parse.Language;
import org.athir.pattern.EventPattern;
import org.athir.pattern.PatternIndex;

/**
 * All that is known without reading a report: ontology, actors, event patterns, words of the
 * language.
 *
 * @param ontology PLOVER and CAMEO
 * @param language words of the language
 * @param names actors and roles by name
 * @param countries countries by ISO code
 * @param patterns event patterns
 */
public record Lexicon(
    Ontology ontology,
    Language language,
    NameIndex names,
    Map<String, ActorEntry> countries,
    PatternIndex patterns) {

  /**
   * Reads a lexicon.
   *
   * @param source where its files are
   * @param tag the language, such as {@code en}
   * @throws LexiconException at the first mistake, with file, line and column
   */
  public static Lexicon read(LexiconSource source, String tag) {
    Ontology ontology = OntologyReader.read(source);
    Language language = LanguageReader.read(source, tag);
    ActorReader actors = new ActorReader(ontology).read(source);
    return new Lexicon(
        ontology,
        language,
        actors.index(),
        Map.copyOf(actors.countries()),
        new PatternIndex(patterns(source, ontology, tag)));
  }

  private static List<EventPattern> patterns(
      LexiconSource source, Ontology ontology, String tag) {
    List<EventPattern> patterns = new ArrayList<>();
    for (String type : ontology.types().keySet()) {
      String file = patternFile(tag, type);
      Optional<String> text = source.find(file);
      text.ifPresent(yaml -> patterns.addAll(PatternReader.read(ontology, type, file, yaml)));
    }
    return patterns;
  }

  /** Path of the pattern file of a type. */
  public static String patternFile(String tag, String type) {
    return "patterns/" + tag + "/" + type + ".yaml";
  }
}
