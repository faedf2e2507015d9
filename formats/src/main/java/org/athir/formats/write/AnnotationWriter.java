package org.athir.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.athir.model.Document;
import org.athir.model.Participant;

/**
 * Writes annotations, a JSON object a line: every expression of a layer with its words and value,
 * whether it belongs to an event or not.
 */
public final class AnnotationWriter {
  private final Document document;
  private final Writer out;

  /**
   * A writer for the annotations of one report.
   *
   * @param document the report
   * @param out where to; neither flushed nor closed
   */
  public AnnotationWriter(Document document, Writer out) {
    this.document = document;
    this.out = out;
  }

  /** The fields of an annotation beside its report, layer and sentence. */
  private interface Body {
    void write(JsonGenerator json, RecordFields fields) throws IOException;
  }

  private void write(String layer, int sentence, Body body) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("document", document.id());
          json.writeStringField("layer", layer);
          json.writeNumberField("sentence", sentence);
          body.write(json, new RecordFields(json));
          json.writeEndObject();
        });
  }

  /**
   * Writes an actor's mention.
   *
   * @param sentence number of its sentence
   * @param mention how it is mentioned: name, nominal or pronoun (ACE)
   * @param who the actor
   * @throws IOException when the output fails
   */
  public void actor(int sentence, String mention, Participant who) throws IOException {
    write(
        "actors",
        sentence,
        (json, fields) -> {
          json.writeStringField("mention", mention);
          fields.participant(who);
        });
  }
}
