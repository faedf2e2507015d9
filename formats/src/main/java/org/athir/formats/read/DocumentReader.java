package org.athir.formats.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * Reads one format of reports. A reader never changes and is listed in {@code META-INF/services}.
 */
public interface DocumentReader {

  /** A report of more bytes than this is refused. */
  int MAX_BYTES = 20 * 1024 * 1024;

  /** Name of the format, as {@code --input-format} takes it. */
  String format();

  /** Endings of its files in a folder, with the dot. */
  List<String> extensions();

  /** Whether what begins so is of this format for certain. */
  boolean recognises(Head head);

  /** The same reader for records that call their fields so; itself where there are none. */
  default DocumentReader withFields(FieldNames names) {
    return this;
  }

  /**
   * Reads the reports of a source one by one. A bad report becomes a failure and the others are
   * still read.
   *
   * @param source a file or stream; closed with the result
   * @return reports and failures in the order of the source; to be closed
   */
  Stream<ReadResult> read(Source source);
}
