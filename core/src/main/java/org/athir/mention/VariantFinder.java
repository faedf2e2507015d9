package org.athir.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.mention.NameIndex.Run;

/**
 * Finds persons by other spellings of their full names, where the lexicon's names do not match: at
 * least a first and a last name, so that nobody is found by a surname that many have.
 */
final class VariantFinder {
  private static final int MAX_WORDS = 5;

  /** Words inside a name that may be written small. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "bin", "bint", "ibn", "ben",
          "de", "da", "dos", "von", "van", "ould", "abu", "abd");

  private final PersonIndex persons;
  private final List<Run> runs;

  VariantFinder(PersonIndex persons, List<Run> runs) {
    this.persons = persons;
    this.runs = runs;
  }

  /** The hits and those for variants; shorter hits inside a variant are left out. */
  List<NameHit> addTo(List<NameHit> hits) {
    List<NameHit> variants = new ArrayList<>();
    BitSet known = new BitSet();
    for (NameHit hit : hits) {
      if (hit.lastToken() > hit.firstToken()) {
        known.set(hit.firstToken(), hit.lastToken() + 1);
      }
    }
    int i = 0;
    while (i < runs.size()) {
      int end = isCapital(i) && isOpen(i, known) ? endOfName(i, known) : i;
      Optional<NameHit> variant = longest(i, end);
      if (variant.isPresent()) {
        variants.add(variant.get());
        i = next(variant.get().lastToken(), i);
      } else {
        i++;
      }
    }
    if (variants.isEmpty()) {
      return hits;
    }
    List<NameHit> all = new ArrayList<>(hits);
    all.removeIf(hit -> variants.stream().anyMatch(variant -> overlap(hit, variant)));
    all.addAll(variants);
    return all;
  }

  private static boolean overlap(NameHit one, NameHit other) {
    return one.firstToken() <= other.lastToken() && other.firstToken() <= one.lastToken();
  }

  private int next(int lastToken, int from) {
    int i = from;
    while (i < runs.size() && runs.get(i).token.index() <= lastToken) {
      i++;
    }
    return i;
  }

  private Optional<NameHit> longest(int start, int end) {
    for (int last = end; last > start; last--) {
      if (isCapital(last) && isWhole(start, last) && persons.mayEnd(runs.get(last).text)) {
        List<String> words = new ArrayList<>();
        runs.subList(start, last + 1).forEach(run -> words.add(run.text));
        Optional<ActorEntry> entry = persons.spelledLike(words);
        if (entry.isPresent()) {
          NameSense sense = NameSense.of(NameSense.Kind.VARIANT, entry.get());
          return Optional.of(
              new NameHit(
                  runs.get(start).token.index(), runs.get(last).token.index(), List.of(sense)));
        }
      }
    }
    return Optional.empty();
  }

  /** The last run of the name-like words that begin here. */
  private int endOfName(int start, BitSet known) {
    int end = start;
    while (end + 1 < runs.size()
        && end + 1 - start < MAX_WORDS
        && isBeside(end)
        && isOpen(end + 1, known)
        && (isCapital(end + 1) || PARTICLES.contains(runs.get(end + 1).lower))) {
      end++;
    }
    return end;
  }

  /** Whether nothing but a hyphen stands between a run and the next. */
  private boolean isBeside(int i) {
    int gap = runs.get(i + 1).token.span().start() - runs.get(i).token.span().end();
    int tokens = runs.get(i + 1).token.index() - runs.get(i).token.index();
    return tokens <= 1 || (tokens == 2 && gap == 1);
  }

  private boolean isCapital(int i) {
    Run run = runs.get(i);
    return run.token.isProperNoun()
        && run.text.length() > 1
        && Character.isUpperCase(run.text.charAt(0));
  }

  /** Whether no name of several words is known here. */
  private boolean isOpen(int i, BitSet known) {
    return !known.get(runs.get(i).token.index());
  }

  private boolean isWhole(int start, int last) {
    boolean starts =
        start == 0 || runs.get(start - 1).token.index() != runs.get(start).token.index();
    boolean ends =
        last + 1 == runs.size() || runs.get(last + 1).token.index() != runs.get(last).token.index();
    return starts && ends;
  }
}
