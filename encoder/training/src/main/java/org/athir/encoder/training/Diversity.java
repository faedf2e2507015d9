package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How unlike the sentences of a collection are.
 *
 * @param sentences number of sentences
 * @param meanWords words a sentence
 * @param distinct share of word sequences of length 2, 3 and 4 that are distinct (Li et al. 2016)
 * @param nearDuplicates share of sentences that have at least half of their sequences of three
 *     words in common with another
 */
record Diversity(int sentences, double meanWords, List<Double> distinct, double nearDuplicates) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHINGLE = 3;
  private static final double NEAR = 0.5;

  /** Copies the list. */
  Diversity {
    distinct = List.copyOf(distinct);
  }

  /** Measures sentences. */
  static Diversity of(List<String> sentences) {
    List<List<String>> words = sentences.stream().map(Diversity::words).toList();
    List<Double> distinct = new ArrayList<>();
    for (int length = 2; length <= 4; length++) {
      distinct.add(distinct(words, length));
    }
    double mean = words.stream().mapToInt(List::size).average().orElse(0);
    return new Diversity(sentences.size(), mean, distinct, nearDuplicates(words));
  }

  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static Set<List<String>> sequences(List<String> words, int length) {
    Set<List<String>> sequences = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      sequences.add(List.copyOf(words.subList(i, i + length)));
    }
    return sequences;
  }

  private static double distinct(List<List<String>> sentences, int length) {
    Set<List<String>> all = new HashSet<>();
    long count = 0;
    for (List<String> words : sentences) {
      all.addAll(sequences(words, length));
      count += Math.max(0, words.size() - length + 1);
    }
    return count == 0 ? 0 : all.size() / (double) count;
  }

  private static double nearDuplicates(List<List<String>> sentences) {
    Map<List<String>, List<Integer>> holders = new HashMap<>();
    List<Set<List<String>>> sets = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Set<List<String>> own = sequences(sentences.get(i), SHINGLE);
      sets.add(own);
      for (List<String> sequence : own) {
        holders.computeIfAbsent(sequence, key -> new ArrayList<>()).add(i);
      }
    }
    int near = 0;
    for (int i = 0; i < sets.size(); i++) {
      near += hasNeighbour(i, sets, holders) ? 1 : 0;
    }
    return sentences.isEmpty() ? 0 : near / (double) sentences.size();
  }

  private static boolean hasNeighbour(
      int sentence, List<Set<List<String>>> sets, Map<List<String>, List<Integer>> holders) {
    Map<Integer, Integer> common = new HashMap<>();
    for (List<String> sequence : sets.get(sentence)) {
      for (int other : holders.getOrDefault(sequence, List.of())) {
        if (other != sentence) {
          common.merge(other, 1, Integer::sum);
        }
      }
    }
    int size = sets.get(sentence).size();
    return common.values().stream().anyMatch(count -> count >= size * NEAR);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d sentences, %.1f words a sentence, distinct-2 %.3f, distinct-3 %.3f, distinct-4 %.3f,"
            + " near-duplicates %.4f",
        sentences,
        meanWords,
        distinct.get(0),
        distinct.get(1),
        distinct.get(2),
        nearDuplicates);
  }
}
