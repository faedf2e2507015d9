package org.athir.formats.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** JSON objects, one a line, written through to an output that stays open. */
final class JsonLines {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private JsonLines() {}

  /** Writes one object. */
  @FunctionalInterface
  interface Body {

    /** Writes the object, braces included. */
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one line. */
  static void write(Writer out, Body body) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      body.write(json);
    }
    out.write('\n');
  }
}
