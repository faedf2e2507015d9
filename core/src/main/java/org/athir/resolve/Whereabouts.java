package org.athir.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.ActorEntry;
import org.athir.mention.Mention;
import org.athir.mention.RoleEntry;
import org.athir.model.Token;

/**
 * What a report tells of the country of those who name none: the holders in the phrase, the places
 * in the sentence, the country that the report is about.
 */
final class Whereabouts {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "inside", "throughout");

  private static final Set<String> OF_STATE =
      Set.of(
          "GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP", "PTY", "CVL", "ELI", "LAB", "EDU", "AGR",
          "MED", "REL", "SOC");
  private static final Set<String> OF_PLACE = Set.of("REB", "UAF", "CRM", "PRM", "JRN", "BUS");

  private final Map<Integer, AnalyzedSentence> sentences = new HashMap<>();
  private final Optional<String> mainCountry;

  /** Reads the sentences of a report. */
  Whereabouts(List<AnalyzedSentence> analyzed) {
    analyzed.forEach(sentence -> sentences.put(sentence.sentence().index(), sentence));
    this.mainCountry = mostNamed(analyzed, true).or(() -> mostNamed(analyzed, false));
  }

  /** Whether a mention names a country, a capital or another place. */
  static boolean isPlace(Mention mention) {
    boolean country =
        mention.reading().entry().filter(e -> e.kind() == ActorEntry.Kind.COUNTRY).isPresent();
    return country && mention.reading().roles().isEmpty();
  }

  /** The places that a sentence says something happens in. */
  static List<Mention> placesOf(AnalyzedSentence sentence) {
    return sentence.mentions().all().stream().filter(m -> isLocative(sentence, m)).toList();
  }

  private static boolean isLocative(AnalyzedSentence sentence, Mention mention) {
    return isPlace(mention)
        && LOCATIVE.contains(sentence.frames().preposition(mention.head()))
        && identityOfPlace(mention).isPresent();
  }

  private static Optional<String> identityOfPlace(Mention mention) {
    return mention.reading().entry().flatMap(ActorEntry::code);
  }

  private static Optional<String> mostNamed(List<AnalyzedSentence> analyzed, boolean locative) {
    Map<String, Integer> counts = new HashMap<>();
    for (AnalyzedSentence sentence : analyzed) {
      for (Mention mention : sentence.mentions().all()) {
        if (locative && !isLocative(sentence, mention)) {
          continue;
        }
        mention
            .reading()
            .entry()
            .or(mention.reading()::country)
            .flatMap(entry -> entry.country())
            .ifPresent(code -> counts.merge(code, 1, Integer::sum));
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 3 >= all * 2)
        .map(Map.Entry::getKey)
        .findFirst();
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
   * The country of somebody whose words name none: that of those named together with them, of the
   * one place in the sentence or, for what belongs to a state, of the report.
   */
  Optional<String> around(Mention mention) {
    List<RoleEntry> roles = mention.reading().roles();
    if (roles.stream().anyMatch(Whereabouts::belongsToState)) {
      return coordinated(mention).or(() -> placeBeside(mention)).or(() -> mainCountry);
    }
    return roles.stream().anyMatch(Whereabouts::isOfPlace)
        ? coordinated(mention).or(() -> placeBeside(mention))
        : Optional.empty();
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

  /** The one country in which a sentence says something happens. */
  private Optional<String> placeBeside(Mention mention) {
    AnalyzedSentence sentence = sentences.get(mention.sentence());
    if (sentence == null) {
      return Optional.empty();
    }
    List<String> codes =
        placesOf(sentence).stream()
            .flatMap(place -> identityOfPlace(place).stream())
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** "Musician Ada Obi": a private person of the report's country, as far as one can tell. */
  static boolean isPrivate(Mention mention) {
    return mention.reading().roles().stream()
        .allMatch(role -> List.of("CVL", "ELI").containsAll(role.sectors()));
  }

  private static boolean belongsToState(RoleEntry role) {
    return !role.weak() && !role.abroad() && role.sectors().stream().anyMatch(OF_STATE::contains);
  }

  /** Whether the place of a sentence tells the country of those who act there. */
  private static boolean isOfPlace(RoleEntry role) {
    return !role.weak() && !role.abroad() && role.sectors().stream().anyMatch(OF_PLACE::contains);
  }
}
