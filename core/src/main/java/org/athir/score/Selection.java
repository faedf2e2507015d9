package org.athir.score;

/** Which of several predicted events answers for a gold row. */
public enum Selection {
  /** The surest; of equals the first. */
  FIRST,
  /** The surest of those between the row's sides. */
  DYAD,
  /** The same, in either direction. */
  DYAD2,
  /** Any that is right, else the surest: an upper bound, no result. */
  ORACLE
}
