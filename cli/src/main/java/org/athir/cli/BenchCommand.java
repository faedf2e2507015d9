package org.athir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.athir.cli.bench.Corpus;
import org.athir.cli.bench.SpeedTest;
import org.athir.cli.evaluate.Gold;
import org.athir.formats.read.ReadResult;
import org.athir.judge.Joining;
import org.athir.lexicon.Lexicon;
import org.athir.model.Document;
import org.athir.parse.Parser;
import org.athir.parser.CoreNlpParser;
import org.athir.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir bench}: measures the coder's speed. */
@Command(
    name = "bench",
    description = {
      "Measures the coder's speed, step by step.",
      "On the sentences in the lexicon's folder gold, and on the reports that are given."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BenchCommand implements Callable<Integer> {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final int ROUNDS = 3;
  private static final int WARM_UP = 1000;
  private static final int KILOBYTES_PER_MEGABYTE = 1024;

  private final Athir athir;

  @Mixin private JudgeOption judgeOption = new JudgeOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Output: table, json (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many sentences a round has (default: ${DEFAULT-VALUE}).")
  private int sentences = 1000;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Reports to be timed beside the gold: files or folders.")
  private List<String> paths = List.of();

  BenchCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    FigureFormat figures = FigureFormat.of(format);
    if (sentences < 1) {
      throw new UsageException("--sentences has to be 1 or more");
    }
    long start = System.nanoTime();
    JudgeLoader judge = judgeOption.begin(athir.console());
    CompletableFuture<Parser> models = athir.loader().parser();
    TimeTagger times = athir.loader().times();
    LexiconPlace place = athir.lexicon();
    Lexicon lexicon = Lexicon.read(place.source(), CoderLoader.LANGUAGE);
    long lexiconMillis = millisSince(start);
    CoreNlpParser parser = toolkit(models.join());
    Optional<Joining> joining = judge.joining(lexicon.ontology());
    long startMillis = millisSince(start);

    List<Document> reports = new ArrayList<>(given());
    reports.addAll(Corpus.reportsOf(Gold.read(place.source())));
    Corpus corpus = Corpus.repeated(reports, sentences, parser);
    SpeedTest.Figures measured =
        new SpeedTest(parser, times, lexicon, CoderLoader.gazetteer(place), joining)
            .run(Corpus.repeated(reports, Math.min(sentences, WARM_UP), parser), corpus, ROUNDS);
    BenchText text =
        new BenchText(
            corpus,
            reports.size(),
            measured,
            new BenchText.Start(lexiconMillis, startMillis),
            peak());
    String printed =
        switch (figures) {
          case TABLE -> text.table();
          case JSON -> FigureFormat.json(text.figures());
        };
    Output.stream(athir.console().out()).write(writer -> writer.write(printed));
    return ExitCode.DONE.code();
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  private static CoreNlpParser toolkit(Parser parser) {
    if (parser instanceof CoreNlpParser toolkit) {
      return toolkit;
    }
    throw new IllegalStateException("no steps to be timed in " + parser.getClass());
  }

  private List<Document> given() {
    List<Document> reports = new ArrayList<>();
    Inputs.of(paths, Formats.AUTO, athir.console().in())
        .forEach(
            result -> {
              if (result instanceof ReadResult.Report report) {
                reports.add(report.document());
              } else if (result instanceof ReadResult.Failure failure) {
                throw new UsageException(failure.message());
              }
            });
    return reports;
  }

  /** The most memory that the process has held, in MB; known on Linux only. */
  private static OptionalLong peak() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try {
      Optional<String> line =
          Files.readAllLines(STATUS).stream().filter(one -> one.startsWith(PEAK)).findFirst();
      return line.map(one -> one.replaceAll("\\D", ""))
          .map(digits -> OptionalLong.of(Long.parseLong(digits) / KILOBYTES_PER_MEGABYTE))
          .orElse(OptionalLong.empty());
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
