package org.athir.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.athir.mention.Mention;
import org.athir.mention.RoleEntry;

/**
 * Of which force "two officers", "chief Leon Charles" are, whose words do not say: of the police or
 * the army named last before.
 */
final class Ranks {
  private static final Set<String> FORCES = Set.of("MIL", "COP");
  private static final Set<String> OPEN =
      Set.of("officer", "chief", "commander", "deputy", "commissioner", "captain", "recruit");

  /** So many sentences back a force is remembered. */
  private static final int WINDOW = 8;

  private final TreeMap<Integer, AnalyzedSentence> sentences;

  /** Reads the sentences of a report. */
  Ranks(List<AnalyzedSentence> analyzed) {
    this.sentences = new TreeMap<>();
    analyzed.forEach(sentence -> sentences.put(sentence.sentence().index(), sentence));
  }

  /** The force of somebody whose rank both the army and the police have. */
  Optional<List<String>> force(Mention mention) {
    List<RoleEntry> roles = mention.reading().roles();
    boolean open =
        mention.reading().entry().isEmpty()
            && roles.size() == 1
            && roles.get(0).weak()
            && OPEN.contains(roles.get(0).name());
    return open ? lastBefore(mention) : Optional.empty();
  }

  private Optional<List<String>> lastBefore(Mention mention) {
    for (int i = mention.sentence(); i >= mention.sentence() - WINDOW; i--) {
      AnalyzedSentence analyzed = sentences.get(i);
      Optional<List<String>> found = analyzed == null ? Optional.empty() : last(analyzed, mention);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> last(AnalyzedSentence analyzed, Mention mention) {
    boolean own = analyzed.sentence().index() == mention.sentence();
    return analyzed.mentions().all().stream()
        .filter(other -> !own || other.head().index() < mention.head().index())
        .flatMap(other -> force(other.reading().roles()).stream())
        .reduce((first, second) -> second);
  }

  /** What roles say of one force alone. */
  private static Optional<List<String>> force(List<RoleEntry> roles) {
    return roles.stream()
        .filter(role -> !role.weak() && role.sectors().size() == 1)
        .map(RoleEntry::sectors)
        .filter(sectors -> FORCES.containsAll(sectors))
        .findFirst();
  }
}
