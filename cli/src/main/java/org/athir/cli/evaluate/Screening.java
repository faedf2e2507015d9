package org.athir.cli.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athir.model.Event;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.resolve.AnalyzedSentence;

/**
 * What a filter of sentences keeps and what it would lose.
 *
 * @param marked sentences that hold the trigger of a marked event
 * @param kept those of them that the filter keeps
 * @param events events that the coder finds where every sentence is parsed
 * @param lost those of them in sentences that the filter drops
 * @param sentences all sentences of the gold
 * @param dropped those of them that the filter drops
 */
public record Screening(int marked, int kept, int events, int lost, int sentences, int dropped) {

  /** Nothing looked at. */
  static final Screening NONE = new Screening(0, 0, 0, 0, 0, 0);

  /** Looks at one item of the gold, parsed whole. */
  static Screening of(Finding finding, SentenceFilter filter) {
    Set<Integer> dropped = dropped(finding, filter);
    List<Event> events = Finding.events(finding.trace());
    List<Integer> marked = marked(finding);
    return new Screening(
        marked.size(),
        count(marked, dropped, false),
        events.size(),
        count(events.stream().map(Event::sentence).toList(), dropped, true),
        finding.trace().sentences().size(),
        dropped.size());
  }

  Screening plus(Screening other) {
    return new Screening(
        marked + other.marked,
        kept + other.kept,
        events + other.events,
        lost + other.lost,
        sentences + other.sentences,
        dropped + other.dropped);
  }

  private static int count(Collection<Integer> numbers, Set<Integer> dropped, boolean in) {
    return (int) numbers.stream().filter(number -> dropped.contains(number) == in).count();
  }

  private static List<Integer> marked(Finding finding) {
    if (!(finding instanceof Finding.OfMarked marked)) {
      return List.of();
    }
    return finding.trace().sentences().stream()
        .map(AnalyzedSentence::sentence)
        .filter(
            sentence ->
                marked.gold().example().triggers().stream().anyMatch(sentence.span()::overlaps))
        .map(Sentence::index)
        .toList();
  }

  /** Numbers of the sentences that the filter drops; it judges those of a paragraph together. */
  private static Set<Integer> dropped(Finding finding, SentenceFilter filter) {
    Map<Integer, Map<Integer, List<String>>> paragraphs = new LinkedHashMap<>();
    for (AnalyzedSentence analyzed : finding.trace().sentences()) {
      Sentence sentence = analyzed.sentence();
      paragraphs
          .computeIfAbsent(sentence.paragraph(), number -> new LinkedHashMap<>())
          .put(sentence.index(), sentence.tokens().stream().map(Token::text).toList());
    }
    Set<Integer> dropped = new HashSet<>();
    for (Map<Integer, List<String>> paragraph : paragraphs.values()) {
      boolean[] droppable = filter.droppable(List.copyOf(paragraph.values()));
      int i = 0;
      for (Integer number : paragraph.keySet()) {
        if (i < droppable.length && droppable[i]) {
          dropped.add(number);
        }
        i++;
      }
    }
    return dropped;
  }
}
