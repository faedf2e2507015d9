package org.athir.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.NameIndex;
import org.athir.ontology.Ontology;

/**
 * All actors of the lexicon.
 *
 * @param entries countries, then organisations, groups and persons, in the order of the files
 * @param names actors and roles by name
 * @param countries countries by ISO code
 */
public record Actors(List<ActorEntry> entries, NameIndex names, Map<String, ActorEntry> countries) {

  /** Copies the list. */
  public Actors {
    entries = List.copyOf(entries);
  }

  /**
   * Reads the actors alone.
   *
   * @param source where the lexicon's files are
   * @throws LexiconException at the first mistake, with file, line and column
   */
  public static Actors read(LexiconSource source) {
    LexiconFiles files = new LexiconFiles(source, true);
    Ontology ontology = OntologyReader.read(files);
    return ActorReader.read(files, ontology);
  }

  /** The sectors that actors may have. */
  public static Set<String> sectors(LexiconSource source) {
    return OntologyReader.read(new LexiconFiles(source, true)).sectors().keySet();
  }

  /** Persons, in the order of the files. */
  public List<ActorEntry> persons() {
    return entries.stream().filter(entry -> entry.kind() == ActorEntry.Kind.PERSON).toList();
  }
}
