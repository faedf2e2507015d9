package org.athir.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.athir.mention.Mention;
import org.athir.mention.RoleEntry;
import org.athir.model.Quantity.Kind;
import org.athir.model.Token;
import org.athir.number.Count;
import org.athir.number.CountFinder;
import org.athir.parse.Argument;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordMap;

/** Which people of a report flee: they are refugees, whatever else they are called. */
final class Displacement {
  private static final String REFUGEES = "REF";
  private static final List<String> PRIVATE = List.of("CVL");
  private static final String DISPLACED = "displaced";

  private final Map<Integer, AnalyzedSentence> sentences;
  private final Language language;
  private final CountFinder counts;
  private final Map<Integer, Set<Integer>> heads = new HashMap<>();

  /**
   * Reads the sentences of a report.
   *
   * @param sentences its sentences by number
   * @param language words of the language
   */
  Displacement(Map<Integer, AnalyzedSentence> sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
    this.counts = new CountFinder(language);
  }

  /** "68,000 villagers fled": civilians and refugees; who is displaced by name, refugees alone. */
  List<String> sectors(Mention mention, List<String> sectors) {
    AnalyzedSentence analyzed = sentences.get(mention.sentence());
    boolean several = mention.head().tag().endsWith("S");
    if (analyzed == null
        || !several
        || isPeople(analyzed, mention)
        || !sectors.equals(PRIVATE)
        || isAbroad(mention)) {
      return sectors;
    }
    if (isCalledDisplaced(analyzed, mention.head())) {
      return List.of(REFUGEES);
    }
    Set<Integer> fleeing =
        heads.computeIfAbsent(mention.sentence(), number -> fleeing(analyzed.frames()));
    return fleeing.contains(mention.head().index()) ? List.of(PRIVATE.get(0), REFUGEES) : sectors;
  }

  /** "Hutus fled": a people without a number is named, not counted among the refugees. */
  private static boolean isPeople(AnalyzedSentence analyzed, Mention mention) {
    return mention.head().tag().equals("NNPS")
        && analyzed.sentence().children(mention.head(), "nummod", "amod", "det").isEmpty();
  }

  /** Foreigners who are flown out go home. */
  private static boolean isAbroad(Mention mention) {
    return mention.reading().roles().stream().anyMatch(RoleEntry::abroad);
  }

  private boolean isCalledDisplaced(AnalyzedSentence analyzed, Token head) {
    return analyzed.sentence().children(head, "amod", "compound").stream()
        .anyMatch(
            token ->
                language.is(
                    WordMap.COUNT_STATES, DISPLACED, token.text().toLowerCase(Locale.ROOT)));
  }

  private Set<Integer> fleeing(FrameReader frames) {
    Set<Integer> found = new HashSet<>();
    for (Count count : counts.find(frames)) {
      if (count.kind() == Kind.DISPLACED) {
        count.noun().map(Token::index).ifPresent(found::add);
      }
    }
    for (Token token : frames.sentence().tokens()) {
      if (token.isVerb() && language.is(WordMap.COUNT_SUBJECTS, DISPLACED, token.lemma())) {
        add(found, frames.fill(token, "subject"));
      }
      if (token.isVerb() && language.is(WordMap.COUNT_OBJECTS, DISPLACED, token.lemma())) {
        add(found, frames.fill(token, "object"));
      }
    }
    return found;
  }

  private static void add(Set<Integer> found, List<Argument> arguments) {
    arguments.forEach(argument -> found.add(argument.head().index()));
  }
}
