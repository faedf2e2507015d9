package org.athir.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.athir.cli.Verdict.Kind;
import org.athir.pattern.EventPattern;

/** A table of what was verified: a line for each event type and one for all. */
final class VerifySummary {
  private VerifySummary() {}

  /** The lines of the table. */
  static List<String> of(List<Verdict> verdicts) {
    Set<String> types = new LinkedHashSet<>();
    verdicts.forEach(verdict -> types.add(type(verdict)));
    List<String> lines = new ArrayList<>();
    lines.add(row("type", "patterns", "triggers", "examples", "near misses", "failed"));
    for (String type : types) {
      lines.add(line(type, verdicts.stream().filter(v -> type(v).equals(type)).toList()));
    }
    if (types.size() > 1) {
      lines.add(line("all", verdicts));
    }
    return lines;
  }

  private static String type(Verdict verdict) {
    return verdict.pattern().act().type();
  }

  private static String line(String name, List<Verdict> verdicts) {
    Set<EventPattern> patterns = new LinkedHashSet<>();
    verdicts.forEach(verdict -> patterns.add(verdict.pattern()));
    long triggers =
        patterns.stream()
            .flatMap(
                pattern ->
                    pattern.triggers().stream()
                        .map(trigger -> pattern.act().type() + trigger.kind() + trigger.text()))
            .distinct()
            .count();
    return row(
        name,
        patterns.size(),
        triggers,
        count(verdicts, Kind.EXAMPLE),
        count(verdicts, Kind.NEAR_MISS),
        verdicts.stream().filter(Verdict::isFailure).count());
  }

  private static long count(List<Verdict> verdicts, Kind kind) {
    return verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-12s %9s %9s %9s %12s %7s", cells);
  }
}
