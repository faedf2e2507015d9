package org.athir.encoder.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Adds nodes and tensors to an ONNX graph. */
final class OnnxNodes {
  private static final int FLOAT = TensorProto.DataType.FLOAT_VALUE;

  private final GraphProto.Builder graph;

  OnnxNodes(GraphProto.Builder graph) {
    this.graph = graph;
  }

  /** A node with one output, which it is named after. */
  String node(String output, String type, List<String> inputs, AttributeProto... attributes) {
    graph.addNode(
        NodeProto.newBuilder()
            .setName(output)
            .setOpType(type)
            .addAllInput(inputs)
            .addOutput(output)
            .addAllAttribute(Arrays.asList(attributes)));
    return output;
  }

  /** An attribute that is a number. */
  static AttributeProto attribute(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  /** An attribute that is a list of numbers. */
  static AttributeProto attribute(String name, List<Long> values) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INTS)
        .addAllInts(values)
        .build();
  }

  /** A tensor of floats. */
  String floats(String name, float[] values, long... shape) {
    graph.addInitializer(floatTensor(name, values, shape));
    return name;
  }

  static TensorProto floatTensor(String name, float[] values, long... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return tensor(name, FLOAT, bytes.array(), shape);
  }

  /** A tensor of whole numbers. */
  String longs(String name, long[] values, long... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    graph.addInitializer(tensor(name, TensorProto.DataType.INT64_VALUE, bytes.array(), shape));
    return name;
  }

  /** A tensor of unsigned bytes. */
  String bytes(String name, byte[] values, long... shape) {
    graph.addInitializer(tensor(name, TensorProto.DataType.UINT8_VALUE, values, shape));
    return name;
  }

  private static TensorProto tensor(String name, int type, byte[] values, long... shape) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type)
            .setRawData(ByteString.copyFrom(values));
    for (long size : shape) {
      tensor.addDims(size);
    }
    return tensor.build();
  }

  /** An input of floats with named sizes. */
  void input(String name, String... sizes) {
    graph.addInput(value(name, sizes));
  }

  /** An output of floats with named sizes. */
  void output(String name, String... sizes) {
    graph.addOutput(value(name, sizes));
  }

  private static ValueInfoProto value(String name, String... sizes) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String size : sizes) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(size));
    }
    TypeProto type =
        TypeProto.newBuilder()
            .setTensorType(TypeProto.Tensor.newBuilder().setElemType(FLOAT).setShape(shape))
            .build();
    return ValueInfoProto.newBuilder().setName(name).setType(type).build();
  }
}
