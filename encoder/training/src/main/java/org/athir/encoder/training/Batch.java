package org.athir.encoder.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.athir.encoder.EncoderInput;
import org.athir.encoder.Labels;

/**
 * Examples side by side, filled up to the longest (L pieces) and to the one with most pairs (P).
 *
 * @param ids pieces, (B, L)
 * @param kinds kinds of pieces, (B, L)
 * @param mask 1 for a piece, 0 for filling, (B, L)
 * @param source share of each piece in the source, (B, P, L)
 * @param target share of each piece in the target, (B, P, L)
 * @param trigger weight of the pair at its trigger's pieces, (B, P, L)
 * @param types wanted probability of each type times the pair's weight, (B, P, types)
 * @param modes the same of modes, 0 where there is no event, (B, P, modes)
 * @param polarities the same of polarities, (B, P, 2)
 * @param modalities the same of modalities, (B, P, 6)
 * @param weight sum of the weights of the pairs
 * @param eventWeight sum of the weights of the pairs with an event
 */
record Batch(
    NDArray ids,
    NDArray kinds,
    NDArray mask,
    NDArray source,
    NDArray target,
    NDArray trigger,
    NDArray types,
    NDArray modes,
    NDArray polarities,
    NDArray modalities,
    float weight,
    float eventWeight) {
  /** Share of the wanted probability that is spread over all answers. */
  private static final float SMOOTHING = 0.1f;

  static final int POLARITIES = Labels.POLARITIES.size();
  static final int MODALITIES = Labels.MODALITIES.size();

  /** The examples as arrays of a manager. */
  static Batch of(List<Example> examples, Labels labels, NDManager manager) {
    int length = examples.stream().mapToInt(e -> e.input().length()).max().orElseThrow();
    int pairs = examples.stream().mapToInt(e -> e.pairs().size()).max().orElseThrow();
    Rows rows = new Rows(examples.size(), length, pairs);
    Grid type = new Grid(rows, labels.typeCount());
    Grid mode = new Grid(rows, labels.modeCount());
    Grid polarity = new Grid(rows, POLARITIES);
    Grid modality = new Grid(rows, MODALITIES);
    float weight = 0;
    float eventWeight = 0;
    for (int b = 0; b < examples.size(); b++) {
      Example example = examples.get(b);
      rows.write(b, example.input());
      for (int p = 0; p < example.pairs().size(); p++) {
        TrainingPair pair = example.pairs().get(p);
        rows.write(b, p, pair);
        type.write(b, p, pair.answer().type(), pair.weight());
        weight += pair.weight();
        if (pair.answer().type() != Labels.NONE) {
          mode.write(b, p, pair.answer().mode(), pair.weight());
          polarity.write(b, p, pair.answer().polarity(), pair.weight());
          modality.write(b, p, pair.answer().modality(), pair.weight());
          eventWeight += pair.weight();
        }
      }
    }
    Shape text = new Shape(rows.examples, length);
    Shape spans = new Shape(rows.examples, pairs, length);
    return new Batch(
        manager.create(rows.ids, text),
        manager.create(rows.kinds, text),
        manager.create(rows.mask, text),
        manager.create(rows.source, spans),
        manager.create(rows.target, spans),
        manager.create(rows.trigger, spans),
        type.array(manager),
        mode.array(manager),
        polarity.array(manager),
        modality.array(manager),
        weight,
        eventWeight);
  }

  /** Pieces and spans, filled row by row. */
  private static final class Rows {
    private final int examples;
    private final int length;
    private final int pairs;
    private final long[] ids;
    private final long[] kinds;
    private final float[] mask;
    private final float[] source;
    private final float[] target;
    private final float[] trigger;

    Rows(int examples, int length, int pairs) {
      this.examples = examples;
      this.length = length;
      this.pairs = pairs;
      this.ids = new long[examples * length];
      this.kinds = new long[examples * length];
      this.mask = new float[examples * length];
      this.source = new float[examples * pairs * length];
      this.target = new float[examples * pairs * length];
      this.trigger = new float[examples * pairs * length];
    }

    void write(int b, EncoderInput input) {
      for (int i = 0; i < input.length(); i++) {
        ids[b * length + i] = input.ids().get(i);
        kinds[b * length + i] = input.kinds().get(i);
        mask[b * length + i] = 1;
      }
    }

    void write(int b, int p, TrainingPair pair) {
      int row = (b * pairs + p) * length;
      List<Integer> from = pair.question().source();
      List<Integer> to = pair.question().target();
      from.forEach(i -> source[row + i] = 1f / from.size());
      to.forEach(i -> target[row + i] = 1f / to.size());
      pair.answer().trigger().forEach(i -> trigger[row + i] = pair.weight());
    }
  }

  /** Wanted outputs of one head. */
  private static final class Grid {
    private final Rows rows;
    private final int width;
    private final float[] wanted;

    Grid(Rows rows, int width) {
      this.rows = rows;
      this.width = width;
      this.wanted = new float[rows.examples * rows.pairs * width];
    }

    void write(int b, int p, int answer, float weight) {
      int row = (b * rows.pairs + p) * width;
      for (int i = 0; i < width; i++) {
        wanted[row + i] = weight * SMOOTHING / width;
      }
      wanted[row + answer] += weight * (1 - SMOOTHING);
    }

    NDArray array(NDManager manager) {
      return manager.create(wanted, new Shape(rows.examples, rows.pairs, width));
    }
  }
}
