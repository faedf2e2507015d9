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
 * @param actors countries, organisations, groups, persons and roles
 * @param patterns event patterns
 */
public record Lexicon(Ontology ontology, Language language, Actors actors, PatternIndex patterns) {

  /** Actors and roles by name. */
  public NameIndex names() {
    return actors.names();
  }

  /** Countries by ISO code. */
  public Map<String, ActorEntry> countries() {
    return actors.countries();
  }

  /**
   * Reads a lexicon.
   *
   * @param source where its files are
   * @param tag the language, such as {@code en}
   * @throws LexiconException at the first mistake, with file, line and column
   */
  public static Lexicon read(LexiconSource source, String tag) {
    try {
      return read(new LexiconFiles(source, false), tag);
    } catch (LexiconException e) {
      return readWithPlaces(source, tag);
    }
  }

  /** The same with the lines of patterns and examples, for those who report on them. */
  public static Lexicon readWithPlaces(LexiconSource source, String tag) {
    return read(new LexiconFiles(source, true), tag);
  }

  private static Lexicon read(LexiconFiles files, String tag) {
    Ontology ontology = OntologyReader.read(files);
    Language language = LanguageReader.read(files, tag);
    return new Lexicon(
        ontology,
        language,
        ActorReader.read(files, ontology),
        new PatternIndex(patterns(files, ontology, tag)));
  }

  private static List<EventPattern> patterns(LexiconFiles files, Ontology ontology, String tag) {
    List<EventPattern> patterns = new ArrayList<>();
    for (String type : ontology.types().keySet()) {
      String file = patternFile(tag, type);
      Optional<YamlNode> yaml = files.find(file);
      yaml.ifPresent(root -> patterns.addAll(PatternReader.read(ontology, type, root)));
    }
    return patterns;
  }

  /** Path of the pattern file of a type. */
  public static String patternFile(String tag, String type) {
    return "patterns/" + tag + "/" + type + ".yaml";
  }
}
