package org.athir.encoder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.athir.judge.JoinRule;
import org.athir.judge.JoinRule.Weights;

/** The rule that joins a model with the patterns, in the file joining.json beside the model. */
public final class JoiningFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PLACES = 1e3;

  private JoiningFile() {}

  /**
   * Reads the rule of a model.
   *
   * @throws ModelException when it is missing or damaged
   */
  public static JoinRule read(ModelFiles files) throws ModelException {
    String name = files.name(ModelFiles.JOINING);
    try (InputStream in = files.open(ModelFiles.JOINING)) {
      JsonNode json = JSON.readTree(in);
      return new JoinRule(
          weights(json.path("pattern_and_judge"), name),
          weights(json.path("judge_alone"), name),
          number(json, "pattern_unread", name),
          number(json, "least", name),
          number(json, "least_alone", name));
    } catch (JsonProcessingException damaged) {
      throw new ModelException(name + ": damaged, " + damaged.getOriginalMessage(), damaged);
    } catch (IOException missing) {
      throw new ModelException(name + ": missing or cannot be read", missing);
    }
  }

  private static Weights weights(JsonNode json, String name) throws ModelException {
    return new Weights(
        number(json, "bias", name),
        number(json, "odds_of_type", name),
        number(json, "odds_of_event", name),
        number(json, "type_is_likeliest", name));
  }

  private static double number(JsonNode json, String field, String name) throws ModelException {
    JsonNode value = json.path(field);
    if (!value.isNumber()) {
      throw new ModelException(name + ": no number '" + field + "'");
    }
    return value.asDouble();
  }

  /** Writes a rule, rounded to thousandths. */
  public static void write(JoinRule rule, Path file) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    write(rule.pattern(), json.putObject("pattern_and_judge"));
    write(rule.alone(), json.putObject("judge_alone"));
    json.put("pattern_unread", rounded(rule.unread()));
    json.put("least", rounded(rule.least()));
    json.put("least_alone", rounded(rule.leastAlone()));
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
  }

  private static void write(Weights weights, ObjectNode json) {
    json.put("bias", rounded(weights.bias()));
    json.put("odds_of_type", rounded(weights.type()));
    json.put("odds_of_event", rounded(weights.event()));
    json.put("type_is_likeliest", rounded(weights.best()));
  }

  private static double rounded(double value) {
    return Math.round(value * PLACES) / PLACES;
  }
}
