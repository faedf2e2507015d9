package org.athir.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
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
      readers().forEach(reader -> names.add(reader.format()));
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

  /** The readers that may be meant by the name of an input format. */
  static List<DocumentReader> readers(String name) {
    List<DocumentReader> all = readers();
    if (name.equals(AUTO)) {
      return all;
    }
    List<DocumentReader> found =
        all.stream().filter(reader -> reader.format().equals(name)).toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "no input format '" + name + "'; there are " + String.join(", ", new Inputs()));
    }
    return found;
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

  /** The reader of a file: by its ending, else the first, which reads plain text. */
  static DocumentReader readerOf(List<DocumentReader> readers, String file) {
    Optional<DocumentReader> byEnding =
        readers.stream()
            .filter(
                reader ->
                    reader.extensions().stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith))
            .findFirst();
    return byEnding.orElse(readers.get(0));
  }

  private static List<DocumentReader> readers() {
    return ServiceLoader.load(DocumentReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private static List<EventWriter> writers() {
    return ServiceLoader.load(EventWriter.class).stream().map(ServiceLoader.Provider::get).toList();
  }
}
