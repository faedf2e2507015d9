package org.athir.cli;

import org.athir.cli.OrderedCoding.Done;
import org.athir.cli.OrderedCoding.Failed;
import org.athir.cli.OrderedCoding.Skipped;

/** Counts the reports of a run and what was found in them, tells failures, shows progress. */
final class Tally implements AutoCloseable {
  private final Console console;
  private final String noun;
  private Progress progress = Progress.none();
  private int reports;
  private int found;
  private int failures;
  private int mistakes;
  private int uncovered;

  /**
   * Begins to count.
   *
   * @param console where messages go
   * @param noun what is found in reports, in the singular
   */
  Tally(Console console, String noun) {
    this.console = console;
    this.noun = noun;
  }

  /**
   * Shows progress where people look on.
   *
   * @param doing the work, in a word
   * @param inputs how many files there are to read
   */
  void begin(String doing, int inputs) {
    if (console.progress() && inputs > 1) {
      progress = Progress.bar(console, doing, inputs);
    }
  }

  /** Before messages about the next report. */
  void hide() {
    progress.hide();
  }

  /** After everything about a report is told. */
  void step() {
    progress.step();
  }

  /** Counts a report and what was found in it. */
  void count(Done<?> done, int items) {
    done.note()
        .ifPresent(
            note -> {
              console.tell(done.document().id() + ": " + note);
              uncovered++;
            });
    reports++;
    found += items;
  }

  /** Tells what of a source is no report. */
  void skip(Skipped<?> skipped) {
    console.tell(skipped.message());
  }

  /** Tells and counts a failure. */
  void fail(Failed<?> failed) {
    failures++;
    console.tell(failed.message());
    if (failed.mistake().isPresent() && mistakes++ == 0) {
      failed.mistake().get().printStackTrace(console.err());
    }
  }

  /** Sums up, unless the only report gave something. */
  ExitCode end() {
    progress.close();
    if (reports != 1 || found == 0 || failures > 0) {
      console.tell(
          count(reports, "report")
              + ", "
              + count(found, noun)
              + (uncovered > 0 ? ", " + uncovered + " not covered" : "")
              + (failures > 0 ? ", " + failures + " failed" : ""));
    }
    if (mistakes > 0) {
      return ExitCode.BUG;
    }
    return failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private static String count(int number, String noun) {
    return (number == 0 ? "no" : Integer.toString(number)) + " " + noun + (number == 1 ? "" : "s");
  }

  @Override
  public void close() {
    progress.close();
  }
}
