package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.athir.model.Span;

/**
 * A sentence of the corpus.
 *
 * @param id file and line, stable while the file only grows
 * @param register kind of text: wire, headline, broadcast ...
 * @param text the sentence without its marks
 * @param actors words of each marked actor, by its letter
 * @param pairs the labelled pairs
 */
public record MarkedSentence(
    String id,
    String register,
    String text,
    SortedMap<Character, List<Span>> actors,
    List<LabelledPair> pairs) {

  /** Copies the collections. */
  public MarkedSentence {
    actors = new TreeMap<>(actors);
    pairs = List.copyOf(pairs);
  }

  /**
   * The labels of an ordered pair: none when the corpus does not list it, several for several acts.
   */
  public List<LabelledPair> pairs(char source, char target) {
    return pairs.stream()
        .filter(pair -> pair.source() == source && pair.target() == target)
        .toList();
  }

  /** First words of an actor. */
  public Span first(char letter) {
    return words(letter).get(0);
  }

  /** All words that mark an actor. */
  public List<Span> words(char letter) {
    List<Span> spans = actors.get(letter);
    if (spans == null) {
      throw new IllegalArgumentException(id + ": no actor " + letter);
    }
    return spans;
  }

  /** Whether some words share at least a character with an actor's. */
  public boolean isAt(char letter, Span span) {
    return words(letter).stream().anyMatch(span::overlaps);
  }

  /** Words of all actors. */
  public List<Span> allActors() {
    List<Span> all = new ArrayList<>();
    actors.values().forEach(all::addAll);
    return all;
  }
}
