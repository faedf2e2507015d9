package org.athir.cli;

/** What the program tells its caller. */
enum ExitCode {
  /** Everything was done. */
  DONE(0),
  /** Some reports, records or examples failed; the others were done. */
  SOME_FAILED(1),
  /** A wrong flag, or a wrong or missing resource such as the lexicon. */
  USAGE(2),
  /** A file or stream could not be read or written. */
  INPUT_OUTPUT(3),
  /** A mistake in the program. */
  BUG(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
