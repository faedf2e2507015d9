package org.athir.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.score.Counts.Total;

/**
 * Scores the task in which both sides are given and one class is asked for.
 *
 * @param selection which of several events answers
 * @param match when sides count as the row's
 */
public record MarkedScorer(Selection selection, SpanMatch match) {

  /**
   * Counts right and wrong answers; rows without an event are left out.
   *
   * @param gold the rows
   * @param predictions events by id of the row
   * @return counts of each distinct sentence
   */
  public List<Counts> count(
      List<RelationGold> gold, Map<String, List<RelationPrediction>> predictions) {
    List<RelationGold> rows = gold.stream().filter(row -> row.label().isPresent()).toList();
    Map<String, RootClass> answers = new HashMap<>();
    for (RelationGold row : rows) {
      answer(row, predictions.getOrDefault(row.id(), List.of()))
          .ifPresent(root -> answers.put(row.id(), root));
    }
    Map<String, Counts> sentences = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (RelationGold row : rows) {
      Counts counts = sentences.computeIfAbsent(row.sentence(), sentence -> new Counts());
      Optional<RootClass> answer = Optional.ofNullable(answers.get(row.id()));
      add(row.wanted(), answer, counts);
      counts.add(Total.ANSWERED, answer.isPresent() && seen.add(row.id()) ? 1 : 0);
    }
    return List.copyOf(sentences.values());
  }

  private Optional<RootClass> answer(RelationGold row, List<RelationPrediction> events) {
    List<RelationPrediction> surest = new ArrayList<>(events);
    surest.sort(Comparator.comparingDouble(RelationPrediction::score).reversed());
    surest.removeIf(event -> !isEligible(event, row));
    RootClass wanted = row.wanted().root();
    if (selection == Selection.ORACLE
        && surest.stream().anyMatch(event -> event.root() == wanted)) {
      return Optional.of(wanted);
    }
    return surest.stream().map(RelationPrediction::root).findFirst();
  }

  private boolean isEligible(RelationPrediction event, RelationGold row) {
    return switch (selection) {
      case FIRST, ORACLE -> true;
      case DYAD -> event.matches(row, match);
      case DYAD2 -> event.matches(row, match) || event.mirrored().matches(row, match);
    };
  }

  private static void add(RelationGold.Label wanted, Optional<RootClass> answer, Counts counts) {
    counts.add(Total.GOLD, 1);
    for (Level level : Level.values()) {
      int gold = wanted.position(level);
      counts.addGold(level, gold);
      if (answer.isPresent()) {
        int predicted = level.position(answer.get());
        counts.addPredicted(level, predicted);
        if (predicted == gold) {
          counts.addCorrect(level, gold);
        }
      }
    }
  }
}
