package org.athir.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.athir.cli.bench.Corpus;
import org.athir.cli.bench.Cost;
import org.athir.cli.bench.SpeedTest;

/**
 * Speed in words.
 *
 * @param corpus what was timed
 * @param distinct number of different reports in it, where it is long enough to hold all
 * @param measured the figures
 * @param start what loading took
 * @param peakMegabytes the most memory that the process held, where that is known
 */
record BenchText(
    Corpus corpus,
    int distinct,
    SpeedTest.Figures measured,
    Start start,
    OptionalLong peakMegabytes) {

  /**
   * What loading took; lexicon and models are loaded at the same time.
   *
   * @param lexiconMillis until the lexicon was there
   * @param millis until both were
   */
  record Start(long lexiconMillis, long millis) {}

  /** The figures for people. */
  String table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(Locale.ROOT, "%-38s %12s %16s", "stage", "sentences/s", "bytes/sentence"));
    measured.stages().forEach((stage, cost) -> lines.add(row(stage.words(), cost)));
    lines.add(row("all stages, every sentence parsed", measured.sum()));
    lines.add(row("as code does, one thread", measured.oneThread()));
    lines.add(
        String.format(
            Locale.ROOT,
            "%-38s %12.0f",
            "as code does, " + cores() + " threads",
            measured.allCores().perSecond(corpus.sentences())));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "start %d ms (lexicon %d ms, models meanwhile), peak memory %s MB",
            start.millis(),
            start.lexiconMillis(),
            peakMegabytes.isPresent() ? peakMegabytes.getAsLong() : "?"));
    lines.add(
        String.format(
            Locale.ROOT,
            "%d sentences in %d reports (%d different); the prefilter drops %d sentences",
            corpus.sentences(),
            corpus.reports().size(),
            Math.min(distinct, corpus.reports().size()),
            measured.filtered()));
    return String.join("\n", lines) + "\n";
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private String row(String name, Cost cost) {
    return String.format(
        Locale.ROOT,
        "%-38s %12.0f %16d",
        name,
        cost.perSecond(corpus.sentences()),
        cost.bytes() / corpus.sentences());
  }

  /** The figures in the shape of the contract. */
  Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("sentences_per_second", rate(measured.allCores(), corpus.sentences()));
    figures.put("reports_per_second", rate(measured.allCores(), corpus.reports().size()));
    figures.put("sentences_per_second_per_core", rate(measured.oneThread(), corpus.sentences()));
    figures.put("cores", cores());
    figures.put("stages", stages());
    figures.put("start_ms", start.millis());
    figures.put("lexicon_ms", start.lexiconMillis());
    figures.put("peak_rss_mb", peakMegabytes.isPresent() ? peakMegabytes.getAsLong() : null);
    figures.put("corpus", corpusFigures());
    return figures;
  }

  private Map<String, Object> corpusFigures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("name", "the lexicon's gold sentences and the reports given");
    figures.put("sentences", corpus.sentences());
    figures.put("reports", corpus.reports().size());
    figures.put("different_reports", Math.min(distinct, corpus.reports().size()));
    figures.put("filtered_sentences", measured.filtered());
    return figures;
  }

  private List<Map<String, Object>> stages() {
    List<Map<String, Object>> stages = new ArrayList<>();
    measured.stages().forEach((stage, cost) -> stages.add(stage(stage.words(), cost)));
    stages.add(stage("all stages, every sentence parsed", measured.sum()));
    stages.add(stage("whole", measured.oneThread()));
    return stages;
  }

  private Map<String, Object> stage(String name, Cost cost) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("name", name);
    figures.put("sentences_per_second", rate(cost, corpus.sentences()));
    figures.put("bytes_per_sentence", cost.bytes() / corpus.sentences());
    return figures;
  }

  private static double rate(Cost cost, int count) {
    return Math.round(cost.perSecond(count) * 10) / 10.0;
  }
}
