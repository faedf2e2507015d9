package org.athir.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.athir.formats.read.TextDecoder.Decoded;

/** Reads JSON objects, one a line; a line that is none spoils no other. */
final class JsonLineReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Consumer<ReadResult.Failure> failures;

  /**
   * Makes a reader.
   *
   * @param failures takes each line that cannot be used, with file and line
   */
  JsonLineReader(Consumer<ReadResult.Failure> failures) {
    this.failures = failures;
  }

  /** Reads an object. */
  @FunctionalInterface
  interface Line {

    /**
     * Takes over what a line says.
     *
     * @throws IllegalArgumentException when it says nothing usable; the message is for people
     */
    void add(JsonNode object);
  }

  /** Reads all lines that are not blank. */
  void read(Source source, Line reader) throws IOException {
    try (LineReader lines = new LineReader(source.open())) {
      Optional<byte[]> line = lines.next();
      while (line.isPresent()) {
        if (!isBlank(line.get())) {
          read(line.get(), source.place() + ":" + lines.number(), reader);
        }
        line = lines.next();
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private void read(byte[] line, String place, Line reader) {
    Decoded decoded = LineResults.decode(line);
    Optional<String> problem = decoded.problem();
    try {
      if (problem.isEmpty()) {
        reader.add(parsed(decoded.text()));
      }
    } catch (IllegalArgumentException e) {
      problem = Optional.of(String.valueOf(e.getMessage()));
    }
    problem.ifPresent(text -> failures.accept(new ReadResult.Failure(place, text)));
  }

  /**
   * What a text says.
   *
   * @throws IllegalArgumentException when it is no JSON
   */
  static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + reason(e), e);
    }
  }

  private static String reason(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).replaceFirst("(?s) \\(start marker at .*", "");
  }
}
