package org.athir.formats.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.athir.model.Classification;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.EventPlace;
import org.athir.model.Participant;
import org.athir.model.Participant.Identity;
import org.athir.model.Quantity;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Status;

/** Writes events for people: a line for the report, then a line for each of its events. */
public final class TableEventWriter implements EventWriter {
  private static final int TYPE_WIDTH = 22;
  private static final int DATE_WIDTH = 10;

  private final boolean colours;

  /** For {@link java.util.ServiceLoader}: without colours. */
  public TableEventWriter() {
    this(false);
  }

  private TableEventWriter(boolean colours) {
    this.colours = colours;
  }

  @Override
  public String format() {
    return "table";
  }

  @Override
  public EventWriter coloured() {
    return new TableEventWriter(true);
  }

  @Override
  public void write(List<Event> events, Writer out) throws IOException {
    if (events.isEmpty()) {
      return;
    }
    out.write(paint(Style.BOLD, heading(events.get(0).document())) + "\n");
    for (Event event : events) {
      out.write(line(event) + "\n");
    }
  }

  private static String heading(Document document) {
    return document
        .titleText()
        .map(title -> document.id() + ": " + flat(title))
        .orElse(document.id());
  }

  private String line(Event event) {
    Classification kind = event.classification().value();
    String type = kind.type() + kind.mode().map(mode -> "/" + mode).orElse("");
    String date = event.date().value().value().orElse("-");
    StringBuilder line = new StringBuilder("  ");
    line.append(pad(date, DATE_WIDTH)).append("  ");
    line.append(paint(Style.ofQuad(kind.quad()), pad(type, TYPE_WIDTH))).append("  ");
    line.append(side(event.actors()));
    if (!event.recipients().isEmpty()) {
      line.append(" \u2192 ").append(side(event.recipients()));
    }
    notes(event).forEach(note -> line.append("  ").append(paint(Style.DIM, note)));
    return line.toString();
  }

  private String side(List<Sourced<Participant>> participants) {
    if (participants.isEmpty()) {
      return "?";
    }
    return String.join(
        " + ", participants.stream().map(participant -> who(participant.value())).toList());
  }

  private String who(Participant participant) {
    Identity identity = participant.identity();
    List<String> codes = new ArrayList<>();
    identity.code().ifPresent(codes::add);
    codes.addAll(identity.sectors());
    String known = codes.isEmpty() ? "?" : String.join(" ", codes);
    return flat(participant.text()) + " " + paint(Style.DIM, "[" + known + "]");
  }

  private static List<String> notes(Event event) {
    List<String> notes = new ArrayList<>();
    Status status = event.status().value();
    if (!status.isFact()) {
      boolean negated = status.polarity() == Status.Polarity.NEGATED;
      boolean actual = status.modality() == Status.Modality.ACTUAL;
      notes.add(
          "("
              + (negated ? status.polarity().word() : "")
              + (negated && !actual ? ", " : "")
              + (actual ? "" : status.modality().word())
              + ")");
    }
    event.place().map(Sourced::value).ifPresent(place -> notes.add(place(place)));
    event.numbers().forEach(number -> notes.add(number(number.value())));
    event
        .attribution()
        .map(Sourced::value)
        .ifPresent(said -> notes.add("says " + flat(said.speaker().text())));
    notes.add("\"" + trigger(event) + "\"");
    return notes;
  }

  private static String place(EventPlace place) {
    String inherited = place.basis() == EventPlace.Basis.INHERITED ? " (dateline)" : "";
    return "in "
        + flat(place.text())
        + place.country().map(code -> " [" + code + "]").orElse("")
        + inherited;
  }

  private static String number(Quantity number) {
    return number.kind().word() + ": " + flat(number.text());
  }

  private static String trigger(Event event) {
    List<Span> spans = event.classification().provenance().spans().stream().sorted().toList();
    return String.join(
        " ... ", spans.stream().map(span -> flat(event.document().quote(span))).toList());
  }

  /** Words over a line's end in one line. */
  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private String paint(Style style, String text) {
    return colours ? style.on(text) : text;
  }
}
