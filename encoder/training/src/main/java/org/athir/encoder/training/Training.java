package org.athir.encoder.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.athir.encoder.Labels;

/** Trains the network on sentences. */
final class Training {
  /** Share of the steps in which the learning rate rises. */
  private static final double WARM_UP = 0.1;

  private final Settings settings;
  private final ExampleMaker maker;
  private final Labels labels;
  private final NDManager manager;
  private final Parameters parameters;
  private final Consumer<String> log;

  Training(
      Settings settings,
      ExampleMaker maker,
      Labels labels,
      BaseModel base,
      NDManager manager,
      Consumer<String> log) {
    this.settings = settings;
    this.maker = maker;
    this.labels = labels;
    this.manager = manager;
    this.log = log;
    this.parameters =
        Parameters.start(base, labels, settings.marking(), new Random(settings.seed()), manager);
    parameters.train(settings::trains);
  }

  Parameters parameters() {
    return parameters;
  }

  /** Trains; after each epoch the held-out sentences are told. */
  void run(List<MarkedSentence> sentences, List<MarkedSentence> heldOut) {
    Engine.getEngine("PyTorch").setRandomSeed((int) settings.seed());
    Random random = new Random(settings.seed());
    AdamW optimizer = new AdamW(parameters.trained(), manager);
    List<Example> first = examples(sentences, Optional.of(random));
    int steps =
        settings.epochs() * ((first.size() + settings.batchSize() - 1) / settings.batchSize());
    int step = 0;
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      List<Example> examples = epoch == 1 ? first : examples(sentences, Optional.of(random));
      double loss = 0;
      int count = 0;
      int leftOut = 0;
      long start = System.nanoTime();
      for (List<Example> batch : Batches.shuffled(examples, settings.batchSize(), random)) {
        double value = learn(batch);
        double share = share(step++, steps);
        boolean made = optimizer.step(settings.encoderRate() * share, settings.headRate() * share);
        if (made && !Double.isNaN(value)) {
          loss += value;
          count++;
        } else {
          leftOut++;
        }
      }
      log.accept(
          String.format(
              Locale.ROOT,
              "epoch %d: loss %.3f, %d examples, %d steps left out, %.0f s",
              epoch,
              loss / count,
              examples.size(),
              leftOut,
              (System.nanoTime() - start) / 1e9));
      if (!heldOut.isEmpty()) {
        log.accept(test(heldOut).text());
      }
    }
  }

  private static double share(int step, int steps) {
    double warm = Math.max(1, steps * WARM_UP);
    double left = Math.max(0, (steps - step) / (steps - warm));
    return Math.min((step + 1) / warm, Math.min(1, left));
  }

  private double learn(List<Example> examples) {
    try (NDManager step = manager.newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      Batch batch = Batch.of(examples, labels, step);
      NDArray loss = new Network(parameters, true).run(batch).loss(batch);
      collector.backward(loss);
      return loss.toFloatArray()[0];
    }
  }

  /** What the network answers to sentences. */
  TestResult test(List<MarkedSentence> sentences) {
    TestResult.Counter counter = new TestResult.Counter(labels);
    for (List<Example> examples :
        Batches.byLength(examples(sentences, Optional.empty()), settings.batchSize())) {
      try (NDManager step = manager.newSubManager()) {
        Batch batch = Batch.of(examples, labels, step);
        Network.Output output = new Network(parameters, false).run(batch);
        counter.count(examples, output);
      }
    }
    return counter.result();
  }

  private List<Example> examples(List<MarkedSentence> sentences, Optional<Random> random) {
    List<Example> examples = new ArrayList<>();
    sentences.forEach(sentence -> examples.addAll(maker.examples(sentence, random)));
    return examples;
  }
}
