package org.athir.encoder.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019), gradients cut to length 1. */
final class AdamW {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 0.01f;

  private final Map<String, NDArray> weights;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> squares = new LinkedHashMap<>();
  private int step;

  AdamW(Map<String, NDArray> weights, NDManager manager) {
    this.weights = weights;
    weights.forEach(
        (name, weight) -> {
          means.put(name, manager.zeros(weight.getShape()));
          squares.put(name, manager.zeros(weight.getShape()));
        });
  }

  /**
   * One step down the gradients, which are then zero. Gradients that are no numbers are left out:
   * now and then a kernel gives such, and one of them would spoil every weight.
   *
   * @param encoderRate learning rate of the encoder
   * @param headRate learning rate of the heads
   * @return whether the step was made
   */
  boolean step(double encoderRate, double headRate) {
    double norm = norm();
    if (!Double.isFinite(norm)) {
      weights.values().forEach(AdamW::forget);
      return false;
    }
    step++;
    float rescale = (float) Math.min(1, 1 / norm);
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    weights.forEach(
        (name, weight) -> {
          float rate = (float) (name.startsWith("head.") ? headRate : encoderRate);
          float decay = name.endsWith(".weight") && !name.contains("LayerNorm") ? DECAY : 0;
          NDArray gradient = weight.getGradient();
          NDList inputs = new NDList(weight, gradient, moment(means, name), moment(squares, name));
          weight
              .getNDArrayInternal()
              .adamUpdate(
                  inputs,
                  new NDList(weight),
                  rate,
                  (float) (rate * correction),
                  decay,
                  rescale,
                  -1,
                  BETA1,
                  BETA2,
                  EPSILON,
                  true,
                  true);
          gradient.muli(0);
          gradient.close();
        });
    return true;
  }

  /** Sets gradients to zero that may be no numbers, which no multiplication does. */
  private static void forget(NDArray weight) {
    try (NDArray gradient = weight.getGradient()) {
      gradient.set(new NDIndex("..."), 0);
    }
  }

  private static NDArray moment(Map<String, NDArray> moments, String name) {
    return Objects.requireNonNull(moments.get(name));
  }

  private double norm() {
    double sum = 0;
    for (NDArray weight : weights.values()) {
      try (NDArray gradient = weight.getGradient();
          NDArray square = gradient.square();
          NDArray total = square.sum()) {
        sum += total.toFloatArray()[0];
      }
    }
    return Math.sqrt(sum);
  }
}
