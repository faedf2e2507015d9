package org.athir.encoder.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.encoder.JoiningFile;
import org.athir.encoder.Labels;
import org.athir.encoder.ModelException;
import org.athir.encoder.ModelFiles;
import org.athir.encoder.OnnxJudge;
import org.athir.judge.ActorPair;
import org.athir.judge.Candidate;
import org.athir.judge.FieldRule;
import org.athir.judge.JoinRule;
import org.athir.judge.Joiner;
import org.athir.judge.Joining;
import org.athir.judge.Judge;
import org.athir.judge.PairRule;
import org.athir.judge.PatternSign;
import org.athir.lexicon.Lexicon;
import org.athir.lexicon.LexiconSource;
import org.athir.model.Document;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parser.CoreNlpParser;
import org.athir.parser.CoreNlpTimeTagger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Learns how patterns and judge are joined, from sentences of the corpus that the model has not
 * seen: the coder codes them with everything that either proposes, each proposal is right or wrong,
 * and a logistic function of what the judge says is fitted to that.
 */
@Command(name = "join", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class JoinCommand implements Callable<Integer> {
  private static final int PARTS = 5;

  @Option(names = "--corpus", required = true, description = "Folder of the corpus.")
  Path corpus = Path.of("encoder/corpus");

  @Option(names = "--held-out", description = "Tenth of the corpus that the model did not learn.")
  int heldOut;

  @Option(names = "--model", required = true, description = "Folder of that model.")
  Path model = Path.of("model");

  @Option(names = "--output", description = "File to write the rule to.")
  Optional<Path> output = Optional.empty();

  @Option(names = "--diagram", description = "File for the reliability as a picture (SVG).")
  Optional<Path> diagram = Optional.empty();

  /** Runs it. */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new JoinCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, ModelException {
    Lexicon lexicon = Lexicon.read(LexiconSource.packaged(), "en");
    Labels labels = Labels.of(lexicon.ontology());
    List<MarkedSentence> sentences = new ArrayList<>();
    for (MarkedSentence sentence : new CorpusReader(labels).readFolder(corpus)) {
      if (TrainCommand.fold(sentence) == heldOut) {
        sentences.add(sentence);
      }
    }
    Set<String> mutual = lexicon.ontology().rules().mutualTypes();
    CaseBook cases = new CaseBook(mutual);
    FieldBook fields = new FieldBook(mutual);
    PairBook pairs = new PairBook();
    try (OnnxJudge judge = OnnxJudge.load(ModelFiles.folder(model))) {
      Joiner joiner = new Joiner(judge, JoinRule.EVERYTHING, FieldRule.NOTHING, lexicon.ontology());
      EventCoder plain =
          new EventCoder(
              CoreNlpParser.load(), CoreNlpTimeTagger.load(), lexicon, SentenceFilter.ALL);
      for (MarkedSentence sentence : sentences) {
        Joining recording =
            (setting, outcomes, resolver) -> {
              List<Candidate> candidates = joiner.candidates(setting, outcomes, resolver);
              cases.add(sentence, candidates);
              candidates.forEach(candidate -> fields.add(sentence, candidate));
              return outcomes;
            };
        Document document = Document.of(sentence.id(), sentence.text());
        Trace trace = plain.judging(recording).trace(document);
        cases.end(sentence);
        add(sentence, judge, trace, mutual, pairs);
      }
    }
    JoinRule rule = cases.rule();
    System.out.println(cases.report(rule, PARTS));
    FieldRule fieldRule = fields.rule();
    System.out.println(fields.report(PARTS));
    PairRule pairRule = pairs.rule();
    System.out.println(pairs.report(pairRule));
    if (diagram.isPresent()) {
      Files.writeString(diagram.get(), ReliabilityDiagram.svg(cases.reliability(PARTS)));
    }
    if (output.isPresent()) {
      new JoiningFile(rule, fieldRule, pairRule).write(output.get());
    }
    return 0;
  }

  /** Adds the labelled pairs of a sentence, each asked about with nobody else marked. */
  private static void add(
      MarkedSentence sentence, Judge judge, Trace trace, Set<String> mutual, PairBook book) {
    Map<ActorPair, Set<String>> right = new LinkedHashMap<>();
    for (LabelledPair pair : sentence.pairs()) {
      ActorPair actors =
          new ActorPair(sentence.first(pair.source()), sentence.first(pair.target()));
      Set<String> types = right.computeIfAbsent(actors, key -> new TreeSet<>());
      pair.event().ifPresent(event -> types.add(event.type()));
    }
    right.forEach(
        (actors, types) ->
            judge
                .judge(sentence.text(), actors.named(), List.of(actors))
                .get(0)
                .ifPresent(
                    answer -> book.add(answer, PatternSign.of(trace, actors, mutual), types)));
  }
}
