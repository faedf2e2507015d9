package org.athir.model;

/** What became of an event mention: an event, or a rejection that says why. */
public sealed interface Outcome permits Event, Rejection {

  /** Number of the sentence, 0 for the title. */
  int sentence();

  /** Where the trigger stands. */
  Span trigger();
}
