package org.athir.formats.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.athir.model.EventPlace;
import org.athir.model.Participant;
import org.athir.model.Participant.Identity;
import org.athir.model.Quantity;
import org.athir.model.Span;

/** Writes the fields that event records and annotations share, inside an object that is open. */
final class RecordFields {
  private final JsonGenerator json;

  RecordFields(JsonGenerator json) {
    this.json = json;
  }

  void participant(Participant participant) throws IOException {
    Identity identity = participant.identity();
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

  void place(EventPlace place) throws IOException {
    words(place.span(), place.text());
    text("name", place.name());
    number("latitude", place.point().map(EventPlace.Point::latitude).map(RecordFields::decimal));
    number("longitude", place.point().map(EventPlace.Point::longitude).map(RecordFields::decimal));
    text("country", place.country());
    text("admin1", place.admin1());
    text("admin2", place.admin2());
    number("geonames_id", place.geonamesId().map(BigDecimal::valueOf));
    text("feature", place.feature());
    json.writeNumberField("precision", place.precision());
  }

  private static BigDecimal decimal(double degrees) {
    return new BigDecimal(Double.toString(degrees));
  }

  void quantity(Quantity quantity) throws IOException {
    json.writeStringField("kind", quantity.kind().word());
    number("min", quantity.min());
    number("max", quantity.max());
    text("qualifier", quantity.qualifier());
    text("side", quantity.side().map(Quantity.Side::word));
    text("currency", quantity.currency());
    words(quantity.span(), quantity.text());
  }

  void number(String field, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeFieldName(field);
      json.writeNumber(new BigDecimal(value.get().toPlainString()));
    } else {
      json.writeNullField(field);
    }
  }

  void words(Span span, String text) throws IOException {
    json.writeStringField("text", text);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  void text(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
