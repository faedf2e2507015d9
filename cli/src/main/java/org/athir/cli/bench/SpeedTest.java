package org.athir.cli.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.athir.code.EventCoder;
import org.athir.code.Prefilter;
import org.athir.judge.Joining;
import org.athir.lexicon.Lexicon;
import org.athir.model.Document;
import org.athir.model.Outcome;
import org.athir.model.Rejection;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parser.CoreNlpParser;
import org.athir.place.Gazetteer;
import org.athir.time.TimeTagger;

/**
 * Times the coder.
 *
 * @param parser the parser whose steps are timed
 * @param times finds time expressions
 * @param lexicon actors and patterns
 * @param gazetteer where places lie, if the lexicon has one
 * @param judge the judge beside the patterns, if there is one
 */
public record SpeedTest(
    CoreNlpParser parser,
    TimeTagger times,
    Lexicon lexicon,
    Optional<Supplier<Gazetteer>> gazetteer,
    Optional<Joining> judge) {

  /**
   * What was measured.
   *
   * @param stages each stage by itself, on one thread, every sentence parsed
   * @param oneThread reports coded as {@code athir code} does, on one thread
   * @param allCores the same on all cores; time as on the clock on the wall
   * @param filtered sentences that the prefilter kept from the parser
   */
  public record Figures(Map<Stage, Cost> stages, Cost oneThread, Cost allCores, int filtered) {

    /** Copies the map. */
    public Figures {
      stages = new EnumMap<>(stages);
    }

    private Figures orFaster(Figures other) {
      return new Figures(
          other.sum().nanos() < sum().nanos() ? other.stages : stages,
          other.oneThread.nanos() < oneThread.nanos() ? other.oneThread : oneThread,
          other.allCores.nanos() < allCores.nanos() ? other.allCores : allCores,
          filtered);
    }

    /** All stages together. */
    public Cost sum() {
      return stages.values().stream().reduce(Cost.NOTHING, Cost::plus);
    }
  }

  /**
   * Runs a corpus, after a first run over others that nobody times. Of several rounds the fastest
   * counts, since other programs on the machine only ever make a round slower.
   *
   * @param warmUp what is run first, so that the virtual machine compiles what matters
   * @param corpus what is timed
   * @param rounds how often it is timed
   */
  public Figures run(Corpus warmUp, Corpus corpus, int rounds) {
    warmUp(warmUp.reports());
    Figures best = round(corpus.reports());
    for (int i = 1; i < rounds; i++) {
      best = best.orFaster(round(corpus.reports()));
    }
    return best;
  }

  private Figures round(List<Document> reports) {
    EventCoder coder = coder(new Prefilter(lexicon));
    Map<Stage, Cost> stages = staged(reports);
    Cost before = Cost.ofThread();
    List<List<Outcome>> outcomes = new ArrayList<>();
    reports.forEach(report -> outcomes.add(coder.code(report)));
    Cost oneThread = Cost.ofThread().minus(before);
    long start = System.nanoTime();
    long coded = reports.parallelStream().map(coder::code).mapToLong(List::size).sum();
    Cost allCores = new Cost(System.nanoTime() - start, 0);
    if (coded != outcomes.stream().mapToLong(List::size).sum()) {
      throw new IllegalStateException("other outcomes on several threads than on one");
    }
    return new Figures(stages, oneThread, allCores, filtered(outcomes));
  }

  /** Runs the reports in both ways, which have to agree. */
  private void warmUp(List<Document> reports) {
    EventCoder coder = coder(SentenceFilter.ALL);
    StagedCoder staged = staged(new StageClock());
    for (Document report : reports) {
      if (!parsed(coder.code(report)).equals(staged.code(report))) {
        throw new IllegalStateException(
            "the stages by themselves code " + report.id() + " otherwise");
      }
    }
  }

  private EventCoder coder(SentenceFilter filter) {
    EventCoder coder = new EventCoder(parser, times, lexicon, filter);
    EventCoder located = gazetteer.map(coder::locating).orElse(coder);
    return judge.map(located::judging).orElse(located);
  }

  private StagedCoder staged(StageClock clock) {
    return new StagedCoder(this, clock);
  }

  private Map<Stage, Cost> staged(List<Document> reports) {
    StageClock clock = new StageClock();
    StagedCoder coder = staged(clock);
    reports.forEach(coder::code);
    Map<Stage, Cost> stages = new EnumMap<>(Stage.class);
    Stream.of(Stage.values())
        .filter(stage -> stage != Stage.JUDGE || judge.isPresent())
        .forEach(stage -> stages.put(stage, clock.cost(stage)));
    return stages;
  }

  private static int filtered(List<List<Outcome>> outcomes) {
    return outcomes.stream().mapToInt(some -> some.size() - parsed(some).size()).sum();
  }

  /** The outcomes of sentences that were parsed. */
  private static List<Outcome> parsed(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(
            outcome ->
                !(outcome instanceof Rejection rejection
                    && rejection.reason() == Rejection.Reason.NOT_PARSED))
        .toList();
  }
}
