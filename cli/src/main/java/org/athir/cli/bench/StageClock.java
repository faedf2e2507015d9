package org.athir.cli.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up the time and the allocated memory of stages that run one after the other on one thread:
 * to enter a stage ends the one before.
 */
final class StageClock {
  private final Map<Stage, Cost> costs = new EnumMap<>(Stage.class);
  private Optional<Stage> current = Optional.empty();
  private Cost entered = Cost.NOTHING;

  /** The next stage begins. */
  void enter(Stage stage) {
    stop();
    current = Optional.of(stage);
  }

  /** No stage is running any more. */
  void stop() {
    Cost now = Cost.ofThread();
    current.ifPresent(stage -> costs.merge(stage, now.minus(entered), Cost::plus));
    current = Optional.empty();
    entered = now;
  }

  /** What a stage cost so far. */
  Cost cost(Stage stage) {
    return costs.getOrDefault(stage, Cost.NOTHING);
  }
}
