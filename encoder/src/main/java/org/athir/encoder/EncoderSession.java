package org.athir.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model in ONNX Runtime. Thread-safe; each call runs on its caller's thread. */
final class EncoderSession implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  private EncoderSession(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  static EncoderSession open(byte[] model) throws OrtException, ModelException {
    NativeLibraries.prepare();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new EncoderSession(environment, environment.createSession(model, options));
    } catch (LinkageError | IllegalStateException noLibrary) {
      throw new ModelException(
          "no native ONNX Runtime for this platform: " + noLibrary.getMessage(), noLibrary);
    }
  }

  Scores run(EncoderInput input) {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try {
      fill(tensors, input);
      try (OrtSession.Result result = session.run(tensors)) {
        return new Scores(
            rows(result, "types"),
            rows(result, "modes"),
            rows(result, "polarities"),
            rows(result, "modalities"),
            rows(result, "trigger"));
      }
    } catch (OrtException failure) {
      throw new IllegalStateException(
          "ONNX Runtime failed on " + input.length() + " pieces", failure);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private void fill(Map<String, OnnxTensor> tensors, EncoderInput input) throws OrtException {
    long[] present = new long[input.length()];
    Arrays.fill(present, 1);
    tensors.put("input_ids", pieces(longs(input.ids())));
    tensors.put("attention_mask", pieces(present));
    tensors.put("token_type_ids", pieces(longs(input.kinds())));
    int pairs = input.pairs().size();
    float[] source = new float[pairs * input.length()];
    float[] target = new float[pairs * input.length()];
    for (int p = 0; p < pairs; p++) {
      share(source, p * input.length(), input.pairs().get(p).source());
      share(target, p * input.length(), input.pairs().get(p).target());
    }
    long[] shape = {pairs, input.length()};
    tensors.put("source", OnnxTensor.createTensor(environment, FloatBuffer.wrap(source), shape));
    tensors.put("target", OnnxTensor.createTensor(environment, FloatBuffer.wrap(target), shape));
  }

  private OnnxTensor pieces(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static long[] longs(List<Integer> values) {
    return values.stream().mapToLong(Integer::longValue).toArray();
  }

  private static void share(float[] row, int offset, List<Integer> pieces) {
    pieces.forEach(piece -> row[offset + piece] = 1f / pieces.size());
  }

  private static float[][] rows(OrtSession.Result result, String output) throws OrtException {
    return (float[][])
        result.get(output).orElseThrow(() -> new OrtException("no output " + output)).getValue();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
