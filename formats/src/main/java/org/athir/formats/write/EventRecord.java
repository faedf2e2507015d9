package org.athir.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.athir.model.Attribution;
import org.athir.model.Classification;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.EventDate;
import org.athir.model.EventPlace;
import org.athir.model.Evidence;
import org.athir.model.Participant;
import org.athir.model.Participant.Identity;
import org.athir.model.Quantity;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Status;

/** Writes one event as the record {@code athir-event/1}: every field, in the contract's order. */
final class EventRecord {
  static final String SCHEMA = "athir-event/1";

  private final JsonGenerator json;

  EventRecord(JsonGenerator json) {
    this.json = json;
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
    json.writeNullField("confidence");
    json.writeObjectFieldStart("confidences");
    json.writeEndObject();
    evidence(event.evidence());
    json.writeEndObject();
  }

  private void document(Document document) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    text("title", document.titleText());
    text("source", document.metadata().source());
    text("url", document.metadata().url());
    text("published", document.metadata().published().map(Object::toString));
    json.writeEndObject();
  }

  private void classification(Classification value) throws IOException {
    json.writeStringField("type", value.type());
    text("mode", value.mode());
    strings("contexts", value.contexts());
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
    Identity identity = participant.identity();
    json.writeStartObject();
    text("id", identity.id());
    words(participant.span(), participant.text());
    text("name", identity.name());
    text("code", identity.code());
    text("country", identity.country());
    strings("sectors", identity.sectors());
    text("role", identity.role());
    text("wikidata", identity.wikidata());
    json.writeStringField("resolved_by", participant.resolvedBy());
    antecedent(participant.antecedent());
    json.writeEndObject();
  }

  private void antecedent(Optional<Participant.Antecedent> antecedent) throws IOException {
    if (antecedent.isEmpty()) {
      json.writeNullField("antecedent");
      return;
    }
    Span span = antecedent.get().span();
    json.writeObjectFieldStart("antecedent");
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", antecedent.get().text());
    json.writeEndObject();
  }

  private void date(EventDate date) throws IOException {
    json.writeObjectFieldStart("date");
    text("value", date.value());
    text("end", date.end());
    json.writeStringField("precision", date.precision().word());
    json.writeStringField("basis", date.basis().word());
    json.writeEndObject();
  }

  private void place(Optional<EventPlace> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    EventPlace where = place.get();
    json.writeObjectFieldStart("place");
    words(where.span(), where.text());
    text("name", where.name());
    number("latitude", where.point().map(EventPlace.Point::latitude).map(EventRecord::decimal));
    number("longitude", where.point().map(EventPlace.Point::longitude).map(EventRecord::decimal));
    text("country", where.country());
    text("admin1", where.admin1());
    text("admin2", where.admin2());
    number("geonames_id", where.geonamesId().map(BigDecimal::valueOf));
    text("feature", where.feature());
    json.writeNumberField("precision", where.precision());
    json.writeStringField("basis", where.basis().word());
    json.writeEndObject();
  }

  private static BigDecimal decimal(double degrees) {
    return new BigDecimal(Double.toString(degrees));
  }

  private void numbers(List<Sourced<Quantity>> numbers) throws IOException {
    json.writeArrayFieldStart("numbers");
    for (Sourced<Quantity> number : numbers) {
      Quantity quantity = number.value();
      json.writeStartObject();
      json.writeStringField("kind", quantity.kind().word());
      number("min", quantity.min());
      number("max", quantity.max());
      text("qualifier", quantity.qualifier());
      text("side", quantity.side().map(Quantity.Side::word));
      text("currency", quantity.currency());
      words(quantity.span(), quantity.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void number(String field, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeFieldName(field);
      json.writeNumber(new BigDecimal(value.get().toPlainString()));
    } else {
      json.writeNullField(field);
    }
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
    words(attribution.get().words(), attribution.get().text());
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

  private void words(Span span, String text) throws IOException {
    json.writeStringField("text", text);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void text(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
