package org.athir.formats.read;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the parts of a source that are no reports, by kind. */
final class LeftOut {
  private static final int KINDS = 100;
  private static final int NAMED = 8;
  private static final int LONGEST = 40;
  private static final String OTHERS = "of other kinds";

  private final Map<String, Integer> counts = new TreeMap<>();

  /** Counts one. */
  void add(String kind) {
    String known = kind.length() > LONGEST ? OTHERS : kind;
    boolean room = counts.containsKey(known) || counts.size() < KINDS;
    counts.merge(room ? known : OTHERS, 1, Integer::sum);
  }

  /** All of them as one result, the most frequent first, unless there are none. */
  Optional<ReadResult> result(Source source) {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    String named =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(NAMED)
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    String rest = counts.size() > NAMED ? " and " + (counts.size() - NAMED) + " kinds more" : "";
    return Optional.of(new ReadResult.Skipped(source.place(), named + rest));
  }
}
