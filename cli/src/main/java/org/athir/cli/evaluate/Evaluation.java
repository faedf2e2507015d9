package org.athir.cli.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.athir.cli.evaluate.Finding.OfActor;
import org.athir.cli.evaluate.Finding.OfEventless;
import org.athir.cli.evaluate.Finding.OfMarked;
import org.athir.cli.evaluate.Finding.OfReference;
import org.athir.cli.evaluate.Finding.Part;

/**
 * How the coder did on the gold.
 *
 * @param marked findings on sentences with a marked event
 * @param references findings on mentions
 * @param eventless findings on sentences without an event
 * @param actors findings on who mentions are
 * @param screening what the prefilter would do
 */
public record Evaluation(
    List<OfMarked> marked,
    List<OfReference> references,
    List<OfEventless> eventless,
    List<OfActor> actors,
    Screening screening) {

  /** Copies the lists. */
  public Evaluation {
    marked = List.copyOf(marked);
    references = List.copyOf(references);
    eventless = List.copyOf(eventless);
    actors = List.copyOf(actors);
  }

  /** All findings. */
  public List<Finding> findings() {
    List<Finding> findings = findings(marked, references, eventless);
    findings.addAll(actors);
    return findings;
  }

  static List<Finding> findings(
      List<OfMarked> marked, List<OfReference> references, List<OfEventless> eventless) {
    List<Finding> findings = new ArrayList<>(marked);
    findings.addAll(references);
    findings.addAll(eventless);
    return findings;
  }

  /**
   * Marked events counted.
   *
   * @param sentences all of them
   * @param trigger with an event on the trigger
   * @param type with an event of the type
   * @param sides with an event of the type between the right sides
   * @param status with such an event in the right status
   */
  public record Count(int sentences, int trigger, int type, int sides, int status) {}

  /** Counts by phenomenon, in alphabetical order. */
  public Map<String, Count> phenomena() {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (String name :
        new TreeSet<>(marked.stream().map(finding -> finding.gold().phenomenon()).toList())) {
      counts.put(
          name,
          count(marked.stream().filter(one -> one.gold().phenomenon().equals(name)).toList()));
    }
    return counts;
  }

  /** Counts over all phenomena. */
  public Count all() {
    return count(marked);
  }

  /** Mentions whose codes are right. */
  public int referencesRight() {
    return (int) references.stream().filter(Finding::isRight).count();
  }

  /** Mentions of whom all that is asked for is right. */
  public int actorsRight() {
    return (int) actors.stream().filter(Finding::isRight).count();
  }

  /** Mentions whose code is right. */
  public int actorsWithCode() {
    return (int) actors.stream().filter(OfActor::hasCode).count();
  }

  /** Mentions whose sectors are right. */
  public int actorsWithSectors() {
    return (int) actors.stream().filter(OfActor::hasSectors).count();
  }

  /** Sentences without an event for which one was coded and not negated. */
  public int eventlessCoded() {
    return (int) eventless.stream().filter(finding -> !finding.isRight()).count();
  }

  private static Count count(List<OfMarked> findings) {
    return new Count(
        findings.size(),
        with(findings, Part.TRIGGER),
        with(findings, Part.TYPE),
        with(findings, Part.SIDES),
        with(findings, Part.STATUS));
  }

  private static int with(List<OfMarked> findings, Part part) {
    return (int) findings.stream().filter(finding -> finding.found().contains(part)).count();
  }
}
