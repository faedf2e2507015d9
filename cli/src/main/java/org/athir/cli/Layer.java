package org.athir.cli;

import java.util.Locale;

/** What can be marked in a report. */
enum Layer {
  TIMES,
  PLACES,
  ACTORS,
  NUMBERS;

  /** The layer of a name. */
  static Layer of(String name) {
    for (Layer layer : values()) {
      if (layer.word().equals(name)) {
        return layer;
      }
    }
    throw new UsageException("no layer '" + name + "'; there are times, places, actors, numbers");
  }

  /** Its name. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
