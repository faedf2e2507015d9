package org.athir.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Attribution;
import org.athir.model.Classification;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.EventDate;
import org.athir.model.EventPlace;
import org.athir.model.Evidence;
import org.athir.model.Participant;
import org.athir.model.Quantity;
import org.athir.model.Sourced;
import org.athir.model.Status;

/** Writes one event as the record {@code athir-event/1}: every field, in the contract's order. */
final class EventRecord {
  static final String SCHEMA = "athir-event/1";

  private final JsonGenerator json;
  private final RecordFields fields;

  EventRecord(JsonGenerator json) {
    this.json = json;
    this.fields = new RecordFields(json);
  }

  void write(Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("id", event.id());
    document(event.document());
    json.writeNumberField("sentence", event.sentence());
    classification(event.classification().value());
    participants("actors", event.actors());
    participants("recipients", event.recipients());
    date(event.date().value());
    place(event.place().map(Sourced::value));
    numbers(event.numbers());
    status(event.status().value());
    attribution(event.attribution().map(Sourced::value));
    confidence(event);
    evidence(event.evidence());
    json.writeEndObject();
  }

  private void confidence(Event event) throws IOException {
    if (event.confidence().isPresent()) {
      json.writeNumberField("confidence", event.confidence().get().event());
    } else {
      json.writeNullField("confidence");
    }
    json.writeObjectFieldStart("confidences");
    if (event.confidence().isPresent()) {
      for (Map.Entry<String, Double> one : event.confidence().get().fields().entrySet()) {
        json.writeNumberField(one.getKey(), one.getValue());
      }
    }
    json.writeEndObject();
  }

  private void document(Document document) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    fields.text("title", document.titleText());
    fields.text("source", document.metadata().source());
    fields.text("url", document.metadata().url());
    fields.text("published", document.metadata().published().map(Object::toString));
    json.writeEndObject();
  }

  private void classification(Classification value) throws IOException {
    json.writeStringField("type", value.type());
    fields.text("mode", value.mode());
    fields.strings("contexts", value.contexts());
    json.writeStringField("cameo", value.cameo());
    json.writeNumberField("quad", value.quad());
    json.writeNumberField("intensity", value.intensity());
    json.writeNumberField("goldstein", value.goldstein());
  }

  private void participants(String field, List<Sourced<Participant>> participants)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Sourced<Participant> participant : participants) {
      participant(participant.value());
    }
    json.writeEndArray();
  }

  private void participant(Participant participant) throws IOException {
    json.writeStartObject();
    fields.participant(participant);
    json.writeEndObject();
  }

  private void date(EventDate date) throws IOException {
    json.writeObjectFieldStart("date");
    fields.text("value", date.value());
    fields.text("end", date.end());
    json.writeStringField("precision", date.precision().word());
    json.writeStringField("basis", date.basis().word());
    json.writeEndObject();
  }

  private void place(Optional<EventPlace> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    fields.place(place.get());
    json.writeStringField("basis", place.get().basis().word());
    json.writeEndObject();
  }

  private void numbers(List<Sourced<Quantity>> numbers) throws IOException {
    json.writeArrayFieldStart("numbers");
    for (Sourced<Quantity> number : numbers) {
      json.writeStartObject();
      fields.quantity(number.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void status(Status status) throws IOException {
    json.writeObjectFieldStart("status");
    json.writeStringField("polarity", status.polarity().word());
    json.writeStringField("modality", status.modality().word());
    json.writeEndObject();
  }

  private void attribution(Optional<Attribution> attribution) throws IOException {
    if (attribution.isEmpty()) {
      json.writeNullField("attribution");
      return;
    }
    json.writeObjectFieldStart("attribution");
    json.writeFieldName("speaker");
    participant(attribution.get().speaker());
    json.writeStringField("verb", attribution.get().verb());
    fields.words(attribution.get().words(), attribution.get().text());
    json.writeEndObject();
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence item : evidence) {
      json.writeStartObject();
      json.writeStringField("field", item.field());
      json.writeNumberField("start", item.span().start());
      json.writeNumberField("end", item.span().end());
      json.writeStringField("text", item.text());
      json.writeStringField("found_by", item.foundBy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
