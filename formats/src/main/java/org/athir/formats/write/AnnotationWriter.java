package org.athir.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.athir.model.Document;
import org.athir.model.Participant;
import org.athir.model.Quantity;
import org.athir.place.ReportPlace;
import org.athir.resolve.EventPlaces;
import org.athir.time.TimeExpression;

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

  /**
   * Writes a time expression.
   *
   * @param sentence number of its sentence
   * @param time the expression
   * @throws IOException when the output fails
   */
  public void time(int sentence, TimeExpression time) throws IOException {
    write(
        "times",
        sentence,
        (json, fields) -> {
          fields.words(time.span(), document.quote(time.span()));
          json.writeStringField("type", time.kind().name());
          fields.text("value", time.value());
          fields.text("first_day", time.start().map(Object::toString));
          fields.text("last_day", time.end().map(Object::toString));
          json.writeBooleanField("relative", time.relative());
        });
  }

  /**
   * Writes a place name.
   *
   * @param sentence number of its sentence
   * @param name the expression and what decided on its place
   * @throws IOException when the output fails
   */
  public void place(int sentence, ReportPlace name) throws IOException {
    write(
        "places",
        sentence,
        (json, fields) -> {
          json.writeStringField("mention", name.kind().name().toLowerCase(Locale.ROOT));
          fields.place(EventPlaces.placeOf(name));
          json.writeStringField("resolved_by", name.pass() + ": " + name.reason());
        });
  }

  /**
   * Writes a count or an amount.
   *
   * @param sentence number of its sentence
   * @param quantity the number
   * @throws IOException when the output fails
   */
  public void number(int sentence, Quantity quantity) throws IOException {
    write("numbers", sentence, (json, fields) -> fields.quantity(quantity));
  }
}
