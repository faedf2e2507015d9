package org.athir.formats.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.athir.model.Event;

/**
 * Writes events in one format. A writer has no state and is listed in {@code META-INF/services}.
 */
public interface EventWriter {

  /** Name of the format, as {@code --format} takes it. */
  String format();

  /** The same writer with colours, where the format has any. */
  default EventWriter coloured() {
    return this;
  }

  /**
   * Writes what stands before the first event, once for each output.
   *
   * @throws IOException when the output fails
   */
  default void begin(Writer out) throws IOException {}

  /**
   * Writes the events of one report.
   *
   * @param events the events, all of one report, in order
   * @param out where to; neither flushed nor closed
   * @throws IOException when the output fails
   */
  void write(List<Event> events, Writer out) throws IOException;
}
