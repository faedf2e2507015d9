package org.athir.cli;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athir.formats.read.DocumentReader;
import org.athir.formats.read.FieldNames;
import picocli.CommandLine.Option;

/** The options by which a command is told how to read reports. */
final class InputOptions {

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      defaultValue = Formats.AUTO,
      completionCandidates = Formats.Inputs.class,
      description =
          "Input: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, by content, else by the"
              + " file's ending).")
  private String format = Formats.AUTO;

  @Option(
      names = "--fields",
      paramLabel = "FIELD=NAME",
      split = ",",
      description =
          "What fields are called in records and tables, such as text=body,published=day; the"
              + " fields are id, title, text, url, published, source.")
  private Map<String, String> fields = new LinkedHashMap<>();

  /** Name of the format. */
  String format() {
    return format;
  }

  /** What the paths of a command line stand for. */
  Inputs inputs(List<String> paths, InputStream in) {
    DocumentReader reader = Formats.reader(format);
    try {
      return Inputs.of(paths, reader.withFields(FieldNames.usual().with(fields)), in);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--fields: " + e.getMessage());
    }
  }
}
