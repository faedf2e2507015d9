package org.athir.formats.read;

import org.athir.model.Document;

/** What reading gave at one place: a report, or what is wrong with it. */
public sealed interface ReadResult permits ReadResult.Report, ReadResult.Failure {

  /**
   * A report.
   *
   * @param document the report
   */
  record Report(Document document) implements ReadResult {}

  /**
   * A place that gave no report.
   *
   * @param place file, and line where there are several reports in it
   * @param problem what is wrong there
   */
  record Failure(String place, String problem) implements ReadResult {

    /** Place and problem in one line. */
    public String message() {
      return place + ": " + problem;
    }
  }
}
