package org.athir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.athir.code.EventCoder;
import org.athir.lexicon.ActorWarnings;
import org.athir.lexicon.ActorWarnings.Warning;
import org.athir.lexicon.Actors;
import org.athir.lexicon.Lexicon;
import org.athir.lexicon.LexiconException;
import org.athir.lexicon.OfficeClasses;
import org.athir.lexicon.OfficeCoverage;
import org.athir.mention.ActorEntry.Origin;
import org.athir.parse.Parser;
import org.athir.pattern.EventPattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir lexicon verify}: runs the sentences of the lexicon. */
@Command(
    name = "verify",
    description = {
      "Checks the lexicon and runs its sentences.",
      "An example has to give an event of its pattern on the marked words, a near miss must not."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
  private static final long POLL_MILLIS = 500;

  private final Athir athir;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "One file of the lexicon (default: all).")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--watch", description = "Run again whenever a file of the lexicon is saved.")
  private boolean watch;

  @Option(
      names = "--coverage",
      description = "Show which offices of which states are filled in which years, and no more.")
  private boolean coverage;

  VerifyCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    LexiconPlace place = place();
    if (coverage) {
      return coverage(place).code();
    }
    CompletableFuture<Parser> parser = athir.loader().parser();
    if (!watch) {
      return verify(place, parser).code();
    }
    Path folder =
        place
            .folder()
            .orElseThrow(() -> new UsageException("--watch needs a FILE or --lexicon DIR"));
    FileTime seen = newest(folder);
    verify(place, parser);
    while (true) {
      seen = awaitChange(folder, seen);
      athir.console().out().println("--- " + Instant.now());
      verify(place, parser);
    }
  }

  private ExitCode coverage(LexiconPlace place) {
    if (watch || file.isPresent()) {
      throw new UsageException("--coverage is for the whole lexicon, without FILE and --watch");
    }
    Actors actors = Actors.read(place.source());
    OfficeClasses classes = OfficeClasses.read(place.source(), actors);
    List<String> lines = new CoverageText(new OfficeCoverage(actors, classes), place).lines();
    Output.stream(athir.console().out())
        .write(writer -> writer.write(String.join("\n", lines) + "\n"));
    return ExitCode.DONE;
  }

  /** A file's own lexicon goes before that of the program. */
  private LexiconPlace place() {
    if (file.isEmpty()) {
      return athir.lexicon();
    }
    if (!Files.isRegularFile(file.get())) {
      throw new UsageException(file.get() + ": no such file");
    }
    return LexiconPlace.around(file.get())
        .orElseThrow(() -> new UsageException(file.get() + ": not in the folder of a lexicon"));
  }

  private ExitCode verify(LexiconPlace place, CompletableFuture<Parser> parser) {
    LexiconReading reading;
    try {
      reading = LexiconReading.of(place.source());
    } catch (LexiconException e) {
      athir.console().tell(place.describe(e));
      return ExitCode.USAGE;
    }
    reading.mistakes().forEach(mistake -> athir.console().tell(place.describe(mistake)));
    warn(place, reading.lexicon().actors());
    boolean mistaken =
        reading.mistakes().stream().anyMatch(mistake -> isWanted(place, mistake.file()));
    EventCoder coder = athir.loader().coder(place, reading.lexicon(), parser);
    List<EventPattern> patterns =
        reading.lexicon().patterns().patterns().stream()
            .filter(pattern -> isWanted(place, fileOf(pattern)))
            .toList();
    boolean failed = verify(place, coder, patterns);
    if (mistaken) {
      return ExitCode.USAGE;
    }
    return failed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  /** What is doubtful about the actors; a doubt fails nothing. */
  private void warn(LexiconPlace place, Actors actors) {
    OfficeClasses classes = OfficeClasses.read(place.source(), actors);
    for (Warning warning : ActorWarnings.of(actors, classes)) {
      Origin origin = warning.place();
      if (isWanted(place, origin.file())) {
        athir
            .console()
            .tell(place.show(origin.file()) + ":" + origin.line() + ": warning: " + warning.text());
      }
    }
  }

  private boolean verify(LexiconPlace place, EventCoder coder, List<EventPattern> patterns) {
    List<Verdict> verdicts = new LexiconVerifier(coder).verify(patterns);
    VerdictText text = new VerdictText(place, coder);
    Output out = Output.stream(athir.console().out());
    out.write(
        writer -> {
          for (Verdict verdict : verdicts) {
            if (verdict.isFailure()) {
              writer.write(text.of(verdict) + "\n");
            }
          }
          for (String line : VerifySummary.of(verdicts)) {
            writer.write(line + "\n");
          }
        });
    return verdicts.stream().anyMatch(Verdict::isFailure);
  }

  private static String fileOf(EventPattern pattern) {
    return Lexicon.patternFile(CoderLoader.LANGUAGE, pattern.act().type());
  }

  private boolean isWanted(LexiconPlace place, String path) {
    if (file.isEmpty()) {
      return true;
    }
    Path wanted = file.get().toAbsolutePath().normalize();
    return place.folder().map(folder -> folder.resolve(path).equals(wanted)).orElse(false);
  }

  private static FileTime awaitChange(Path folder, FileTime seen) {
    FileTime now = newest(folder);
    while (now.compareTo(seen) <= 0) {
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UsageException("interrupted");
      }
      now = newest(folder);
    }
    return now;
  }

  private static FileTime newest(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(VerifyCommand::modified)
          .flatMap(Optional::stream)
          .max(FileTime::compareTo)
          .orElse(FileTime.fromMillis(0));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static Optional<FileTime> modified(Path path) {
    try {
      return Optional.of(Files.getLastModifiedTime(path));
    } catch (IOException e) {
      // An editor may replace a file at this moment; the next look finds it.
      return Optional.empty();
    }
  }
}
