package org.athir.cli;

import java.util.Set;

/** What is compared with gold. */
enum ScoreTask {
  /** The class of a relation whose sides are given. */
  MARKED,
  /** Events of sentences. */
  OPEN,
  /** Events of a report. */
  STORY,
  /** Who, when, where and how many. */
  FIELDS;

  private static final Set<String> OF_RELATIONS =
      Set.of("--heads", "--match", "--subset", "--bootstrap");

  /** Whether an option of some tasks means something for this one. */
  boolean takes(String option) {
    return switch (this) {
      case MARKED -> OF_RELATIONS.contains(option) || option.equals("--select");
      case OPEN -> OF_RELATIONS.contains(option);
      case STORY -> option.equals("--bootstrap");
      case FIELDS -> false;
    };
  }
}
