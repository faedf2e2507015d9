package org.athir.encoder.training;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.athir.encoder.training.BaseModel.Weight;

/**
 * Puts trained weights into the base model's graph and the head for pairs behind it. The graph
 * reads one sentence: input_ids, attention_mask and token_type_ids (1, L), source and target (P,
 * L), and gives types, modes, polarities and modalities as probabilities (P, n) and trigger (P, L).
 */
final class OnnxExport {
  private static final String STATES = "last_hidden_state";

  private OnnxExport() {}

  /** The whole model with 32-bit weights. */
  static ModelProto export(BaseModel base, Map<String, Weight> weights) {
    ModelProto.Builder model = base.graph().toBuilder();
    GraphProto.Builder graph = model.getGraphBuilder();
    Map<String, Weight> byTensor = new LinkedHashMap<>();
    base.tensors().forEach((name, tensor) -> byTensor.put(tensor, weight(weights, name)));
    for (int i = 0; i < graph.getInitializerCount(); i++) {
      TensorProto old = graph.getInitializer(i);
      Weight trained = byTensor.get(old.getName());
      if (trained != null) {
        graph.setInitializer(
            i, OnnxNodes.floatTensor(old.getName(), trained.values(), trained.shape()));
      }
    }
    head(graph, weights);
    return model.build();
  }

  private static void head(GraphProto.Builder graph, Map<String, Weight> weights) {
    OnnxNodes nodes = new OnnxNodes(graph);
    nodes.input("source", "pairs", "sequence_length");
    nodes.input("target", "pairs", "sequence_length");
    String states =
        nodes.node("states", "Squeeze", List.of(STATES), OnnxNodes.attribute("axes", List.of(0L)));
    String source = nodes.node("source_state", "MatMul", List.of("source", states));
    String target = nodes.node("target_state", "MatMul", List.of("target", states));
    String trigger = trigger(nodes, weights, states, List.of(source, target));
    String sentence = sentence(nodes, states);
    String all =
        nodes.node(
            "pair_state",
            "Concat",
            List.of(source, target, trigger, sentence),
            OnnxNodes.attribute("axis", 1));
    String hidden = gelu(nodes, linear(nodes, weights, "head.hidden", all));
    answer(nodes, weights, "head.type", hidden, "types");
    answer(nodes, weights, "head.mode", hidden, "modes");
    answer(nodes, weights, "head.polarity", hidden, "polarities");
    answer(nodes, weights, "head.modality", hidden, "modalities");
    graph.clearOutput();
    nodes.output("types", "pairs", "type_count");
    nodes.output("modes", "pairs", "mode_count");
    nodes.output("polarities", "pairs", "polarity_count");
    nodes.output("modalities", "pairs", "modality_count");
    nodes.output("trigger", "pairs", "sequence_length");
  }

  /** The pair's question to all pieces: the answers' weights are the trigger. */
  private static String trigger(
      OnnxNodes nodes, Map<String, Weight> weights, String states, List<String> pair) {
    String both = nodes.node("both", "Concat", pair, OnnxNodes.attribute("axis", 1));
    String query = nodes.node("query", "Tanh", List.of(linear(nodes, weights, "head.query", both)));
    String turned =
        nodes.node(
            "states_turned",
            "Transpose",
            List.of(states),
            OnnxNodes.attribute("perm", List.of(1L, 0L)));
    String scores = nodes.node("trigger_scores", "MatMul", List.of(query, turned));
    String root = nodes.floats("root_of_width", new float[] {(float) Math.sqrt(Parameters.WIDTH)});
    String scaled = nodes.node("trigger_scaled", "Div", List.of(scores, root));
    String share =
        nodes.node("trigger", "Softmax", List.of(scaled), OnnxNodes.attribute("axis", 1));
    return nodes.node("trigger_state", "MatMul", List.of(share, states));
  }

  /** The opening mark's state, once for each pair. */
  private static String sentence(OnnxNodes nodes, String states) {
    String zero = nodes.longs("first_piece", new long[] {0}, 1);
    String one = nodes.longs("one", new long[] {1}, 1);
    String first =
        nodes.node("first_state", "Gather", List.of(states, zero), OnnxNodes.attribute("axis", 0));
    String shape = nodes.node("pairs_shape", "Shape", List.of("source"));
    String pairs =
        nodes.node("pair_count", "Gather", List.of(shape, zero), OnnxNodes.attribute("axis", 0));
    String wanted =
        nodes.node("wanted_shape", "Concat", List.of(pairs, one), OnnxNodes.attribute("axis", 0));
    return nodes.node("sentence_state", "Expand", List.of(first, wanted));
  }

  private static void answer(
      OnnxNodes nodes, Map<String, Weight> weights, String head, String hidden, String output) {
    nodes.node(
        output,
        "Softmax",
        List.of(linear(nodes, weights, head, hidden)),
        OnnxNodes.attribute("axis", 1));
  }

  private static String linear(
      OnnxNodes nodes, Map<String, Weight> weights, String name, String input) {
    Weight matrix = weight(weights, name + ".weight");
    Weight bias = weight(weights, name + ".bias");
    String factor = nodes.floats(name + ".weight", matrix.values(), matrix.shape());
    String summand = nodes.floats(name + ".bias", bias.values(), bias.shape());
    String product = nodes.node(name + ".product", "MatMul", List.of(input, factor));
    return nodes.node(name + ".sum", "Add", List.of(product, summand));
  }

  /** x times the share of a normal distribution below x. */
  private static String gelu(OnnxNodes nodes, String input) {
    String root = nodes.floats("root_of_two", new float[] {(float) Math.sqrt(2)});
    String one = nodes.floats("one_half_twice", new float[] {1});
    String half = nodes.floats("one_half", new float[] {0.5f});
    String scaled = nodes.node("gelu_scaled", "Div", List.of(input, root));
    String erf = nodes.node("gelu_erf", "Erf", List.of(scaled));
    String shifted = nodes.node("gelu_shifted", "Add", List.of(erf, one));
    String product = nodes.node("gelu_product", "Mul", List.of(input, shifted));
    return nodes.node("gelu", "Mul", List.of(product, half));
  }

  private static Weight weight(Map<String, Weight> weights, String name) {
    return Objects.requireNonNull(weights.get(name), () -> "no weights " + name);
  }
}
