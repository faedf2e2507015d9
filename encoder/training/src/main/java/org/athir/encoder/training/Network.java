package org.athir.encoder.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;

/**
 * BERT with a head for pairs. A pair asks a question of all pieces; the weights that answer it are
 * its trigger, and what they gather is judged together with source, target and sentence.
 */
final class Network {
  private static final int HEADS = 12;
  private static final int HEAD_WIDTH = Parameters.WIDTH / HEADS;
  private static final int LAYERS = 12;
  private static final float EPSILON = 1e-12f;
  private static final float DROPOUT = 0.1f;
  private static final float FAR_BELOW = -10000f;

  private final Parameters parameters;
  private final boolean training;

  Network(Parameters parameters, boolean training) {
    this.parameters = parameters;
    this.training = training;
  }

  /** What the network says about a batch. */
  Output run(Batch batch) {
    NDArray states = encode(batch);
    NDArray source = batch.source().matMul(states);
    NDArray target = batch.target().matMul(states);
    NDArray query = linear(source.concat(target, -1), "head.query").tanh();
    NDArray far = batch.mask().expandDims(1).mul(-1).add(1).mul(FAR_BELOW);
    NDArray attention =
        query
            .matMul(states.transpose(0, 2, 1))
            .div(Math.sqrt(Parameters.WIDTH))
            .add(far)
            .softmax(-1);
    NDArray trigger = attention.matMul(states);
    long pairs = batch.source().getShape().get(1);
    NDArray sentence = states.get(":,0:1,:").tile(new long[] {1, pairs, 1});
    NDArray all = source.concat(target, -1).concat(trigger, -1).concat(sentence, -1);
    NDArray hidden = dropout(gelu(linear(dropout(all), "head.hidden")));
    return new Output(
        attention,
        linear(hidden, "head.type"),
        linear(hidden, "head.mode"),
        linear(hidden, "head.polarity"),
        linear(hidden, "head.modality"));
  }

  private NDArray encode(Batch batch) {
    long length = batch.ids().getShape().get(1);
    NDArray position =
        batch.ids().getManager().arange(0, (int) length, 1, DataType.INT64).expandDims(0);
    NDArray sum =
        embedding(batch.ids(), "embeddings.word_embeddings.weight")
            .add(embedding(batch.kinds(), "embeddings.token_type_embeddings.weight"))
            .add(embedding(position, "embeddings.position_embeddings.weight"));
    NDArray states = dropout(norm(sum, "embeddings.LayerNorm"));
    NDArray far = batch.mask().expandDims(1).expandDims(1).mul(-1).add(1).mul(FAR_BELOW);
    for (int layer = 0; layer < LAYERS; layer++) {
      states = layer(states, far, "encoder.layer." + layer + ".");
    }
    return states;
  }

  private NDArray layer(NDArray states, NDArray far, String name) {
    NDArray query = split(linear(states, name + "attention.self.query"));
    NDArray key = split(linear(states, name + "attention.self.key"));
    NDArray value = split(linear(states, name + "attention.self.value"));
    NDArray attention =
        query.matMul(key.transpose(0, 1, 3, 2)).div(Math.sqrt(HEAD_WIDTH)).add(far).softmax(-1);
    NDArray gathered = dropout(attention).matMul(value).transpose(0, 2, 1, 3);
    NDArray joined = gathered.reshape(states.getShape());
    NDArray attended = dropout(linear(joined, name + "attention.output.dense")).add(states);
    NDArray middle = norm(attended, name + "attention.output.LayerNorm");
    NDArray wide = gelu(linear(middle, name + "intermediate.dense"));
    NDArray narrow = dropout(linear(wide, name + "output.dense")).add(middle);
    return norm(narrow, name + "output.LayerNorm");
  }

  private static NDArray split(NDArray states) {
    Shape shape = states.getShape();
    return states.reshape(shape.get(0), shape.get(1), HEADS, HEAD_WIDTH).transpose(0, 2, 1, 3);
  }

  private NDArray embedding(NDArray numbers, String name) {
    return numbers
        .getNDArrayInternal()
        .embedding(numbers, parameters.get(name), SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray linear(NDArray input, String name) {
    return input.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray norm(NDArray input, String name) {
    return input
        .getNDArrayInternal()
        .layerNorm(
            input,
            new Shape(Parameters.WIDTH),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private static NDArray gelu(NDArray input) {
    return input.getNDArrayInternal().gelu();
  }

  private NDArray dropout(NDArray input) {
    if (!training) {
      return input;
    }
    NDList dropped = input.getNDArrayInternal().dropout(input, DROPOUT, true);
    return dropped.singletonOrThrow();
  }

  /**
   * Outputs of the heads before they are made probabilities.
   *
   * @param attention share of each piece in the pair's trigger, (B, P, L); these are probabilities
   * @param types (B, P, types)
   * @param modes (B, P, modes)
   * @param polarities (B, P, 2)
   * @param modalities (B, P, 6)
   */
  record Output(
      NDArray attention, NDArray types, NDArray modes, NDArray polarities, NDArray modalities) {

    /** How far the outputs are from what is wanted. */
    NDArray loss(Batch batch) {
      float events = Math.max(1, batch.eventWeight());
      NDArray type = crossEntropy(types, batch.types()).div(batch.weight());
      NDArray mode = crossEntropy(modes, batch.modes()).div(events).mul(0.3f);
      NDArray polarity = crossEntropy(polarities, batch.polarities()).div(events).mul(0.3f);
      NDArray modality = crossEntropy(modalities, batch.modalities()).div(events).mul(0.3f);
      NDArray share = attention.mul(batch.trigger().gt(0)).sum(new int[] {-1});
      NDArray weight = batch.trigger().max(new int[] {-1});
      NDArray trigger = share.add(1e-6f).log().mul(weight).sum().neg().div(events).mul(0.3f);
      return type.add(mode).add(polarity).add(modality).add(trigger);
    }

    private static NDArray crossEntropy(NDArray output, NDArray wanted) {
      return output.logSoftmax(-1).mul(wanted).sum().neg();
    }
  }
}
