package org.athir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.athir.cli.OrderedCoding.Coded;
import org.athir.cli.OrderedCoding.Done;
import org.athir.cli.OrderedCoding.Failed;
import org.athir.cli.OrderedCoding.Skipped;
import org.athir.formats.write.EventWriter;
import org.athir.formats.write.RejectionWriter;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Rejection;

/** Writes the outcomes of a run as they come, tells failures, and counts both. */
final class RunReport implements Consumer<Coded<List<Outcome>>>, AutoCloseable {
  private final EventWriter writer;
  private final Output events;
  private final Tally tally;
  private Optional<Output> rejections = Optional.empty();

  RunReport(Console console, EventWriter writer, Output events) {
    this.writer = writer;
    this.events = events;
    this.tally = new Tally(console, "event");
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
    tally.begin("coding", inputs);
  }

  @Override
  public void accept(Coded<List<Outcome>> coded) {
    tally.hide();
    if (coded instanceof Done<List<Outcome>> done) {
      write(done);
    } else if (coded instanceof Failed<List<Outcome>> failed) {
      tally.fail(failed);
    } else if (coded instanceof Skipped<List<Outcome>> skipped) {
      tally.skip(skipped);
    }
    tally.step();
  }

  private void write(Done<List<Outcome>> done) {
    List<Event> found = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    for (Outcome outcome : done.result()) {
      if (outcome instanceof Event event) {
        found.add(event);
      } else if (outcome instanceof Rejection rejection) {
        rejected.add(rejection);
      }
    }
    tally.count(done, found.size());
    if (!found.isEmpty()) {
      events.write(out -> writer.write(found, out));
    }
    rejections.ifPresent(
        output -> output.write(out -> new RejectionWriter().write(done.document(), rejected, out)));
  }

  /** Sums up, unless the only report gave events. */
  ExitCode end() {
    return tally.end();
  }

  @Override
  public void close() {
    tally.close();
    rejections.ifPresent(Output::close);
  }
}
