package org.athir.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.athir.formats.read.ReadResult;
import org.athir.model.Document;

/**
 * Works on reports on all cores and hands them on in the order in which they came, few at a time,
 * so that memory does not grow with their number.
 *
 * @param <T> what becomes of a report
 */
final class OrderedCoding<T> implements AutoCloseable {
  private static final int AHEAD = 4;

  private final Function<Document, Done<T>> coder;
  private final Consumer<? super Coded<T>> sink;
  private final ExecutorService threads;
  private final Deque<CompletableFuture<Coded<T>>> waiting = new ArrayDeque<>();
  private final int limit;

  /**
   * Begins a run.
   *
   * @param coder codes one report; called from several threads
   * @param sink takes the coded reports, in this thread
   */
  OrderedCoding(Function<Document, Done<T>> coder, Consumer<? super Coded<T>> sink) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.coder = coder;
    this.sink = sink;
    this.threads = Executors.newFixedThreadPool(cores, OrderedCoding::thread);
    this.limit = cores * AHEAD;
  }

  /**
   * What became of one report.
   *
   * @param <T> what was made of it
   */
  sealed interface Coded<T> permits Done, Failed, Skipped {}

  /**
   * A report that was worked on.
   *
   * @param document the report
   * @param result what was made of it
   * @param note what people should know about it
   * @param <T> what was made of it
   */
  record Done<T>(Document document, T result, Optional<String> note) implements Coded<T> {}

  /**
   * A report that could not be read or coded.
   *
   * @param message place and problem
   * @param mistake what went wrong in the program, if that is why
   * @param <T> what would have been made of it
   */
  record Failed<T>(String message, Optional<Throwable> mistake) implements Coded<T> {}

  /**
   * Parts of a source that are no reports.
   *
   * @param message place and parts
   * @param <T> what would have been made of them
   */
  record Skipped<T>(String message) implements Coded<T> {}

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

  private CompletableFuture<Coded<T>> begin(ReadResult result) {
    if (result instanceof ReadResult.Failure failure) {
      return CompletableFuture.completedFuture(new Failed<>(failure.message(), Optional.empty()));
    }
    if (result instanceof ReadResult.Skipped skipped) {
      return CompletableFuture.completedFuture(new Skipped<>(skipped.message()));
    }
    Document document = ((ReadResult.Report) result).document();
    return CompletableFuture.supplyAsync(() -> code(document), threads);
  }

  /** A report on which the program errs is set aside; the others are still coded. */
  @SuppressWarnings("IllegalCatch")
  private Coded<T> code(Document document) {
    try {
      return coder.apply(document);
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed<>(document.id() + ": a mistake in the program: " + e, Optional.of(e));
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
