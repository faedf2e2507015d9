package org.athir.encoder.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.athir.encoder.Labels;
import org.athir.encoder.ModelCard;
import org.athir.encoder.training.BaseModel.Weight;

/** Writes a trained model as the coder reads it: judge.onnx, tokenizer.json, judge.json. */
final class ModelWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BaseModel base;
  private final Labels labels;
  private final Settings settings;

  ModelWriter(BaseModel base, Labels labels, Settings settings) {
    this.base = base;
    this.labels = labels;
    this.settings = settings;
  }

  /**
   * Writes the three files, and judge-32.onnx with the weights before they were made bytes.
   *
   * @param weights by name
   * @param sentences number of sentences learnt from
   * @param folder made where it is missing
   */
  void write(Map<String, Weight> weights, int sentences, Path folder) throws IOException {
    Files.createDirectories(folder);
    ModelProto model = OnnxExport.export(base, weights);
    Files.write(folder.resolve("judge-32.onnx"), model.toByteArray());
    byte[] small = Quantizer.quantize(model).toByteArray();
    Files.write(folder.resolve("judge.onnx"), small);
    try (InputStream vocabulary = BaseModel.vocabulary()) {
      Files.copy(vocabulary, folder.resolve("tokenizer.json"), StandardCopyOption.REPLACE_EXISTING);
    }
    String card = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(card(small, sentences));
    Files.writeString(folder.resolve("judge.json"), card + "\n", StandardCharsets.UTF_8);
  }

  private ObjectNode card(byte[] model, int sentences) {
    ObjectNode card = JSON.createObjectNode();
    card.put("format", 1);
    card.put("base", "bge-small-en-v1.5");
    card.put("trained_on", "encoder/corpus");
    card.put("sentences", sentences);
    card.put("epochs", settings.epochs());
    card.put("seed", settings.seed());
    card.put("frozen_layers", settings.frozenLayers());
    card.put("marking", settings.marking().name().toLowerCase(Locale.ROOT));
    labels.types().forEach(card.putArray("types")::add);
    labels.modes().forEach(card.putArray("modes")::add);
    card.put("sha256", ModelCard.digest(model));
    return card;
  }
}
