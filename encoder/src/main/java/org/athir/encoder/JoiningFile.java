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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.athir.judge.FieldRule;
import org.athir.judge.FieldRule.Field;
import org.athir.judge.JoinRule;
import org.athir.judge.JoinRule.Weights;
import org.athir.judge.PairRule;

/**
 * The rules that join a model with the patterns, in the file joining.json beside the model.
 *
 * @param events for the events of a report
 * @param fields for the confidence of an event's fields
 * @param pairs for marked pairs
 */
public record JoiningFile(JoinRule events, FieldRule fields, PairRule pairs) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PLACES = 1e3;

  /** Names of the weights of a field, in their order. */
  private static final List<String> FACTS =
      List.of("bias", "odds_of_type", "odds_of_event", "type_is_likeliest", "judge_agrees");

  /**
   * Reads the rules of a model.
   *
   * @throws ModelException when it is missing or damaged
   */
  public static JoiningFile read(ModelFiles files) throws ModelException {
    String name = files.name(ModelFiles.JOINING);
    try (InputStream in = files.open(ModelFiles.JOINING)) {
      JsonNode json = JSON.readTree(in);
      return new JoiningFile(
          events(json, name),
          new FieldRule(
              fields(json.path("fields_of_pattern"), name),
              fields(json.path("fields_of_judge_alone"), name)),
          pairs(json.path("marked_pair"), name));
    } catch (JsonProcessingException damaged) {
      throw new ModelException(name + ": damaged, " + damaged.getOriginalMessage(), damaged);
    } catch (IOException missing) {
      throw new ModelException(name + ": missing or cannot be read", missing);
    }
  }

  private static JoinRule events(JsonNode json, String name) throws ModelException {
    return new JoinRule(
        weights(json.path("pattern_and_judge"), name),
        weights(json.path("pattern_of_one_side_and_judge"), name),
        weights(json.path("judge_alone"), name),
        number(json, "least", name),
        number(json, "least_alone", name));
  }

  private static Map<Field, List<Double>> fields(JsonNode json, String name) throws ModelException {
    Map<Field, List<Double>> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      JsonNode weights = json.path(field.word());
      if (!weights.isMissingNode()) {
        List<Double> values = new ArrayList<>();
        for (String fact : FACTS) {
          values.add(number(weights, fact, name));
        }
        fields.put(field, List.copyOf(values));
      }
    }
    return fields;
  }

  private static PairRule pairs(JsonNode json, String name) throws ModelException {
    return new PairRule(
        number(json, "judge", name),
        number(json, "pattern_of_both_sides", name),
        number(json, "pattern_of_one_side", name),
        number(json, "least_none", name));
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

  /** Writes the rules, rounded to thousandths. */
  public void write(Path file) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    write(events.pattern(), json.putObject("pattern_and_judge"));
    write(events.oneSided(), json.putObject("pattern_of_one_side_and_judge"));
    write(events.alone(), json.putObject("judge_alone"));
    json.put("least", rounded(events.least()));
    json.put("least_alone", rounded(events.leastAlone()));
    write(fields.pattern(), json.putObject("fields_of_pattern"));
    write(fields.alone(), json.putObject("fields_of_judge_alone"));
    ObjectNode pair = json.putObject("marked_pair");
    pair.put("judge", rounded(pairs.judge()));
    pair.put("pattern_of_both_sides", rounded(pairs.both()));
    pair.put("pattern_of_one_side", rounded(pairs.one()));
    pair.put("least_none", rounded(pairs.leastNone()));
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
  }

  private static void write(Weights weights, ObjectNode json) {
    json.put("bias", rounded(weights.bias()));
    json.put("odds_of_type", rounded(weights.type()));
    json.put("odds_of_event", rounded(weights.event()));
    json.put("type_is_likeliest", rounded(weights.best()));
  }

  private static void write(Map<Field, List<Double>> fields, ObjectNode json) {
    for (Field field : Field.values()) {
      List<Double> weights = fields.getOrDefault(field, List.of());
      if (!weights.isEmpty()) {
        ObjectNode values = json.putObject(field.word());
        for (int i = 0; i < FACTS.size(); i++) {
          values.put(FACTS.get(i), rounded(weights.get(i)));
        }
      }
    }
  }

  private static double rounded(double value) {
    return Math.round(value * PLACES) / PLACES;
  }
}
