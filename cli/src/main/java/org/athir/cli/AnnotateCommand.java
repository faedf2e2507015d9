package org.athir.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.athir.cli.OrderedCoding.Coded;
import org.athir.cli.OrderedCoding.Done;
import org.athir.cli.OrderedCoding.Failed;
import org.athir.cli.OrderedCoding.Skipped;
import org.athir.code.EventCoder;
import org.athir.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir annotate}: every actor, time, place and number of reports. */
@Command(
    name = "annotate",
    description = "Marks every actor, time, place and number of reports, event or not.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnnotateCommand implements Callable<Integer> {
  private static final String JSONL = "jsonl";

  private final Athir athir;

  @Option(
      names = "--layers",
      paramLabel = "LAYER",
      split = ",",
      defaultValue = "times,places,actors,numbers",
      description = "What is marked: times, places, actors, numbers (default: all).")
  private List<String> layers = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = JSONL,
      description = "Output: jsonl (default).")
  private String format = JSONL;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "Day on which reports were published that do not tell it themselves, such as 2015-05-18.")
  private Optional<LocalDate> published = Optional.empty();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File for the annotations instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Reports: files, folders, or - for standard input.")
  private List<String> paths = List.of();

  AnnotateCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    if (!format.equals(JSONL)) {
      throw new UsageException("no output format '" + format + "'; there is " + JSONL);
    }
    Set<Layer> wanted = wanted();
    Console console = athir.console();
    Inputs inputs = input.inputs(paths, console.in());
    Targets.check(paths, output, Optional.empty());
    EventCoder coder = athir.loader().coder(athir.lexicon());
    try (Output out = output.map(Output::file).orElseGet(() -> Output.stream(console.out()));
        Tally tally = new Tally(console, "annotation")) {
      tally.begin("annotating", inputs.size());
      try (OrderedCoding<Annotations> coding =
          new OrderedCoding<>(
              document -> annotate(coder, document, wanted), coded -> write(coded, out, tally))) {
        inputs.forEach(coding::add);
        coding.finish();
      }
      return tally.end().code();
    }
  }

  private Set<Layer> wanted() {
    Set<Layer> wanted = EnumSet.noneOf(Layer.class);
    layers.forEach(name -> wanted.add(Layer.of(name.strip().toLowerCase(Locale.ROOT))));
    return wanted;
  }

  private Done<Annotations> annotate(EventCoder coder, Document document, Set<Layer> wanted) {
    Document dated = document.publishedBy(published);
    return new Done<>(dated, Annotations.of(coder, coder.trace(dated), wanted), Optional.empty());
  }

  private static void write(Coded<Annotations> coded, Output out, Tally tally) {
    tally.hide();
    if (coded instanceof Done<Annotations> done) {
      tally.count(done, done.result().count());
      out.write(writer -> writer.write(done.result().lines()));
    } else if (coded instanceof Failed<Annotations> failed) {
      tally.fail(failed);
    } else if (coded instanceof Skipped<Annotations> skipped) {
      tally.skip(skipped);
    }
    tally.step();
  }
}
