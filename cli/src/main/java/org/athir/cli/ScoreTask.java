package org.athir.cli;

import java.util.Set;

/** What is compared with gold. */
enum ScoreTask {
  /** The class of a relation whose sides are given. */
  MARKED(Set.of("--heads", "--match", "--select", "--subset", "--bootstrap")),
  /** Events of sentences. */
  OPEN(Set.of("--heads", "--match", "--subset", "--bootstrap")),
  /** Events of a report. */
  STORY(Set.of("--bootstrap")),
  /** Who, when, where and how many. */
  FIELDS(Set.of());

  private final Set<String> options;

  ScoreTask(Set<String> options) {
    this.options = options;
  }

  /** Whether an option means something for it. */
  boolean takes(String option) {
    return options.contains(option);
  }
}
