package org.athir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.athir.formats.read.FieldFile;
import org.athir.formats.read.ReadResult;
import org.athir.score.FieldFigure;
import org.athir.score.FieldScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code athir score}: compares what was coded with a gold standard. */
@Command(
    name = "score",
    description = "Compares annotations and events with a gold standard.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ScoreCommand implements Callable<Integer> {
  private static final String FIELDS = "fields";

  private final Athir athir;

  @Option(
      names = "--task",
      paramLabel = "TASK",
      required = true,
      description = "What is compared: fields (who, when, where and how many).")
  private String task = FIELDS;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "Gold: JSONL, a report a line with its text and fields.")
  private Path gold = Path.of("");

  @Option(
      names = "--pred",
      paramLabel = "FILE",
      required = true,
      description =
          "Predictions: JSONL of 'athir annotate' or 'athir code'; may be given several times.")
  private List<Path> predictions = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Output: table, json (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  ScoreCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    if (!task.equals(FIELDS)) {
      throw new UsageException("no task '" + task + "'; there is " + FIELDS);
    }
    FigureFormat chosen = FigureFormat.of(format);
    try {
      FieldFile wanted = FieldFile.gold(gold);
      FieldFile found = FieldFile.predictions(predictions);
      List<FieldFigure> figures = FieldScorer.score(wanted.reports(), found.reports());
      athir.console().out().print(chosen == FigureFormat.JSON ? json(figures) : table(figures));
      List<ReadResult.Failure> failures = new ArrayList<>(wanted.failures());
      failures.addAll(found.failures());
      failures.forEach(failure -> athir.console().tell(failure.message()));
      return (failures.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED).code();
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(e.getFile() + ": no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + e.getMessage(), e);
    }
  }

  private static String json(List<FieldFigure> figures) {
    Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
    for (FieldFigure figure : figures) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("gold", figure.gold());
      values.put("predicted", figure.predicted());
      values.put("correct", figure.correct());
      values.put("precision", rounded(figure.precision()));
      values.put("recall", rounded(figure.recall()));
      values.put("f1", rounded(figure.f1()));
      fields.put(figure.field(), values);
    }
    return FigureFormat.json(fields);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  private static String table(List<FieldFigure> figures) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-26s %6s %10s %8s %10s %7s %6s\n",
            "field",
            "gold",
            "predicted",
            "correct",
            "precision",
            "recall",
            "F1"));
    for (FieldFigure figure : figures) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-26s %6d %10d %8d %10.3f %7.3f %6.3f\n",
              figure.field(),
              figure.gold(),
              figure.predicted(),
              figure.correct(),
              figure.precision(),
              figure.recall(),
              figure.f1()));
    }
    return table.toString();
  }
}
