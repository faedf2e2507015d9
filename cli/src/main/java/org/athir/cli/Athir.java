package org.athir.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.athir.parser.CoreNlpParser;
import org.athir.parser.CoreNlpTimeTagger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program: {@code athir COMMAND ...}. */
@Command(
    name = "athir",
    description = "Codes news reports as political events, each with the words that prove it.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some reports, records or examples failed",
      "2:wrong usage, or a mistake in the lexicon",
      "3:a file or stream could not be read or written",
      "70:a mistake in the program"
    })
public final class Athir implements Runnable {
  private final Console console;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of the lexicon (default: the one that comes with the program).")
  private Optional<Path> lexicon = Optional.empty();

  Athir(Console console, CoderLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // The toolkit's logging asks for a provider that is not needed.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Console console =
        Console.ofProcess(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));
    System.exit(
        new Athir(console, new CoderLoader(CoreNlpParser::load, CoreNlpTimeTagger::load))
            .execute(args));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command inside this process, on streams that are no terminals.
   *
   * @param args the words of the command line
   * @param in standard input
   * @param out standard output, for results
   * @param err standard error, for messages
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return new Athir(
            Console.plain(in, out, err),
            new CoderLoader(CoreNlpParser::load, CoreNlpTimeTagger::load))
        .execute(args);
  }

  int execute(String[] args) {
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new CodeCommand(this))
            .addSubcommand(new ExplainCommand(this))
            .addSubcommand(new CheckCommand(this))
            .addSubcommand(new AnnotateCommand(this))
            .addSubcommand(new ClassifyCommand(this))
            .addSubcommand(new ScoreCommand(this))
            .addSubcommand(new EvaluateCommand(this))
            .addSubcommand(
                new CommandLine(new BenchCommand(this))
                    .addSubcommand(new LexiconBenchCommand(this)))
            .addSubcommand(lexiconCommands());
    Failures failures = new Failures(this);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(LocalDate.class, Athir::date)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    int code = failures.guard(() -> line.execute(args));
    console.out().flush();
    console.err().flush();
    return code;
  }

  private CommandLine lexiconCommands() {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new VerifyCommand(this))
        .addSubcommand(new FindCommand(this))
        .addSubcommand(new UnknownCommand(this))
        .addSubcommand(new ImportCommand(this));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date such as 2015-05-18");
    }
  }

  Console console() {
    return console;
  }

  CoderLoader loader() {
    return loader;
  }

  /** The lexicon that was asked for. */
  LexiconPlace lexicon() {
    return LexiconPlace.of(lexicon);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
