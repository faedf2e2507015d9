package org.athir.formats.read;

import org.athir.model.Document;

/** What reading gave at one place: a report, what is wrong with it, or what is none. */
public sealed interface ReadResult
    permits ReadResult.Report, ReadResult.Failure, ReadResult.Skipped {

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

  /**
   * Parts of a source that were left out since they are no reports, such as its pictures. No error.
   *
   * @param place the source
   * @param what how many of which kind
   */
  record Skipped(String place, String what) implements ReadResult {

    /** Place and parts in one line. */
    public String message() {
      return place + ": not read: " + what;
    }
  }
}
