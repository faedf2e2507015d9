package org.athir.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.athir.cli.evaluate.Evaluation;
import org.athir.cli.evaluate.Evaluator;
import org.athir.cli.evaluate.Gold;
import org.athir.cli.evaluate.RememberingParser;
import org.athir.code.EventCoder;
import org.athir.code.Prefilter;
import org.athir.lexicon.Lexicon;
import org.athir.parse.Parser;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.repair.RepairPass;
import org.athir.time.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code athir evaluate}: measures the coder on the lexicon's own gold. */
@Command(
    name = "evaluate",
    description = {
      "Measures the coder on the sentences in the lexicon's folder gold.",
      "How many marked events are found, by phenomenon; how many mentions are resolved; how many"
          + " sentences without an event are coded; what the prefilter keeps."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  private final Athir athir;

  @Mixin private JudgeOption judgeOption = new JudgeOption();

  @Option(
      names = "--without-repair",
      paramLabel = "NAME",
      description = "Leave out a repair pass; may be given more than once.")
  private List<String> withoutRepair = List.of();

  @Option(
      names = "--ablation",
      description = "What each repair pass is worth: leave them out one at a time.")
  private boolean ablation;

  @Option(names = "--show", description = "Print every failure and what was coded instead.")
  private boolean show;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Output: table, json (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  EvaluateCommand(Athir athir) {
    this.athir = athir;
  }

  @Override
  public Integer call() {
    FigureFormat figures = FigureFormat.of(format);
    LexiconPlace place = athir.lexicon();
    JudgeLoader judge = judgeOption.begin(athir.console());
    CompletableFuture<Parser> models = athir.loader().parser();
    Lexicon lexicon = Lexicon.read(place.source(), CoderLoader.LANGUAGE);
    Gold gold = Gold.read(place.source());
    List<RepairPass> repairs = kept(RepairPass.all(lexicon.language()));
    TimeTagger times = athir.loader().times();
    Parser parser = new RememberingParser(models.join());
    Function<List<RepairPass>, EventCoder> coders =
        passes ->
            judge.beside(
                CoderLoader.located(
                    new EventCoder(parser, times, lexicon, SentenceFilter.ALL, passes), place));
    String text =
        ablation
            ? ablation(new RepairAblation(coders, lexicon, gold), repairs, figures)
            : evaluation(coders.apply(repairs), lexicon, gold, figures);
    Output.stream(athir.console().out()).write(writer -> writer.write(text));
    return ExitCode.DONE.code();
  }

  private String evaluation(EventCoder coder, Lexicon lexicon, Gold gold, FigureFormat figures) {
    Evaluation evaluation = new Evaluator(coder, new Prefilter(lexicon)).evaluate(gold);
    EvaluationText text = new EvaluationText(evaluation, show);
    return switch (figures) {
      case TABLE -> text.table();
      case JSON -> FigureFormat.json(text.figures());
    };
  }

  private String ablation(RepairAblation ablation, List<RepairPass> repairs, FigureFormat figures) {
    AblationText text = new AblationText(ablation.run(repairs), show);
    return switch (figures) {
      case TABLE -> text.table();
      case JSON -> FigureFormat.json(text.figures());
    };
  }

  /** The passes that run; a name that none has is a mistake of the caller. */
  private List<RepairPass> kept(List<RepairPass> all) {
    List<String> names = all.stream().map(RepairPass::name).toList();
    for (String name : withoutRepair) {
      if (!names.contains(name)) {
        throw new UsageException(
            "no repair pass '" + name + "'; there are '" + String.join("', '", names) + "'");
      }
    }
    return all.stream().filter(pass -> !withoutRepair.contains(pass.name())).toList();
  }
}
