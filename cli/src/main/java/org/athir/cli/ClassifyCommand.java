package org.athir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.athir.cli.JudgeLoader.PairJudge;
import org.athir.code.EventCoder;
import org.athir.encoder.OnnxJudge;
import org.athir.formats.read.PairRow;
import org.athir.formats.read.PairsReader;
import org.athir.formats.read.Source;
import org.athir.formats.write.JudgementWriter;
import org.athir.judge.Judgement;
import org.athir.judge.PatternSign;
import org.athir.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir classify}: what one marked actor of a sentence does to another. */
@Command(
    name = "classify",
    description = "Says for sentences with marked actors what the first does to the second.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ClassifyCommand implements Callable<Integer> {
  /** Rows judged side by side, then written. */
  private static final int CHUNK = 512;

  private final Athir athir;

  @Mixin private JudgeOption judgeOption = new JudgeOption();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File for the judgements instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--alone",
      description = "Ask the judge alone, without the patterns: quicker and less often right.")
  private boolean alone;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Tab-separated rows with the columns uid and marked_sentence (<s>source</s>,"
              + " <t>target</t>), or uid, sentence, source and target; a side that nobody names stays unmarked; - for"
              + " standard input.")
  private String file = "";

  ClassifyCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    Console console = athir.console();
    Targets.check(List.of(file), output, Optional.empty());
    boolean standard = file.equals("-");
    if (!standard && !Files.isRegularFile(Path.of(file))) {
      throw new UsageException(file + ": no such file");
    }
    Source source = standard ? Source.stream(console.in()) : Source.file(Path.of(file));
    JudgeLoader loading = judgeOption.begin(athir.console());
    Optional<EventCoder> patterns =
        alone ? Optional.empty() : Optional.of(athir.loader().unplacedCoder(athir.lexicon()));
    PairJudge judge = loading.ofPairs();
    try (Output out = output.map(Output::file).orElseGet(() -> Output.stream(console.out()))) {
      Run run = new Run(judge, patterns, out, console);
      PairsReader.read(source, run::add, failure -> run.fail(failure.message()));
      return run.end().code();
    }
  }

  /** Rows on their way. */
  private static final class Run {
    private final PairJudge judge;
    private final Optional<EventCoder> patterns;
    private final Output out;
    private final Console console;
    private final List<PairRow> waiting = new ArrayList<>();
    private int failures;

    Run(PairJudge judge, Optional<EventCoder> patterns, Output out, Console console) {
      this.judge = judge;
      this.patterns = patterns;
      this.out = out;
      this.console = console;
    }

    void add(PairRow row) {
      waiting.add(row);
      if (waiting.size() == CHUNK) {
        flush();
      }
    }

    void fail(String message) {
      failures++;
      console.tell(message);
    }

    private void flush() {
      List<Optional<Judgement>> judged = waiting.parallelStream().map(this::judge).toList();
      for (int i = 0; i < judged.size(); i++) {
        write(waiting.get(i), judged.get(i));
      }
      waiting.clear();
    }

    private Optional<Judgement> judge(PairRow row) {
      return judge
          .judge()
          .judge(row.sentence(), row.pair().named(), List.of(row.pair()))
          .get(0)
          .map(answer -> patterns.map(coder -> joined(row, answer, coder)).orElse(answer));
    }

    private Judgement joined(PairRow row, Judgement answer, EventCoder coder) {
      Set<String> mutual = coder.ontology().rules().mutualTypes();
      EventCoder.Trace trace = coder.trace(Document.of(row.id(), row.sentence()));
      return judge.rule().joined(answer, PatternSign.of(trace, row.pair(), mutual));
    }

    private void write(PairRow row, Optional<Judgement> judgement) {
      if (judgement.isPresent()) {
        Judgement answer = judgement.get();
        boolean none = judge.rule().isNone(answer);
        out.write(writer -> JudgementWriter.write(writer, row, answer, none));
      } else {
        fail(
            row.id()
                + ": source and target stand more than "
                + OnnxJudge.MOST_PIECES
                + " word pieces apart");
      }
    }

    ExitCode end() {
      flush();
      return failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
  }
}
