package org.athir.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athir.cli.evaluate.Evaluation;
import org.athir.cli.evaluate.Evaluation.Count;
import org.athir.cli.evaluate.Finding;
import org.athir.cli.evaluate.Finding.OfActor;
import org.athir.cli.evaluate.Finding.OfEventless;
import org.athir.cli.evaluate.Finding.OfMarked;
import org.athir.cli.evaluate.Finding.OfReference;
import org.athir.cli.evaluate.Finding.Part;
import org.athir.cli.evaluate.Gold;
import org.athir.cli.evaluate.Screening;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant.Identity;
import org.athir.model.Rejection;

/**
 * An evaluation in words.
 *
 * @param evaluation the figures
 * @param show whether failures are told one by one
 */
record EvaluationText(Evaluation evaluation, boolean show) {

  /** Failures, when they are asked for, and tables. */
  String table() {
    List<String> lines = new ArrayList<>();
    if (show) {
      failures().forEach(finding -> lines.addAll(failure(finding)));
    }
    lines.add(row("phenomenon", "events", "trigger", "type", "sides", "status"));
    evaluation.phenomena().forEach((name, count) -> lines.add(row(name, count)));
    lines.add(row("all", evaluation.all()));
    lines.add("");
    Screening screening = evaluation.screening();
    lines.add(
        share("mentions resolved", evaluation.referencesRight(), evaluation.references().size()));
    int actors = evaluation.actors().size();
    lines.add(share("actors right in all", evaluation.actorsRight(), actors));
    lines.add(share("actors with their code", evaluation.actorsWithCode(), actors));
    lines.add(share("actors with their sectors", evaluation.actorsWithSectors(), actors));
    lines.add(
        share(
            "sentences without an event coded",
            evaluation.eventlessCoded(),
            evaluation.eventless().size()));
    lines.add(
        share(
            "prefilter: sentences with a marked event kept", screening.kept(), screening.marked()));
    lines.add(share("prefilter: coded events lost", screening.lost(), screening.events()));
    lines.add(share("prefilter: sentences dropped", screening.dropped(), screening.sentences()));
    return String.join("\n", lines) + "\n";
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-32s %6s %8s %6s %6s %7s", cells);
  }

  private static String row(String name, Count count) {
    return row(
        name, count.sentences(), count.trigger(), count.type(), count.sides(), count.status());
  }

  private static String share(String name, int part, int all) {
    return String.format(
        Locale.ROOT, "%-46s %4d of %4d  %5.1f %%", name, part, all, percent(part, all));
  }

  private static double percent(int part, int all) {
    return all == 0 ? 0 : 100.0 * part / all;
  }

  /** The figures by name. */
  Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    Map<String, Object> phenomena = new LinkedHashMap<>();
    evaluation.phenomena().forEach((name, count) -> phenomena.put(name, figures(count)));
    figures.put("events", figures(evaluation.all()));
    figures.put("phenomena", phenomena);
    figures.put(
        "coreference",
        counts("mentions", evaluation.references().size(), "right", evaluation.referencesRight()));
    Map<String, Object> actors =
        counts("mentions", evaluation.actors().size(), "right", evaluation.actorsRight());
    actors.put("code", evaluation.actorsWithCode());
    actors.put("sectors", evaluation.actorsWithSectors());
    figures.put("actors", actors);
    figures.put(
        "no_event",
        counts("sentences", evaluation.eventless().size(), "coded", evaluation.eventlessCoded()));
    figures.put("prefilter", figures(evaluation.screening()));
    if (show) {
      figures.put("failures", failures().map(finding -> finding.trace().document().id()).toList());
    }
    return figures;
  }

  private static Map<String, Object> figures(Count count) {
    Map<String, Object> figures = counts("marked", count.sentences(), "trigger", count.trigger());
    figures.put("type", count.type());
    figures.put("sides", count.sides());
    figures.put("status", count.status());
    return figures;
  }

  private static Map<String, Object> figures(Screening screening) {
    Map<String, Object> figures = counts("marked", screening.marked(), "kept", screening.kept());
    figures.putAll(counts("events", screening.events(), "lost", screening.lost()));
    figures.putAll(counts("sentences", screening.sentences(), "dropped", screening.dropped()));
    return figures;
  }

  private static Map<String, Object> counts(String name, int all, String partName, int part) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put(name, all);
    counts.put(partName, part);
    return counts;
  }

  private Stream<Finding> failures() {
    return evaluation.findings().stream().filter(finding -> !finding.isRight());
  }

  private static List<String> failure(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(finding));
    lines.add("  " + finding.trace().document().text());
    finding.trace().outcomes().forEach(outcome -> lines.add("    " + outcome(outcome)));
    lines.add("");
    return lines;
  }

  private static String headline(Finding finding) {
    if (finding instanceof OfMarked marked) {
      return marked.gold().uid() + " (" + marked.gold().phenomenon() + "): " + missing(marked);
    }
    if (finding instanceof OfReference reference) {
      return reference.gold().uid()
          + " (coreference): \""
          + finding.trace().document().quote(reference.gold().mention())
          + "\" is "
          + sorted(reference.gold().codes())
          + ", coded as "
          + sorted(reference.codes())
          + reference.rule().map(rule -> " by " + rule).orElse("");
    }
    if (finding instanceof OfActor actor) {
      return actor(actor);
    }
    OfEventless eventless = (OfEventless) finding;
    return eventless.gold().uid() + " (" + eventless.gold().kind() + "): no event, but coded";
  }

  private static String actor(OfActor actor) {
    Gold.Wanted wanted = actor.gold().wanted();
    return actor.gold().uid()
        + " ("
        + actor.gold().phenomenon()
        + "): \""
        + actor.trace().document().quote(actor.gold().mention())
        + "\" is "
        + Stream.of(wanted.codes(), wanted.sectors(), wanted.role(), wanted.id())
            .map(words -> words.map(EvaluationText::sorted).orElse("anything"))
            .collect(Collectors.joining(", "))
        + "; coded as "
        + actor.identities().stream()
            .map(EvaluationText::identity)
            .collect(Collectors.joining(" + "));
  }

  private static String identity(Identity identity) {
    return identity.code().orElse("nobody")
        + ", "
        + sorted(identity.sectors())
        + ", "
        + identity.role().orElse("no role")
        + ", "
        + identity.id().orElse("no id");
  }

  private static String sorted(Iterable<String> codes) {
    TreeSet<String> sorted = new TreeSet<>();
    codes.forEach(sorted::add);
    return sorted.isEmpty() ? "nobody" : String.join("+", sorted);
  }

  private static String missing(OfMarked finding) {
    String wanted = finding.gold().type() + ", " + finding.gold().status();
    for (Part part : Part.values()) {
      if (part != Part.TRIGGER && !finding.found().contains(part)) {
        return wanted
            + ": "
            + switch (part) {
              case TRIGGER, TYPE -> "no event of this type";
              case SIDES -> "other sides";
              case STATUS -> "another status";
            };
      }
    }
    return wanted;
  }

  private static String outcome(Outcome outcome) {
    return outcome instanceof Event event
        ? OutcomeText.event(event) + " (" + Finding.word(event.status().value()) + ")"
        : "rejected: " + OutcomeText.rejection((Rejection) outcome);
  }
}
