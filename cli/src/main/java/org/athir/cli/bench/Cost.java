package org.athir.cli.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something took.
 *
 * @param nanos time in nanoseconds
 * @param bytes memory allocated, 0 where the virtual machine does not count it
 */
public record Cost(long nanos, long bytes) {

  /** Took nothing. */
  public static final Cost NOTHING = new Cost(0, 0);

  private static final double NANOS_PER_SECOND = 1e9;

  /** The time now and what this thread has allocated so far. */
  static Cost ofThread() {
    long bytes =
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
            ? Math.max(0, threads.getCurrentThreadAllocatedBytes())
            : 0;
    return new Cost(System.nanoTime(), bytes);
  }

  Cost plus(Cost other) {
    return new Cost(nanos + other.nanos, bytes + other.bytes);
  }

  Cost minus(Cost other) {
    return new Cost(nanos - other.nanos, bytes - other.bytes);
  }

  /** How many of something go into a second, when so many took this. */
  public double perSecond(int count) {
    return nanos == 0 ? 0 : count * NANOS_PER_SECOND / nanos;
  }
}
