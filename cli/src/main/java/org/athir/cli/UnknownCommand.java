package org.athir.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.athir.cli.lexicon.UnknownTally;
import org.athir.cli.lexicon.UnknownTally.Example;
import org.athir.cli.lexicon.UnknownTally.Unknown;
import org.athir.cli.lexicon.UnknownText;
import org.athir.formats.read.EventRecordReader;
import org.athir.formats.read.ReadResult;
import org.athir.formats.read.Source;
import org.athir.formats.read.Sources;
import org.athir.lexicon.Lexicon;
import org.athir.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir lexicon unknown}: the names in coded events that the lexicon lacks. */
@Command(
    name = "unknown",
    description = {
      "Lists the most frequent participants of events that the lexicon does not know.",
      "Each as an entry to be pasted, with examples in comments above it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class UnknownCommand implements Callable<Integer> {
  private static final List<String> EXTENSIONS = List.of(".jsonl");
  private static final String STANDARD_INPUT = "-";

  /** Characters quoted on each side of a name. */
  private static final int AROUND = 80;

  private final Athir athir;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int top = 50;

  @Option(
      names = "--reports",
      paramLabel = "PATH",
      description = "The reports that were coded, to quote the words around each name.")
  private List<String> reports = List.of();

  @Parameters(
      arity = "1..*",
      paramLabel = "EVENTS",
      description = "Event records (JSONL): files, folders, or - for standard input.")
  private List<String> paths = List.of();

  private int failures;

  UnknownCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    if (top < 1) {
      throw new UsageException("--top has to be 1 or more");
    }
    Lexicon lexicon = Lexicon.read(athir.lexicon().source(), CoderLoader.LANGUAGE);
    UnknownTally tally = new UnknownTally(lexicon);
    EventRecordReader reader = new EventRecordReader(tally::add, this::tell);
    paths.forEach(path -> read(path, athir.console().in(), reader::read));
    List<Unknown> unknown = tally.top(top);
    String text = new UnknownText(quotes(unknown)).of(unknown);
    Output.stream(athir.console().out()).write(writer -> writer.write(text));
    athir.console().tell(summary(unknown.size(), tally));
    return (failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE).code();
  }

  private static String summary(int shown, UnknownTally tally) {
    String rest = tally.left() == 0 ? "" : "; " + tally.left() + " mentions of more not counted";
    return tally.size() + " unknown names, " + shown + " shown" + rest;
  }

  private void read(String path, InputStream in, Consumer<Source> reader) {
    if (path.equals(STANDARD_INPUT)) {
      reader.accept(Source.stream(in));
      return;
    }
    Sources sources = Sources.at(Path.of(path), EXTENSIONS);
    sources.failures().forEach(this::tell);
    sources.found().forEach(reader);
  }

  private void tell(ReadResult.Failure failure) {
    athir.console().tell(failure.message());
    failures++;
  }

  private Map<Example, String> quotes(List<Unknown> unknown) {
    Map<Example, String> quotes = new HashMap<>();
    if (reports.isEmpty()) {
      return quotes;
    }
    Inputs.of(reports, Formats.AUTO, athir.console().in())
        .forEach(
            result -> {
              if (result instanceof ReadResult.Report report) {
                unknown.forEach(one -> quote(one.examples(), report.document(), quotes));
              } else if (result instanceof ReadResult.Failure failure) {
                tell(failure);
              }
            });
    return quotes;
  }

  private static void quote(
      List<Example> examples, Document document, Map<Example, String> quotes) {
    String text = document.text();
    for (Example example : examples) {
      boolean there =
          example.document().equals(document.id())
              && example.start() >= 0
              && example.start() <= example.end()
              && example.end() <= text.length();
      if (there) {
        quotes.put(example, around(text, example.start(), example.end()));
      }
    }
  }

  /** Some words on both sides of a stretch, cut between words where there are any. */
  private static String around(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    int blankAfter = text.indexOf(' ', from);
    int blankBefore = text.lastIndexOf(' ', to - 1);
    boolean cutFront = from > 0 && blankAfter >= 0 && blankAfter < start;
    boolean cutBack = to < text.length() && blankBefore >= end;
    return text.substring(cutFront ? blankAfter + 1 : from, cutBack ? blankBefore : to);
  }
}
