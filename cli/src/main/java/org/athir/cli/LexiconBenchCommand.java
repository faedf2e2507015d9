package org.athir.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.athir.cli.bench.LookupTest;
import org.athir.cli.bench.LookupTest.Figures;
import org.athir.cli.evaluate.Gold;
import org.athir.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code athir bench lexicon}: load time and memory of the lexicon, and look-ups per second. */
@Command(
    name = "lexicon",
    description = {
      "Measures the lexicon: time to load, memory, and look-ups per second on one thread.",
      "Rates are by time of the processor, which what else runs disturbs less than the clock.",
      "Whole names are its own; sentences are those in its folder gold."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LexiconBenchCommand implements Callable<Integer> {
  private final Athir athir;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "9",
      description =
          "Loads after the first, of which the median counts (default: ${DEFAULT-VALUE}).")
  private int rounds = 9;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Output: table, json (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  LexiconBenchCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    FigureFormat wanted = FigureFormat.of(format);
    if (rounds < 1) {
      throw new UsageException("--rounds has to be 1 or more");
    }
    LexiconPlace place = athir.lexicon();
    List<String> texts = texts(Gold.read(place.source()));
    Figures figures =
        new LookupTest(
                () -> Lexicon.read(place.source(), CoderLoader.LANGUAGE),
                LookupTest.sentences(texts))
            .run(rounds);
    String printed =
        switch (wanted) {
          case TABLE -> table(figures, texts.size());
          case JSON -> FigureFormat.json(json(figures, texts.size()));
        };
    Output.stream(athir.console().out()).write(writer -> writer.write(printed));
    return ExitCode.DONE.code();
  }

  private static List<String> texts(Gold gold) {
    List<String> texts = new ArrayList<>();
    gold.marked().forEach(marked -> texts.add(marked.example().text()));
    gold.references().forEach(reference -> texts.add(reference.text()));
    gold.eventless().forEach(eventless -> texts.add(eventless.text()));
    return texts;
  }

  private static String table(Figures figures, int texts) {
    return String.join(
            "\n",
            line(
                "first load",
                figures.firstMillis() + " ms (processor " + figures.firstCpuMillis() + " ms)"),
            line("load again, processor", figures.loadMillis() + " ms"),
            line("memory held", String.format(Locale.ROOT, "%.1f MB", figures.megabytes())),
            line("actors, names", figures.entries() + ", " + figures.names()),
            line("whole names looked up", figures.namesPerSecond() + "/s"),
            line("texts searched", figures.sentencesPerSecond() + "/s"),
            line("hits in the " + texts + " texts", Integer.toString(figures.hits())))
        + "\n";
  }

  private static String line(String name, String figure) {
    return String.format(Locale.ROOT, "%-26s %s", name, figure);
  }

  private static Map<String, Object> json(Figures figures, int texts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("first_load_ms", figures.firstMillis());
    json.put("first_load_cpu_ms", figures.firstCpuMillis());
    json.put("load_cpu_ms", figures.loadMillis());
    json.put("memory_mb", Math.round(figures.megabytes() * 10) / 10.0);
    json.put("actors", figures.entries());
    json.put("names", figures.names());
    json.put("names_per_second", figures.namesPerSecond());
    json.put("texts_per_second", figures.sentencesPerSecond());
    json.put("texts", texts);
    json.put("hits", figures.hits());
    return json;
  }
}
