package org.athir.encoder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What a model says of itself in judge.json.
 *
 * @param labels its answers
 * @param marking how it wants actors shown
 * @param sha256 digest of judge.onnx, hexadecimal
 */
public record ModelCard(Labels labels, Marking marking, String sha256) {
  private static final int FORMAT = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads judge.json.
   *
   * @param json its content
   * @param name for messages
   * @throws ModelException when it is no such file or one of another format
   */
  static ModelCard read(byte[] json, String name) throws ModelException {
    try {
      JsonNode card = JSON.readTree(new String(json, StandardCharsets.UTF_8));
      int format = card.path("format").asInt(0);
      if (format != FORMAT) {
        throw new ModelException(name + ": format " + format + ", this version reads " + FORMAT);
      }
      Labels labels = new Labels(words(card, "types"), words(card, "modes"));
      String marking = card.path("marking").asText("").toUpperCase(Locale.ROOT);
      return new ModelCard(labels, Marking.valueOf(marking), card.path("sha256").asText(""));
    } catch (JsonProcessingException | IllegalArgumentException damaged) {
      throw new ModelException(name + ": damaged, " + damaged.getMessage(), damaged);
    }
  }

  /** The digest of a model's bytes as the card gives it: SHA-256, hexadecimal. */
  public static String digest(byte[] model) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> words(JsonNode card, String field) {
    List<String> words = new ArrayList<>();
    card.path(field).forEach(word -> words.add(word.asText()));
    return words;
  }
}
