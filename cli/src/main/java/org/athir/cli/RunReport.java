package org.athir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.athir.cli.OrderedCoding.Coded;
import org.athir.cli.OrderedCoding.Done;
import org.athir.cli.OrderedCoding.Failed;
import org.athir.formats.write.EventWriter;
import org.athir.formats.write.RejectionWriter;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Rejection;

/** Writes the outcomes of a run as they come, tells failures, and counts both. */
final class RunReport implements Consumer<Coded>, AutoCloseable {
  private final Console console;
  private final EventWriter writer;
  private final Output events;
  private Optional<Output> rejections = Optional.empty();
  private Progress progress = Progress.none();
  private int reportCount;
  private int eventCount;
  private int failureCount;
  private int mistakeCount;

  RunReport(Console console, EventWriter writer, Output events) {
    this.console = console;
    this.writer = writer;
    this.events = events;
  }

  /** Keeps rejections too. */
  void writeRejectionsTo(Output output) {
    rejections = Optional.of(output);
  }

  /**
   * Writes what stands before the first event.
   *
   * @param inputs how many files there are to read
   */
  void begin(int inputs) {
    events.write(writer::begin);
    if (console.progress() && inputs > 1) {
      progress = Progress.bar(console, "coding", inputs);
    }
  }

  @Override
  public void accept(Coded coded) {
    progress.hide();
    if (coded instanceof Done done) {
      write(done);
    } else if (coded instanceof Failed failed) {
      fail(failed);
    }
    progress.step();
  }

  private void write(Done done) {
    List<Event> found = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    for (Outcome outcome : done.outcomes()) {
      if (outcome instanceof Event event) {
        found.add(event);
      } else if (outcome instanceof Rejection rejection) {
        rejected.add(rejection);
      }
    }
    done.note().ifPresent(note -> console.tell(done.document().id() + ": " + note));
    reportCount++;
    eventCount += found.size();
    if (!found.isEmpty()) {
      events.write(out -> writer.write(found, out));
    }
    rejections.ifPresent(
        output -> output.write(out -> new RejectionWriter().write(done.document(), rejected, out)));
  }

  private void fail(Failed failed) {
    failureCount++;
    console.tell(failed.message());
    if (failed.mistake().isPresent() && mistakeCount++ == 0) {
      failed.mistake().get().printStackTrace(console.err());
    }
  }

  /** Sums up, unless the only report gave events. */
  ExitCode end() {
    progress.close();
    if (reportCount != 1 || eventCount == 0 || failureCount > 0) {
      console.tell(
          count(reportCount, "report")
              + ", "
              + count(eventCount, "event")
              + (failureCount > 0 ? ", " + failureCount + " failed" : ""));
    }
    if (mistakeCount > 0) {
      return ExitCode.BUG;
    }
    return failureCount > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private static String count(int number, String noun) {
    return (number == 0 ? "no" : Integer.toString(number)) + " " + noun + (number == 1 ? "" : "s");
  }

  @Override
  public void close() {
    progress.close();
    rejections.ifPresent(Output::close);
  }
}
