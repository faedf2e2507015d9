package org.athir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athir.formats.read.FieldFile;
import org.athir.formats.read.PredictionReader;
import org.athir.formats.read.ReadResult;
import org.athir.formats.read.RelationGoldReader;
import org.athir.formats.read.RelationGoldReader.Heads;
import org.athir.formats.read.Source;
import org.athir.formats.read.StoryReader;
import org.athir.score.Bootstrap;
import org.athir.score.Counts;
import org.athir.score.FieldScorer;
import org.athir.score.MarkedFigures;
import org.athir.score.MarkedScorer;
import org.athir.score.OpenFigures;
import org.athir.score.OpenScorer;
import org.athir.score.Predictions;
import org.athir.score.RelationGold;
import org.athir.score.Selection;
import org.athir.score.SpanMatch;
import org.athir.score.StoryEvent;
import org.athir.score.StoryFigures;
import org.athir.score.StoryGold;
import org.athir.score.StoryScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code athir score}: compares what was coded with a gold standard. */
@Command(
    name = "score",
    description = "Compares annotations and events with a gold standard.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ScoreCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");
  private static final int DRAWS = 1000;
  private static final int MOST_DRAWS = 100_000;

  /** How many mistakes of the files are told. */
  private static final int TOLD = 10;

  private final Athir athir;
  private final List<ReadResult.Failure> failures = new ArrayList<>();

  @Option(
      names = "--task",
      paramLabel = "TASK",
      required = true,
      description =
          "What is compared: marked (the class of a relation whose sides are given), open (events"
              + " of sentences), story (events of a report), fields (who, when, where and how"
              + " many).")
  private String task = "";

  @Option(
      names = "--gold",
      paramLabel = "PATH",
      required = true,
      description =
          "Gold. marked, open: TSV with sentence, source, target, gold_root, gold_penta; story: a"
              + " folder with expected.json and the report; fields: JSONL, a report a line.")
  private Path gold = Path.of("");

  @Option(
      names = "--pred",
      paramLabel = "FILE",
      required = true,
      description =
          "Predictions as JSONL: of 'athir code'; marked, open: also of 'athir classify' or id,"
              + " event_type or cameo, source, target, score; fields: also of 'athir annotate'."
              + " May be given several times.")
  private List<Path> predictions = List.of();

  @Option(
      names = "--heads",
      paramLabel = "FILE",
      description = "marked, open: TSV with uid, source_heads, target_heads (default: guessed).")
  private Optional<Path> heads = Optional.empty();

  @Option(
      names = "--match",
      paramLabel = "HOW",
      description =
          "marked, open: when sides count as the gold ones: head, overlap, exact (default: head).")
  private Optional<String> match = Optional.empty();

  @Option(
      names = "--select",
      paramLabel = "WHICH",
      description =
          "marked: which of several events answers: first, dyad, dyad2, oracle (default: first).")
  private Optional<String> select = Optional.empty();

  @Option(
      names = "--subset",
      paramLabel = "FILE",
      description = "marked, open: ids of the rows to be scored, one a line.")
  private Optional<Path> subset = Optional.empty();

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description =
          "marked, open, story: drawings for 95 %% intervals, 0 for none (default: " + DRAWS + ").")
  private Optional<Integer> bootstrap = Optional.empty();

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
    ScoreTask chosen = named(ScoreTask.class, "task", task);
    FigureFormat figures = FigureFormat.of(format);
    refuseOptionsOfOthers(chosen);
    try {
      ScoreText text =
          switch (chosen) {
            case MARKED, OPEN -> relations(chosen);
            case STORY -> story();
            case FIELDS -> fields();
          };
      failures.forEach(failure -> athir.console().tell(failure.message()));
      String out = figures == FigureFormat.JSON ? FigureFormat.json(text.figures()) : text.table();
      Output.stream(athir.console().out()).write(writer -> writer.write(out));
      return (failures.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED).code();
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(e.getFile() + ": no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + e.getMessage(), e);
    }
  }

  private static <E extends Enum<E>> E named(Class<E> type, String what, String name) {
    for (E one : type.getEnumConstants()) {
      if (one.name().equalsIgnoreCase(name)) {
        return one;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(ScoreCommand::word)
            .collect(Collectors.joining(", "));
    throw new UsageException("no " + what + " '" + name + "'; there are " + names);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void refuseOptionsOfOthers(ScoreTask chosen) {
    Map<String, Optional<?>> given =
        new TreeMap<>(
            Map.of(
                "--heads", heads,
                "--match", match,
                "--select", select,
                "--subset", subset,
                "--bootstrap", bootstrap));
    given.forEach(
        (option, value) -> {
          if (value.isPresent() && !chosen.takes(option)) {
            throw new UsageException(option + " means nothing for --task " + word(chosen));
          }
        });
    int draws = draws();
    if (draws < 0 || draws > MOST_DRAWS) {
      throw new UsageException("--bootstrap " + draws + ": legal is 0 to " + MOST_DRAWS);
    }
  }

  private int draws() {
    return bootstrap.orElse(DRAWS);
  }

  private Source source(Path file) {
    return file.equals(STANDARD_INPUT) ? Source.stream(athir.console().in()) : Source.file(file);
  }

  /** What is scored by sentence or report is scored whole or not at all. */
  private void refuseMistakes() {
    if (failures.isEmpty()) {
      return;
    }
    int last = Math.min(TOLD, failures.size()) - 1;
    failures.subList(0, last).forEach(failure -> athir.console().tell(failure.message()));
    int more = failures.size() - last - 1;
    throw new UsageException(
        failures.get(last).message() + (more == 0 ? "" : " (and " + more + " more mistakes)"));
  }

  private FieldsText fields() throws IOException {
    FieldFile wanted = FieldFile.gold(gold);
    FieldFile found = FieldFile.predictions(predictions);
    failures.addAll(wanted.failures());
    failures.addAll(found.failures());
    return new FieldsText(FieldScorer.score(wanted.reports(), found.reports()));
  }

  private ScoreText relations(ScoreTask chosen) throws IOException {
    SpanMatch how = named(SpanMatch.class, "match", match.orElse(word(SpanMatch.HEAD)));
    Selection which = named(Selection.class, "selection", select.orElse(word(Selection.FIRST)));
    List<RelationGold> rows = rows();
    Predictions found = predicted();
    refuseMistakes();
    tellWhatDoesNotCount(rows, found);
    if (chosen == ScoreTask.MARKED) {
      List<Counts> sentences = new MarkedScorer(which, how).count(rows, found.events());
      Function<List<Counts>, Map<String, Double>> main = some -> MarkedFigures.of(some).main();
      return new MarkedText(word(which), MarkedFigures.of(sentences), intervals(sentences, main));
    }
    List<Counts> sentences = new OpenScorer(how).count(rows, found.events());
    Function<List<Counts>, Map<String, Double>> main = some -> OpenFigures.of(some).main();
    return new OpenText(word(how), OpenFigures.of(sentences), intervals(sentences, main));
  }

  private List<RelationGold> rows() throws IOException {
    RelationGoldReader reader = new RelationGoldReader(failures::add);
    Map<String, Heads> known = heads.isPresent() ? reader.readHeads(source(heads.get())) : Map.of();
    Optional<Set<String>> wanted =
        subset.isPresent()
            ? Optional.of(reader.readSubset(source(subset.get())))
            : Optional.empty();
    return reader.read(source(gold), known, wanted);
  }

  private Predictions predicted() throws IOException {
    PredictionReader reader = new PredictionReader(failures::add);
    for (Path file : predictions) {
      reader.read(source(file));
    }
    return reader.predictions();
  }

  private void tellWhatDoesNotCount(List<RelationGold> rows, Predictions found) {
    Set<String> unknown = new HashSet<>(found.seen());
    rows.forEach(row -> unknown.remove(row.id()));
    if (!unknown.isEmpty() && subset.isEmpty()) {
      athir.console().tell("predicted ids that the gold lacks: " + unknown.size());
    }
    if (found.dropped() > 0) {
      athir
          .console()
          .tell("predictions left out, since their CAMEO code has no class: " + found.dropped());
    }
  }

  private ScoreText story() throws IOException {
    StoryReader reader = new StoryReader(failures::add);
    StoryGold wanted = reader.readGold(gold);
    refuseMistakes();
    List<StoryEvent> events = new ArrayList<>();
    for (Path file : predictions) {
      events.addAll(reader.readEvents(source(file), wanted.text()));
    }
    refuseMistakes();
    StoryFigures figures = StoryScorer.score(wanted, events);
    return new StoryText(figures, intervals(figures.sentences(), StoryFigures::main));
  }

  private <T> IntervalsText intervals(
      List<T> sentences, Function<List<T>, Map<String, Double>> main) {
    int draws = draws();
    return new IntervalsText(
        draws,
        sentences.size(),
        main.apply(sentences),
        draws == 0 ? Map.of() : new Bootstrap(draws).intervals(sentences, main));
  }
}
