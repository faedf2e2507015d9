package org.athir.encoder.training;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.athir.encoder.Labels;
import org.athir.encoder.Marking;
import org.athir.encoder.WordPieces;
import org.athir.lexicon.Lexicon;
import org.athir.lexicon.LexiconSource;
import org.athir.ontology.Ontology;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the judge's model on the corpus. */
@Command(name = "train", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class TrainCommand implements Callable<Integer> {
  private static final int FOLDS = 10;

  @Option(names = "--corpus", required = true, description = "Folder of the corpus.")
  Path corpus = Path.of("encoder/corpus");

  @Option(names = "--epochs", description = "Passes over the corpus.")
  int epochs = 5;

  @Option(names = "--seed", description = "Seed of everything random.")
  long seed = 1;

  @Option(names = "--marking", description = "How actors are shown: ${COMPLETION-CANDIDATES}.")
  Marking marking = Marking.SENTENCE;

  @Option(names = "--frozen", description = "Lower layers that are not trained.")
  int frozen;

  @Option(names = "--rate", description = "Highest learning rate of the encoder.")
  double rate = 1.5e-4;

  @Option(
      names = "--held-out",
      description = "Tenth of the corpus, 0 to 9, that is left out and tested on; -1 for none.")
  int heldOut = -1;

  @Option(names = "--output", description = "Folder to write the model to; none to only test.")
  Optional<Path> output = Optional.empty();

  /** Runs it. */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new TrainCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Ontology ontology = ontology();
    Labels labels = Labels.of(ontology);
    List<MarkedSentence> sentences = new CorpusReader(labels).readFolder(corpus);
    List<MarkedSentence> learnt = new ArrayList<>(sentences);
    learnt.removeIf(sentence -> fold(sentence) == heldOut);
    List<MarkedSentence> tested = new ArrayList<>(sentences);
    tested.removeIf(sentence -> fold(sentence) != heldOut);
    Settings settings = new Settings(marking, epochs, seed, frozen, rate, 1e-3, 16);
    System.out.println(settings + ", " + learnt.size() + " sentences, held out " + tested.size());
    BaseModel base = BaseModel.read();
    try (NDManager manager = NDManager.newBaseManager("PyTorch");
        WordPieces pieces = WordPieces.read(BaseModel.vocabulary())) {
      ExampleMaker maker =
          new ExampleMaker(pieces, labels, ontology.rules().mutualTypes(), marking);
      Training training = new Training(settings, maker, labels, base, manager, System.out::println);
      training.run(learnt, tested);
      if (output.isPresent()) {
        new ModelWriter(base, labels, settings)
            .write(training.parameters().values(), learnt.size(), output.get());
      }
    }
    return 0;
  }

  /** The tenth of the corpus that a sentence belongs to, by its words. */
  static int fold(MarkedSentence sentence) {
    CRC32 digest = new CRC32();
    digest.update(sentence.text().getBytes(StandardCharsets.UTF_8));
    return (int) (digest.getValue() % FOLDS);
  }

  /** The ontology that comes with the program. */
  static Ontology ontology() {
    return Lexicon.read(LexiconSource.packaged(), "en").ontology();
  }
}
