package org.athir.cli;

import java.util.ArrayList;
import java.util.List;
import org.athir.model.Attribution;
import org.athir.model.Classification;
import org.athir.model.Confidence;
import org.athir.model.Event;
import org.athir.model.EventDate;
import org.athir.model.EventPlace;
import org.athir.model.Participant;
import org.athir.model.Participant.Identity;
import org.athir.model.Provenance;
import org.athir.model.Quantity;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Status;

/** The way from words to codes of one event, field by field. */
final class EventChain {
  private static final int FIELD_WIDTH = 14;

  private final Event event;
  private final List<String> lines = new ArrayList<>();

  EventChain(Event event) {
    this.event = event;
  }

  /** A line for each field: the words, who found what in them, the value. */
  List<String> lines() {
    Classification kind = event.classification().value();
    add("type", kind(kind), event.classification().provenance());
    sides("actors", event.actors());
    sides("recipients", event.recipients());
    add("date", date(event.date().value()), event.date().provenance());
    event.place().ifPresent(where -> add("place", place(where.value()), where.provenance()));
    for (int i = 0; i < event.numbers().size(); i++) {
      Sourced<Quantity> number = event.numbers().get(i);
      add("numbers[" + i + "]", number(number.value()), number.provenance());
    }
    add("status", status(event.status().value()), event.status().provenance());
    event
        .attribution()
        .ifPresent(said -> add("attribution", said(said.value()), said.provenance()));
    event.confidence().ifPresent(sure -> lines.add(pad("confidence") + words(sure)));
    lines.add(pad("id") + event.id());
    return List.copyOf(lines);
  }

  private static String words(Confidence sure) {
    StringBuilder words = new StringBuilder(String.valueOf(sure.event()));
    sure.fields()
        .forEach((field, share) -> words.append(", ").append(field).append(' ').append(share));
    return words.toString();
  }

  private static String kind(Classification kind) {
    return kind.type()
        + kind.mode().map(mode -> "/" + mode).orElse("")
        + (kind.contexts().isEmpty() ? "" : " " + kind.contexts())
        + ", CAMEO "
        + kind.cameo()
        + ", quad "
        + kind.quad()
        + ", intensity "
        + kind.intensity()
        + ", Goldstein "
        + kind.goldstein();
  }

  private void sides(String field, List<Sourced<Participant>> participants) {
    for (int i = 0; i < participants.size(); i++) {
      Identity identity = participants.get(i).value().identity();
      String value =
          OutcomeText.codes(identity)
              + identity.name().map(name -> " " + name).orElse("")
              + identity.role().map(role -> ", " + role).orElse("");
      add(field + "[" + i + "]", value, participants.get(i).provenance());
    }
  }

  private static String date(EventDate date) {
    return date.value().orElse("unknown")
        + date.end().map(end -> " to " + end).orElse("")
        + " ("
        + date.precision().word()
        + ", from "
        + date.basis().word()
        + ")";
  }

  private static String place(EventPlace place) {
    List<String> names = new ArrayList<>();
    place.name().ifPresent(names::add);
    place.admin1().ifPresent(names::add);
    place.country().ifPresent(names::add);
    String where = names.isEmpty() ? "unknown" : String.join(", ", names);
    return where
        + place.point().map(p -> " " + p.latitude() + " " + p.longitude()).orElse("")
        + place.geonamesId().map(id -> ", GeoNames " + id).orElse("")
        + place.feature().map(feature -> ", " + feature).orElse("")
        + ", precision "
        + place.precision()
        + " ("
        + place.basis().word()
        + ")";
  }

  private static String number(Quantity number) {
    return number.kind().word()
        + " "
        + number.range()
        + number.currency().map(currency -> " " + currency).orElse("")
        + number.qualifier().map(words -> ", \"" + words + "\"").orElse("")
        + number.side().map(side -> ", of the " + side.word()).orElse("");
  }

  private static String status(Status status) {
    return status.polarity().word() + ", " + status.modality().word();
  }

  private static String said(Attribution said) {
    return "\"" + OutcomeText.flat(said.speaker().text()) + "\" " + said.verb();
  }

  private void add(String field, String value, Provenance provenance) {
    StringBuilder line = new StringBuilder(pad(field));
    for (Span span : provenance.spans()) {
      line.append('"').append(OutcomeText.flat(event.document().quote(span))).append("\" ");
      line.append(span.start()).append('-').append(span.end()).append(' ');
    }
    line.append("\u2192 ").append(provenance.foundBy()).append(" \u2192 ").append(value);
    lines.add(line.toString());
  }

  private static String pad(String field) {
    return field + " ".repeat(Math.max(1, FIELD_WIDTH - field.length()));
  }
}
