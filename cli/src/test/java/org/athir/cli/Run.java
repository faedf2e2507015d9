package org.athir.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.athir.parse.Parser;
import org.athir.parser.CoreNlpParser;
import org.athir.parser.CoreNlpTimeTagger;
import org.athir.time.TimeTagger;

/**
 * A command that ran inside the test's process, with one parser for all tests.
 *
 * @param code exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Run(int code, String out, String err) {
  private static final CompletableFuture<Parser> PARSER =
      CompletableFuture.supplyAsync(CoreNlpParser::load);

  private static final TimeTagger TIMES = CoreNlpTimeTagger.load();

  /** Runs a command without input. */
  static Run of(String... args) {
    return reading("", args);
  }

  /** Runs a command with a text on standard input. */
  static Run reading(String input, String... args) {
    return with(new CoderLoader(PARSER::join, () -> TIMES), false, input, args);
  }

  /** Runs a command as if its results went to a terminal. */
  static Run onTerminal(String... args) {
    return with(new CoderLoader(PARSER::join, () -> TIMES), true, "", args);
  }

  /** Runs a command with another parser. */
  static Run with(Parser parser, String... args) {
    return with(new CoderLoader(() -> parser, () -> TIMES), false, "", args);
  }

  /** Runs a command and lets its results be seen while it runs. */
  static void into(ByteArrayOutputStream out, String... args) {
    Console console =
        Console.plain(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
    new Athir(console, new CoderLoader(PARSER::join, () -> TIMES)).execute(args);
  }

  private static Run with(CoderLoader loader, boolean terminal, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            terminal,
            terminal);
    int code = new Athir(console, loader).execute(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The tagger of all tests. */
  static TimeTagger times() {
    return TIMES;
  }

  /** The parser of all tests. */
  static Parser parser() {
    return PARSER.join();
  }
}
