package org.athir.encoder.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.athir.encoder.Labels;
import org.athir.encoder.Marking;
import org.athir.encoder.training.BaseModel.Weight;

/** The network's weights by name, in PyTorch. */
final class Parameters {
  /** Width of the encoder. */
  static final int WIDTH = 384;

  private static final String KINDS = "embeddings.token_type_embeddings.weight";

  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  private Parameters() {}

  /** Weights of the base model and fresh ones for the heads. */
  static Parameters start(
      BaseModel base, Labels labels, Marking marking, Random random, NDManager manager) {
    Parameters parameters = new Parameters();
    base.weights()
        .forEach((name, weight) -> parameters.put(name, kinds(name, weight, marking), manager));
    parameters.linear("head.query", 2 * WIDTH, WIDTH, random, manager);
    parameters.linear("head.hidden", 4 * WIDTH, WIDTH, random, manager);
    parameters.linear("head.type", WIDTH, labels.typeCount(), random, manager);
    parameters.linear("head.mode", WIDTH, labels.modeCount(), random, manager);
    parameters.linear("head.polarity", WIDTH, Batch.POLARITIES, random, manager);
    parameters.linear("head.modality", WIDTH, Batch.MODALITIES, random, manager);
    return parameters;
  }

  /** The base model knows two kinds of pieces; further ones start as its second. */
  private static Weight kinds(String name, Weight weight, Marking marking) {
    if (!name.equals(KINDS) || marking.kinds() == 2) {
      return weight;
    }
    float[] values = new float[marking.kinds() * WIDTH];
    for (int i = 0; i < values.length; i++) {
      values[i] = weight.values()[i < WIDTH ? i : WIDTH + i % WIDTH];
    }
    return new Weight(new long[] {marking.kinds(), WIDTH}, values);
  }

  private void put(String name, Weight weight, NDManager manager) {
    arrays.put(name, manager.create(weight.values(), new Shape(weight.shape())));
  }

  private void linear(String name, int from, int to, Random random, NDManager manager) {
    float[] values = new float[from * to];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() / Math.sqrt(from));
    }
    put(name + ".weight", new Weight(new long[] {from, to}, values), manager);
    put(name + ".bias", new Weight(new long[] {to}, new float[to]), manager);
  }

  /** Weights that have to exist. */
  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no weights " + name);
    }
    return array;
  }

  /** Lets those be trained whose names are chosen. */
  void train(Predicate<String> chosen) {
    arrays.forEach(
        (name, array) -> {
          if (chosen.test(name)) {
            array.setRequiresGradient(true);
          }
        });
  }

  /** The trained ones by name. */
  Map<String, NDArray> trained() {
    Map<String, NDArray> trained = new LinkedHashMap<>(arrays);
    trained.values().removeIf(array -> !array.hasGradient());
    return trained;
  }

  /** All weights as numbers. */
  Map<String, Weight> values() {
    Map<String, Weight> values = new LinkedHashMap<>();
    arrays.forEach(
        (name, array) ->
            values.put(name, new Weight(array.getShape().getShape(), array.toFloatArray())));
    return values;
  }
}
