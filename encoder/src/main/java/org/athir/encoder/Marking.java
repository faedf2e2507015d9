package org.athir.encoder;

/** How the encoder is told which pieces are actors: the kinds of its token-type input. */
public enum Marking {
  /** A sentence is encoded once; all its actors are marked alike and all pairs are judged. */
  SENTENCE,
  /** A sentence is encoded once for each pair; source, target and other actors are told apart. */
  PAIR;

  /** Kind of an actor's pieces, of the source's where the two are told apart. */
  public static final int ACTOR = 1;

  /** Kind of the target's pieces. */
  public static final int TARGET = 2;

  /** Kind of the pieces of actors beside the pair. */
  public static final int OTHER = 3;

  /** Number of kinds, plain text included. */
  public int kinds() {
    return this == SENTENCE ? 2 : 4;
  }
}
