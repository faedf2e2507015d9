package org.athir.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.athir.lexicon.ActorSearch;
import org.athir.lexicon.ActorSearch.Found;
import org.athir.lexicon.Actors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code athir lexicon find}: who a name can mean. */
@Command(
    name = "find",
    description = {
      "Shows which actors a name can mean, and which office they hold on a day.",
      "A name that nobody has is answered with near spellings."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class FindCommand implements Callable<Integer> {
  private static final int NEAR = 8;

  private final Athir athir;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day, such as 2015-05-18 (default: whenever).")
  private Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Output: table, json (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "A name; its words need no quotes.")
  private List<String> words = List.of();

  FindCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    FigureFormat wanted = FigureFormat.of(format);
    String name = String.join(" ", words).strip();
    LexiconPlace place = athir.lexicon();
    ActorSearch search = new ActorSearch(Actors.read(place.source()));
    List<Found> found = search.find(name, day);
    List<String> near = found.isEmpty() ? search.near(name, NEAR) : List.of();
    FoundText text = new FoundText(name, day, found, near, place);
    String printed =
        switch (wanted) {
          case TABLE -> text.table();
          case JSON -> FigureFormat.json(text.figures());
        };
    Output.stream(athir.console().out()).write(writer -> writer.write(printed));
    if (found.isEmpty()) {
      athir.console().tell(nobody(name, near));
    }
    return ExitCode.DONE.code();
  }

  private static String nobody(String name, List<String> near) {
    String answer = "the lexicon has no '" + name + "'";
    return near.isEmpty() ? answer : answer + "; near are: " + String.join(", ", near);
  }
}
