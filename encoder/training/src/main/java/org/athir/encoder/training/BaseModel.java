package org.athir.encoder.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The encoder that training starts from: an ONNX graph of BERT with its weights by name. Matrices
 * are anonymous in the file; each gets the name of the multiplication that uses it.
 *
 * @param graph the file
 * @param weights weights by name, such as encoder.layer.0.attention.self.query.weight
 * @param tensors by the same names, the initialiser in the graph
 */
public record BaseModel(
    ModelProto graph, Map<String, Weight> weights, Map<String, String> tensors) {
  private static final String MODEL = "/bge-small-en-v1.5.onnx";
  private static final String VOCABULARY = "/bge-small-en-v1.5-tokenizer.json";

  /** Keeps the order. */
  public BaseModel {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
  }

  /** bge-small-en-v1.5 as its Maven artifact brings it. */
  public static BaseModel read() throws IOException {
    try (InputStream in = resource(MODEL)) {
      return of(ModelProto.parseFrom(in));
    }
  }

  /** The tokenizer.json that goes with it; the caller closes it. */
  public static InputStream vocabulary() throws IOException {
    return resource(VOCABULARY);
  }

  static BaseModel of(ModelProto graph) {
    Map<String, String> names = new LinkedHashMap<>();
    for (NodeProto node : graph.getGraph().getNodeList()) {
      if (node.getOpType().equals("MatMul") && node.getInput(1).startsWith("onnx::")) {
        names.put(node.getInput(1), weightName(node.getName()));
      }
    }
    Map<String, Weight> weights = new LinkedHashMap<>();
    Map<String, String> tensors = new LinkedHashMap<>();
    for (TensorProto tensor : graph.getGraph().getInitializerList()) {
      String name = names.getOrDefault(tensor.getName(), tensor.getName());
      weights.put(name, weight(tensor));
      tensors.put(name, tensor.getName());
    }
    return new BaseModel(graph, weights, tensors);
  }

  /** "/encoder/layer.0/output/dense/MatMul" is encoder.layer.0.output.dense.weight. */
  private static String weightName(String node) {
    return node.substring(1).replace("/MatMul", ".weight").replace('/', '.');
  }

  private static Weight weight(TensorProto tensor) {
    FloatBuffer buffer =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return new Weight(tensor.getDimsList().stream().mapToLong(Long::longValue).toArray(), values);
  }

  private static InputStream resource(String path) throws IOException {
    return Optional.ofNullable(BaseModel.class.getResourceAsStream(path))
        .orElseThrow(
            () -> new IOException("the base model is not on the class path: build with -Ptrain"));
  }

  /** Numbers with their shape. Mutable arrays, shared for their size; nobody writes to them. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Weight(long[] shape, float[] values) {}
}
