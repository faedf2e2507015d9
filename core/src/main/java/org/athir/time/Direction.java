package org.athir.time;

/** On which side of the day of publication an undated expression is to be looked for. */
enum Direction {
  /** "Troops attacked on Monday": the last Monday up to that day. */
  PAST,
  /** "Troops will attack on Monday": the next Monday from that day on. */
  FUTURE,
  /** The words do not say: "Monday's talks". */
  OPEN
}
