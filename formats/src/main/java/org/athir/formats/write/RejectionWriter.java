package org.athir.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.athir.model.Document;
import org.athir.model.Rejection;

/** Writes what was not coded and why, one JSON object a line. */
public final class RejectionWriter {
  private static final String SCHEMA = "athir-rejection/1";

  /** A writer. */
  public RejectionWriter() {}

  /**
   * Writes the rejections of one report.
   *
   * @param document the report
   * @param rejections what was not coded
   * @param out where to; neither flushed nor closed
   * @throws IOException when the output fails
   */
  public void write(Document document, List<Rejection> rejections, Writer out) throws IOException {
    for (Rejection rejection : rejections) {
      JsonLines.write(out, json -> write(document, rejection, json));
    }
  }

  private static void write(Document document, Rejection rejection, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("document", document.id());
    json.writeNumberField("sentence", rejection.sentence());
    json.writeStringField("reason", rejection.reason().name().toLowerCase(Locale.ROOT));
    json.writeStringField("detail", rejection.detail());
    json.writeNumberField("start", rejection.trigger().start());
    json.writeNumberField("end", rejection.trigger().end());
    json.writeStringField("text", rejection.text());
    json.writeStringField("found_by", rejection.foundBy());
    json.writeEndObject();
  }
}
