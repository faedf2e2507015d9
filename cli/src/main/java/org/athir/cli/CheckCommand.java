package org.athir.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.athir.formats.check.EventSchema;
import org.athir.formats.check.EventSchema.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code athir check}: validates event records. */
@Command(
    name = "check",
    description = "Checks event records (JSONL) against their schema, athir-event/1.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Athir athir;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = STANDARD_INPUT,
      description = "A file of records, or - for standard input (default).")
  private String file = STANDARD_INPUT;

  CheckCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    String place = file.equals(STANDARD_INPUT) ? "standard input" : file;
    try (InputStream in =
            file.equals(STANDARD_INPUT)
                ? athir.console().in()
                : Files.newInputStream(Path.of(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return check(place, lines).code();
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(file + ": no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException(place + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private ExitCode check(String place, BufferedReader lines) throws IOException {
    EventSchema schema = EventSchema.load();
    int number = 0;
    int records = 0;
    int wrong = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        records++;
        List<Mistake> mistakes = schema.check(line);
        wrong += mistakes.isEmpty() ? 0 : 1;
        tell(place + ":" + number, mistakes);
      }
    }
    athir
        .console()
        .tell(
            records
                + (records == 1 ? " record, " : " records, ")
                + (wrong == 0 ? "all valid" : wrong + " with mistakes"));
    return wrong == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void tell(String place, List<Mistake> mistakes) {
    for (Mistake mistake : mistakes) {
      athir.console().out().println(place + ": " + mistake.path() + ": " + mistake.problem());
    }
  }
}
