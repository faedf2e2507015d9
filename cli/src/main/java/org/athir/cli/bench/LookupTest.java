package org.athir.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.athir.cli.lexicon.PlainSentence;
import org.athir.lexicon.Lexicon;
import org.athir.mention.NameIndex;
import org.athir.model.Sentence;

/** Times how the lexicon is loaded and how fast names are looked up in it, on one thread. */
public final class LookupTest {
  private static final int BYTES_PER_MEGABYTE = 1024 * 1024;
  private static final long WARM_UP_MILLIS = 500;
  private static final long MEASURED_MILLIS = 2000;

  private final Supplier<Lexicon> loader;
  private final List<Sentence> sentences;

  /**
   * Times a lexicon.
   *
   * @param loader reads it, anew each time
   * @param sentences sentences in which names are looked for
   */
  public LookupTest(Supplier<Lexicon> loader, List<Sentence> sentences) {
    this.loader = loader;
    this.sentences = List.copyOf(sentences);
  }

  /**
   * What was measured.
   *
   * @param firstMillis the first load of the process, by the clock
   * @param firstCpuMillis the same in time of the processor
   * @param loadMillis the median of further loads in time of the processor
   * @param megabytes memory that a loaded lexicon holds
   * @param entries number of actors
   * @param names number of their names
   * @param namesPerSecond whole names looked up in a second of the processor
   * @param sentencesPerSecond sentences searched for names and roles
   * @param hits names and roles found in the sentences
   */
  public record Figures(
      long firstMillis,
      long firstCpuMillis,
      long loadMillis,
      double megabytes,
      int entries,
      int names,
      long namesPerSecond,
      long sentencesPerSecond,
      int hits) {}

  /** Loads the lexicon so many times and looks names up. */
  public Figures run(int rounds) {
    long before = usedBytes();
    long cpu = cpuNanos();
    long start = System.nanoTime();
    Lexicon lexicon = loader.get();
    long first = millisSince(start);
    long firstCpu = TimeUnit.NANOSECONDS.toMillis(cpuNanos() - cpu);
    double megabytes = (usedBytes() - before) / (double) BYTES_PER_MEGABYTE;
    List<Long> loads = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long again = cpuNanos();
      lexicon = loader.get();
      loads.add(TimeUnit.NANOSECONDS.toMillis(cpuNanos() - again));
    }
    loads.sort(Long::compare);
    List<String> names =
        lexicon.actors().entries().stream().flatMap(entry -> entry.names().stream()).toList();
    NameIndex index = lexicon.names();
    return new Figures(
        first,
        firstCpu,
        loads.get(loads.size() / 2),
        megabytes,
        lexicon.actors().entries().size(),
        names.size(),
        perSecond(names.size(), () -> found(index, names)),
        perSecond(sentences.size(), () -> hits(index)),
        hits(index));
  }

  private static int found(NameIndex index, List<String> names) {
    int found = 0;
    for (String name : names) {
      found += index.senses(name).size();
    }
    return found;
  }

  private int hits(NameIndex index) {
    int hits = 0;
    for (Sentence sentence : sentences) {
      hits += index.find(sentence).size();
    }
    return hits;
  }

  private static long perSecond(int count, Supplier<Integer> work) {
    repeat(WARM_UP_MILLIS, work);
    long start = cpuNanos();
    long rounds = repeat(MEASURED_MILLIS, work);
    double seconds = (cpuNanos() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    return Math.round(rounds * count / seconds);
  }

  private static long repeat(long millis, Supplier<Integer> work) {
    long start = System.nanoTime();
    int expected = work.get();
    long rounds = 1;
    while (millisSince(start) < millis) {
      // The result is used, so that the work cannot be left out.
      if (work.get() != expected) {
        throw new IllegalStateException("look-ups differ from one round to the next");
      }
      rounds++;
    }
    return rounds;
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  /** Time that the processor gave this thread: what else runs on the machine counts less. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long usedBytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Sentences of texts that have words. */
  public static List<Sentence> sentences(List<String> texts) {
    return texts.stream().map(PlainSentence::of).flatMap(Optional::stream).toList();
  }
}
