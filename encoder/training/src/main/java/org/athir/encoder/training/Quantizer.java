package org.athir.encoder.training;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the encoder's matrices and word embeddings 8-bit integers: weights with one scale a column
 * (a row of the embeddings), inputs with one scale a sentence. Weights are unsigned with 128 as
 * zero, because the kernels for unsigned times signed saturate on processors without VNNI, and then
 * the same text would give other figures elsewhere. The head stays in 32 bits.
 */
final class Quantizer {
  private static final int ZERO = 128;
  private static final float MOST = 127;
  private static final String WORDS = "embeddings.word_embeddings.weight";

  private final GraphProto source;
  private final GraphProto.Builder graph;
  private final OnnxNodes nodes;
  private final Map<String, TensorProto> matrices = new LinkedHashMap<>();
  private final Set<String> quantizedInputs = new LinkedHashSet<>();

  private Quantizer(GraphProto source) {
    this.source = source;
    this.graph = source.toBuilder().clearNode().clearInitializer();
    this.nodes = new OnnxNodes(graph);
    for (TensorProto tensor : source.getInitializerList()) {
      if (tensor.getDimsCount() == 2 && tensor.getName().startsWith("onnx::MatMul")) {
        matrices.put(tensor.getName(), tensor);
      }
    }
  }

  /** The model with 8-bit weights. */
  static ModelProto quantize(ModelProto model) {
    Quantizer quantizer = new Quantizer(model.getGraph());
    return model.toBuilder().setGraph(quantizer.run()).build();
  }

  private GraphProto run() {
    nodes.bytes("zero_of_weights", new byte[] {(byte) ZERO});
    for (TensorProto tensor : source.getInitializerList()) {
      if (matrices.containsKey(tensor.getName())) {
        matrix(tensor);
      } else if (tensor.getName().equals(WORDS)) {
        words(tensor);
      } else {
        graph.addInitializer(tensor);
      }
    }
    for (NodeProto node : source.getNodeList()) {
      if (node.getOpType().equals("MatMul") && matrices.containsKey(node.getInput(1))) {
        product(node);
      } else if (node.getOpType().equals("Gather") && node.getInput(0).equals(WORDS)) {
        lookUp(node);
      } else {
        graph.addNode(node);
      }
    }
    return graph.build();
  }

  private void matrix(TensorProto tensor) {
    Table table = new Table(tensor);
    float[] scales = new float[table.columns];
    for (int column = 0; column < table.columns; column++) {
      float most = 0;
      for (int row = 0; row < table.rows; row++) {
        most = Math.max(most, Math.abs(table.at(row, column)));
      }
      scales[column] = most == 0 ? 1 : most / MOST;
    }
    byte[] values = new byte[table.rows * table.columns];
    for (int row = 0; row < table.rows; row++) {
      for (int column = 0; column < table.columns; column++) {
        values[row * table.columns + column] = level(table.at(row, column) / scales[column]);
      }
    }
    nodes.bytes(tensor.getName() + "_8", values, table.rows, table.columns);
    nodes.floats(tensor.getName() + "_scale", scales, table.columns);
  }

  private void words(TensorProto tensor) {
    Table table = new Table(tensor);
    float[] scales = new float[table.rows];
    byte[] values = new byte[table.rows * table.columns];
    for (int row = 0; row < table.rows; row++) {
      float most = 0;
      for (int column = 0; column < table.columns; column++) {
        most = Math.max(most, Math.abs(table.at(row, column)));
      }
      scales[row] = most == 0 ? 1 : most / MOST;
      for (int column = 0; column < table.columns; column++) {
        values[row * table.columns + column] = level(table.at(row, column) / scales[row]);
      }
    }
    nodes.bytes(WORDS + "_8", values, table.rows, table.columns);
    nodes.floats(WORDS + "_scale", scales, table.rows, 1);
  }

  private static byte level(float value) {
    return (byte) (Math.round(value) + ZERO);
  }

  /** input times weights = (input as bytes times weights as bytes) times both scales. */
  private void product(NodeProto node) {
    String input = node.getInput(0);
    String weights = node.getInput(1);
    String name = node.getOutput(0);
    if (quantizedInputs.add(input)) {
      graph.addNode(
          NodeProto.newBuilder()
              .setName(input + "_levels")
              .setOpType("DynamicQuantizeLinear")
              .addInput(input)
              .addAllOutput(List.of(input + "_8", input + "_scale", input + "_zero")));
    }
    String sum =
        nodes.node(
            name + "_32",
            "MatMulInteger",
            List.of(input + "_8", weights + "_8", input + "_zero", "zero_of_weights"));
    String floats =
        nodes.node(
            name + "_float",
            "Cast",
            List.of(sum),
            OnnxNodes.attribute("to", TensorProto.DataType.FLOAT_VALUE));
    String scale =
        nodes.node(name + "_scale", "Mul", List.of(input + "_scale", weights + "_scale"));
    nodes.node(name, "Mul", List.of(floats, scale));
  }

  /** The row of a word = (its bytes less zero) times its scale. */
  private void lookUp(NodeProto node) {
    String name = node.getOutput(0);
    String ids = node.getInput(1);
    String levels = nodes.node(name + "_8", "Gather", List.of(WORDS + "_8", ids));
    String floats =
        nodes.node(
            name + "_float",
            "Cast",
            List.of(levels),
            OnnxNodes.attribute("to", TensorProto.DataType.FLOAT_VALUE));
    String zero = nodes.floats("zero_of_words", new float[] {ZERO});
    String centred = nodes.node(name + "_centred", "Sub", List.of(floats, zero));
    String scale = nodes.node(name + "_scale", "Gather", List.of(WORDS + "_scale", ids));
    nodes.node(name, "Mul", List.of(centred, scale));
  }

  /** A tensor of two dimensions. */
  private static final class Table {
    private final int rows;
    private final int columns;
    private final FloatBuffer values;

    Table(TensorProto tensor) {
      this.rows = (int) tensor.getDims(0);
      this.columns = (int) tensor.getDims(1);
      this.values =
          tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }

    float at(int row, int column) {
      return values.get(row * columns + column);
    }
  }
}
