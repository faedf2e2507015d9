package org.athir.formats.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.athir.model.Attribution;
import org.athir.model.Classification;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.EventDate;
import org.athir.model.EventPlace;
import org.athir.model.Participant;
import org.athir.model.Quantity;
import org.athir.model.Sourced;

/**
 * Writes a table with a header and one row an event (RFC 4180, lines end in a line feed). Lists are
 * joined with "; ", an empty place in them where nothing is known, so that the first code belongs
 * to the first actor.
 */
public final class CsvEventWriter implements EventWriter {
  private static final String LIST = "; ";
  private static final List<Column> COLUMNS = columns();

  /** For {@link java.util.ServiceLoader}. */
  public CsvEventWriter() {}

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void begin(Writer out) throws IOException {
    row(COLUMNS.stream().map(Column::name).toList(), out);
  }

  @Override
  public void write(List<Event> events, Writer out) throws IOException {
    for (Event event : events) {
      row(COLUMNS.stream().map(column -> column.value().apply(event)).toList(), out);
    }
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    try {
      // Without a buffer of its own the writer needs no closing, which would close the output.
      CsvWriter.builder()
          .lineDelimiter(LineDelimiter.LF)
          .bufferSize(0)
          .build(out)
          .writeRecord(cells);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw cause == null ? new IOException(e) : cause;
    }
  }

  /**
   * A column.
   *
   * @param name its head
   * @param value its cell for an event
   */
  private record Column(String name, Function<Event, String> value) {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", Event::id));
    document(columns);
    columns.add(new Column("sentence", event -> Integer.toString(event.sentence())));
    classification(columns);
    participants(columns, "actor", Event::actors);
    participants(columns, "recipient", Event::recipients);
    date(columns);
    place(columns);
    columns.add(new Column("numbers", CsvEventWriter::numbers));
    columns.add(new Column("polarity", event -> event.status().value().polarity().word()));
    columns.add(new Column("modality", event -> event.status().value().modality().word()));
    attribution(columns);
    trigger(columns);
    return List.copyOf(columns);
  }

  private static void document(List<Column> columns) {
    columns.add(new Column("document", event -> event.document().id()));
    optional(columns, "title", event -> event.document().titleText());
    metadata(columns, "source", Document.Metadata::source);
    metadata(columns, "url", Document.Metadata::url);
    metadata(columns, "published", metadata -> metadata.published().map(Object::toString));
  }

  private static void metadata(
      List<Column> columns, String name, Function<Document.Metadata, Optional<String>> value) {
    optional(columns, name, event -> value.apply(event.document().metadata()));
  }

  private static void classification(List<Column> columns) {
    columns.add(new Column("type", Event::type));
    optional(columns, "mode", event -> kind(event).mode());
    columns.add(new Column("contexts", event -> String.join(LIST, kind(event).contexts())));
    columns.add(new Column("cameo", event -> kind(event).cameo()));
    columns.add(new Column("quad", event -> Integer.toString(kind(event).quad())));
    columns.add(new Column("intensity", event -> Double.toString(kind(event).intensity())));
    columns.add(new Column("goldstein", event -> Double.toString(kind(event).goldstein())));
  }

  private static Classification kind(Event event) {
    return event.classification().value();
  }

  private static void participants(
      List<Column> columns, String side, Function<Event, List<Sourced<Participant>>> list) {
    joined(columns, side + "s", list, Participant::text);
    joined(columns, side + "_names", list, who -> who.identity().name().orElse(""));
    joined(columns, side + "_codes", list, who -> who.identity().code().orElse(""));
    joined(columns, side + "_sectors", list, who -> String.join(" ", who.identity().sectors()));
  }

  private static void joined(
      List<Column> columns,
      String name,
      Function<Event, List<Sourced<Participant>>> list,
      Function<Participant, String> value) {
    columns.add(
        new Column(
            name,
            event ->
                String.join(
                    LIST, list.apply(event).stream().map(Sourced::value).map(value).toList())));
  }

  private static void date(List<Column> columns) {
    optional(columns, "date", event -> event.date().value().value());
    optional(columns, "date_end", event -> event.date().value().end());
    columns.add(new Column("date_precision", event -> when(event).precision().word()));
    columns.add(new Column("date_basis", event -> when(event).basis().word()));
  }

  private static void place(List<Column> columns) {
    optional(columns, "place", event -> where(event).map(EventPlace::text));
    optional(columns, "place_name", event -> where(event).flatMap(EventPlace::name));
    optional(columns, "place_country", event -> where(event).flatMap(EventPlace::country));
    optional(columns, "place_admin1", event -> where(event).flatMap(EventPlace::admin1));
    optional(
        columns,
        "latitude",
        event -> where(event).flatMap(EventPlace::point).map(p -> Double.toString(p.latitude())));
    optional(
        columns,
        "longitude",
        event -> where(event).flatMap(EventPlace::point).map(p -> Double.toString(p.longitude())));
    optional(
        columns,
        "geonames_id",
        event -> where(event).flatMap(EventPlace::geonamesId).map(Object::toString));
    optional(
        columns,
        "place_precision",
        event -> where(event).map(place -> Integer.toString(place.precision())));
    optional(columns, "place_basis", event -> where(event).map(place -> place.basis().word()));
  }

  private static Optional<EventPlace> where(Event event) {
    return event.place().map(Sourced::value);
  }

  /** Kind and range of each number: "killed 12", "injured 30-", "amount -2500000 USD". */
  private static String numbers(Event event) {
    return String.join(
        LIST, event.numbers().stream().map(Sourced::value).map(CsvEventWriter::number).toList());
  }

  private static String number(Quantity quantity) {
    return quantity.kind().word()
        + " "
        + quantity.range()
        + quantity.currency().map(currency -> " " + currency).orElse("");
  }

  private static EventDate when(Event event) {
    return event.date().value();
  }

  private static void attribution(List<Column> columns) {
    optional(columns, "speaker", event -> said(event).map(said -> said.speaker().text()));
    optional(
        columns,
        "speaker_code",
        event -> said(event).flatMap(said -> said.speaker().identity().code()));
    optional(columns, "speech_verb", event -> said(event).map(Attribution::verb));
  }

  private static Optional<Attribution> said(Event event) {
    return event.attribution().map(Sourced::value);
  }

  private static void trigger(List<Column> columns) {
    columns.add(new Column("trigger", event -> event.document().quote(event.trigger())));
    columns.add(new Column("trigger_start", event -> Integer.toString(event.trigger().start())));
    columns.add(new Column("trigger_end", event -> Integer.toString(event.trigger().end())));
    columns.add(new Column("found_by", event -> event.classification().provenance().foundBy()));
  }

  private static void optional(
      List<Column> columns, String name, Function<Event, Optional<String>> value) {
    columns.add(new Column(name, event -> value.apply(event).orElse("")));
  }
}
