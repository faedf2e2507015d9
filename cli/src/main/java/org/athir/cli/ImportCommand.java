package org.athir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.athir.formats.read.ReadResult;
import org.athir.formats.read.Source;
import org.athir.formats.read.TableReader;
import org.athir.formats.read.TableReader.Row;
import org.athir.lexicon.Actors;
import org.athir.lexicon.LexiconException;
import org.athir.lexicon.LexiconSource;
import org.athir.lexicon.OfficeClasses;
import org.athir.lexicon.OfficeHolding;
import org.athir.lexicon.OfficeImport;
import org.athir.lexicon.OfficeImport.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir lexicon import}: takes over a table of office-holders. */
@Command(
    name = "import",
    description = {
      "Takes over a table of office-holders (CSV) into a file of actors.",
      "Columns: person, office, country, start, end, sectors; optional: code, wikidata, names,"
          + " source, id. Rows that contradict the lexicon are reported and left out."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {
  private static final String FOLDER = "actors";
  private static final String FILE = "imported.yaml";
  private static final String HEAD =
      "# Office-holders from tables, by `athir lexicon import`.\nactors:\n";

  private final Athir athir;

  @Parameters(paramLabel = "FILE", description = "The table.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "YAML",
      description =
          "File in the folder actors of a lexicon to add to (default: actors/imported.yaml).")
  private Optional<Path> target = Optional.empty();

  @Option(names = "--dry-run", description = "Print what would be added, and write nothing.")
  private boolean dryRun;

  private int taken;
  private int known;
  private int conflicts;
  private int failures;

  ImportCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    LexiconPlace place =
        target.isPresent()
            ? LexiconPlace.around(target.get())
                .orElseThrow(
                    () -> new UsageException("--to: " + target.get() + " is in no lexicon"))
            : athir.lexicon();
    String path = path(place);
    Actors actors = Actors.read(place.source());
    OfficeImport merged =
        new OfficeImport(
            actors, OfficeClasses.read(place.source(), actors), Actors.sectors(place.source()));
    new TableReader(OfficeHolding.NEEDED, OfficeHolding.OPTIONAL)
        .read(Source.file(file), row -> add(row, merged), this::tell);
    String entries = merged.yaml();
    if (dryRun) {
      Output.stream(athir.console().out()).write(writer -> writer.write(entries));
    } else if (!entries.isEmpty()) {
      write(place, path, entries);
    }
    athir.console().tell(summary(place.show(path)));
    return (conflicts + failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE).code();
  }

  /** The target's path inside the lexicon; only what lies right in the folder of actors is read. */
  private String path(LexiconPlace place) {
    if (place.folder().isEmpty() && !dryRun) {
      throw new UsageException("import needs --lexicon DIR or --to YAML");
    }
    if (target.isEmpty()) {
      return FOLDER + "/" + FILE;
    }
    Path folder = place.folder().orElseThrow().toAbsolutePath().normalize().resolve(FOLDER);
    Path normal = target.get().toAbsolutePath().normalize();
    if (!folder.equals(normal.getParent()) || !normal.toString().endsWith(".yaml")) {
      throw new UsageException("--to has to be a YAML file in " + folder);
    }
    return FOLDER + "/" + normal.getFileName();
  }

  private void add(Row row, OfficeImport merged) {
    try {
      Result result = merged.add(row.cells());
      if (result instanceof OfficeImport.Conflict conflict) {
        conflicts++;
        athir.console().tell(file + ":" + row.line() + ": conflict: " + conflict.problem());
      } else if (result instanceof OfficeImport.Taken) {
        taken++;
      } else {
        known++;
      }
    } catch (OfficeHolding.FieldException e) {
      int column = row.columns().getOrDefault(e.field(), 0);
      tell(
          new ReadResult.Failure(
              file + ":" + row.line() + ":" + column, e.field() + ": " + e.getMessage()));
    }
  }

  private void tell(ReadResult.Failure failure) {
    failures++;
    athir.console().tell(failure.message());
  }

  /** Adds the entries at the end of the file, if the lexicon can be read with them. */
  private static void write(LexiconPlace place, String path, String entries) {
    String before = place.source().find(path).orElse(HEAD);
    String text = before + (before.endsWith("\n") ? "" : "\n") + entries;
    try {
      Actors.read(with(place.source(), path, text));
    } catch (LexiconException e) {
      throw new UsageException(place.show(path) + " would not be readable: " + e.getMessage());
    }
    Path to = place.folder().orElseThrow().resolve(path);
    try {
      // Written beside it first, so that an interrupted run leaves the file as it was.
      Path whole = to.resolveSibling("." + to.getFileName() + ".tmp");
      Files.writeString(whole, text);
      Files.move(whole, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(to + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static LexiconSource with(LexiconSource source, String path, String text) {
    Map<String, String> changed = Map.of(path, text);
    return new LexiconSource() {
      @Override
      public Optional<String> find(String wanted) {
        return Optional.ofNullable(changed.get(wanted)).or(() -> source.find(wanted));
      }

      @Override
      public List<String> list(String folder) {
        List<String> paths = new ArrayList<>(source.list(folder));
        changed.keySet().stream().filter(one -> !paths.contains(one)).forEach(paths::add);
        return paths;
      }
    };
  }

  private String summary(String to) {
    return taken
        + " offices "
        + (dryRun ? "would be added to " : "added to ")
        + to
        + ", "
        + known
        + " known already, "
        + conflicts
        + " conflicts, "
        + failures
        + " rows with mistakes";
  }
}
