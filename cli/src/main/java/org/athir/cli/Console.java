package org.athir.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * The streams of a run.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for messages
 * @param colours whether results go to a terminal that shows colours
 * @param progress whether messages go to a terminal
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean colours, boolean progress) {

  /** Set by the launcher to the standard streams that are terminals, such as {@code out,err}. */
  private static final String TERMINALS = "athir.terminal";

  /** Streams that are no terminals. */
  static Console plain(InputStream in, PrintStream out, PrintStream err) {
    return new Console(in, out, err, false, false);
  }

  /** The streams of the process. */
  static Console ofProcess(InputStream in, PrintStream out, PrintStream err) {
    List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(","));
    boolean colours = terminals.contains("out") && System.getenv("NO_COLOR") == null;
    return new Console(in, out, err, colours, terminals.contains("err"));
  }

  /** Tells people something, in a line of its own on standard error. */
  void tell(String message) {
    err.println("athir: " + message);
    err.flush();
  }
}
