package org.athir.cli;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.function.IntSupplier;
import org.athir.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns failures into messages and exit codes. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Athir athir;

  Failures(Athir athir) {
    this.athir = athir;
  }

  /** Runs the program; what escapes from it is a mistake of ours. */
  @SuppressWarnings("IllegalCatch")
  int guard(IntSupplier program) {
    try {
      return program.getAsInt();
    } catch (Throwable e) {
      return told(e);
    }
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    athir.console().tell(String.valueOf(e.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
      athir.console().err().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    return told(e);
  }

  private int told(Throwable e) {
    if (e instanceof CompletionException && e.getCause() != null) {
      return told(e.getCause());
    }
    if (e instanceof LexiconException mistake) {
      athir.console().tell(athir.lexicon().describe(mistake));
      return ExitCode.USAGE.code();
    }
    if (e instanceof UsageException) {
      athir.console().tell(String.valueOf(e.getMessage()));
      return ExitCode.USAGE.code();
    }
    if (e instanceof UncheckedIOException) {
      athir.console().tell(String.valueOf(e.getMessage()));
      return ExitCode.INPUT_OUTPUT.code();
    }
    if (e instanceof OutOfMemoryError) {
      athir.console().tell("out of memory: a report is too large, or -Xmx too small");
      return ExitCode.BUG.code();
    }
    return bug(e);
  }

  private int bug(Throwable e) {
    athir.console().tell("a mistake in the program; please report it with what follows");
    e.printStackTrace(athir.console().err());
    return ExitCode.BUG.code();
  }
}
