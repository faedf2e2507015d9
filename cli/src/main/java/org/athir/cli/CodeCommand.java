package org.athir.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.athir.cli.OrderedCoding.Done;
import org.athir.code.EventCoder;
import org.athir.formats.write.EventWriter;
import org.athir.model.Document;
import org.athir.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir code}: reports in, event records out. */
@Command(
    name = "code",
    description = "Codes reports: events on standard output, messages on standard error.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CodeCommand implements Callable<Integer> {
  private static final String NOT_ENGLISH =
      "not coded: it does not read like English, the only language covered";

  private final Athir athir;

  @Mixin private JudgeOption judgeOption = new JudgeOption();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "Day on which reports were published that do not tell it themselves, such as 2015-05-18.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      completionCandidates = Formats.Outputs.class,
      description = "Output: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File for the events instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Confidence, 0 to 1, from which events are written (default: 0, all).")
  private double minConfidence;

  @Option(
      names = "--rejections",
      paramLabel = "FILE",
      description = "File for what was not coded and why, as JSONL.")
  private Optional<Path> rejections = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Reports: files, folders, or - for standard input.")
  private List<String> paths = List.of();

  CodeCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    Console console = athir.console();
    EventWriter plain = Formats.writer(format);
    boolean colours = console.colours() && output.isEmpty();
    Inputs inputs = input.inputs(paths, console.in());
    Targets.check(paths, output, rejections);
    SureEvents sure = new SureEvents(minConfidence);
    JudgeLoader judge = judgeOption.begin(athir.console());
    EventCoder coder = judge.beside(athir.loader().quickCoder(athir.lexicon()));
    try (Output events = output.map(Output::file).orElseGet(() -> Output.stream(console.out()));
        RunReport report = new RunReport(console, colours ? plain.coloured() : plain, events)) {
      rejections.map(Output::file).ifPresent(report::writeRejectionsTo);
      return code(inputs, document -> sure.of(coder.code(document)), report).code();
    }
  }

  private ExitCode code(Inputs inputs, Function<Document, List<Outcome>> coder, RunReport report) {
    boolean many = inputs.size() > 1 || input.format().equals("sentences");
    report.begin(many ? inputs.size() : 1);
    try (OrderedCoding<List<Outcome>> coding =
        new OrderedCoding<>(document -> code(coder, document), report)) {
      inputs.forEach(coding::add);
      coding.finish();
    }
    return report.end();
  }

  private Done<List<Outcome>> code(Function<Document, List<Outcome>> coder, Document document) {
    if (!EnglishWords.mayBeEnglish(document.text())) {
      return new Done<>(document, List.of(), Optional.of(NOT_ENGLISH));
    }
    Document dated = document.publishedBy(published);
    return new Done<>(dated, coder.apply(dated), Optional.empty());
  }
}
