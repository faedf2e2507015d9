package org.athir.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.athir.formats.read.AutoReader;
import org.athir.formats.read.DocumentReader;
import org.athir.formats.write.EventWriter;

/** The formats on the class path, by name. */
final class Formats {
  static final String AUTO = "auto";

  private Formats() {}

  /** Names of the input formats, for help. */
  static final class Inputs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> names = new ArrayList<>(List.of(AUTO));
      AutoReader.all().forEach(reader -> names.add(reader.format()));
      return names.iterator();
    }
  }

  /** Names of the output formats, for help. */
  static final class Outputs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return writers().stream().map(EventWriter::format).iterator();
    }
  }

  /** The reader of an input format. */
  static DocumentReader reader(String name) {
    List<DocumentReader> all = AutoReader.all();
    if (name.equals(AUTO)) {
      return AutoReader.of(all);
    }
    return all.stream()
        .filter(reader -> reader.format().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "no input format '"
                        + name
                        + "'; there are "
                        + String.join(", ", new Inputs())));
  }

  /** The writer of an output format. */
  static EventWriter writer(String name) {
    return writers().stream()
        .filter(writer -> writer.format().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "no output format '"
                        + name
                        + "'; there are "
                        + String.join(", ", new Outputs())));
  }

  private static List<EventWriter> writers() {
    return ServiceLoader.load(EventWriter.class).stream().map(ServiceLoader.Provider::get).toList();
  }
}
