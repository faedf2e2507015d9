package org.athir.mention;

/** When somebody holds the office that a noun phrase names, as its words say. */
public enum Tenure {
  /** Now: "President X", "acting", "interim", "caretaker", "outgoing". */
  HELD,
  /** No longer: "former", "ex-", "late", "deposed". */
  FORMER,
  /** At the time that is told of: "then-President X". */
  THEN,
  /** Not yet: "President-elect X", "designate", "incoming". */
  COMING
}
