package org.athir.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.athir.code.EventCoder;
import org.athir.formats.read.ReadResult;
import org.athir.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir explain}: shows what every stage saw. */
@Command(
    name = "explain",
    description = {
      "Shows why a text is coded as it is, sentence by sentence.",
      "The parse, who is named, which patterns matched and which did not and why, and for each"
          + " event the words that led to its codes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Athir athir;

  @Mixin private JudgeOption judgeOption = new JudgeOption();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, such as 2015-05-18.")
  private Optional<LocalDate> published = Optional.empty();

  @Mixin private InputOptions input = new InputOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT|PATH",
      description = "Sentences, a file or a folder with reports, or - for standard input.")
  private List<String> words = List.of();

  private int failures;

  ExplainCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    Optional<Inputs> inputs =
        isPath() ? Optional.of(input.inputs(words, athir.console().in())) : Optional.empty();
    JudgeLoader judge = judgeOption.begin(athir.console());
    EventCoder coder = judge.beside(athir.loader().coder(athir.lexicon()));
    Output out = Output.stream(athir.console().out());
    if (inputs.isPresent()) {
      inputs.get().forEach(result -> explain(result, coder, out));
    } else {
      explain(Document.of("text", String.join(" ", words)), coder, out);
    }
    return (failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE).code();
  }

  /** What exists is a path; what looks like one should exist. */
  private boolean isPath() {
    String first = words.get(0);
    if (first.equals("-")) {
      return true;
    }
    boolean looksSo =
        first.indexOf(' ') < 0
            && (first.indexOf('/') >= 0
                || first.matches(".*\\.(txt|tsv|csv|jsonl|html?|xml|warc|zip|gz)"));
    try {
      return looksSo || words.stream().allMatch(word -> Files.exists(Path.of(word)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void explain(ReadResult result, EventCoder coder, Output out) {
    if (result instanceof ReadResult.Report report) {
      explain(report.document(), coder, out);
    } else if (result instanceof ReadResult.Failure failure) {
      athir.console().tell(failure.message());
      failures++;
    } else if (result instanceof ReadResult.Skipped skipped) {
      athir.console().tell(skipped.message());
    }
  }

  private void explain(Document document, EventCoder coder, Output out) {
    EventCoder.Trace trace = coder.trace(published.map(document::publishedOn).orElse(document));
    out.write(writer -> writer.write(new Explanation(coder, trace).text()));
  }
}
