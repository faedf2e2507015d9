package org.athir.formats.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.athir.model.Event;

/** Writes the event record {@code athir-event/1}, one JSON object a line. */
public final class JsonlEventWriter implements EventWriter {
  /** For {@link java.util.ServiceLoader}. */
  public JsonlEventWriter() {}

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public void write(List<Event> events, Writer out) throws IOException {
    for (Event event : events) {
      JsonLines.write(out, json -> new EventRecord(json).write(event));
    }
  }
}
