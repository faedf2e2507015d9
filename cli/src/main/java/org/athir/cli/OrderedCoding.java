package org.athir.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.athir.formats.read.ReadResult;
import org.athir.model.Document;
import org.athir.model.Outcome;

/**
 * Codes reports on all cores and hands them on in the order in which they came, few at a time, so
 * that memory does not grow with their number.
 */
final class OrderedCoding implements AutoCloseable {
  private static final int AHEAD = 4;

  private final Function<Document, Done> coder;
  private final Consumer<Coded> sink;
  private final ExecutorService threads;
  private final Deque<CompletableFuture<Coded>> waiting = new ArrayDeque<>();
  private final int limit;

  /**
   * Begins a run.
   *
   * @param coder codes one report; called from several threads
   * @param sink takes the coded reports, in this thread
   */
  OrderedCoding(Function<Document, Done> coder, Consumer<Coded> sink) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.coder = coder;
    this.sink = sink;
    this.threads = Executors.newFixedThreadPool(cores, OrderedCoding::thread);
    this.limit = cores * AHEAD;
  }

  /** What became of one report. */
  sealed interface Coded permits Done, Failed {}

  /**
   * A coded report.
   *
   * @param document the report
   * @param outcomes its events and rejections
   * @param note what people should know about it
   */
  record Done(Document document, List<Outcome> outcomes, Optional<String> note) implements Coded {

    /** Copies the list. */
    Done {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * A report that could not be read or coded.
   *
   * @param message place and problem
   * @param mistake what went wrong in the program, if that is why
   */
  record Failed(String message, Optional<Throwable> mistake) implements Coded {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "coder");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes the next report, or the next place without one. */
  void add(ReadResult result) {
    while (waiting.size() >= limit) {
      sink.accept(waiting.remove().join());
    }
    waiting.add(begin(result));
    while (!waiting.isEmpty() && waiting.element().isDone()) {
      sink.accept(waiting.remove().join());
    }
  }

  private CompletableFuture<Coded> begin(ReadResult result) {
    if (result instanceof ReadResult.Failure failure) {
      return CompletableFuture.completedFuture(new Failed(failure.message(), Optional.empty()));
    }
    Document document = ((ReadResult.Report) result).document();
    return CompletableFuture.supplyAsync(() -> code(document), threads);
  }

  /** A report on which the program errs is set aside; the others are still coded. */
  @SuppressWarnings("IllegalCatch")
  private Coded code(Document document) {
    try {
      return coder.apply(document);
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(document.id() + ": a mistake in the program: " + e, Optional.of(e));
    }
  }

  /** Waits for what is still being coded. */
  void finish() {
    while (!waiting.isEmpty()) {
      sink.accept(waiting.remove().join());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
