package org.athir.cli;

import picocli.CommandLine.Option;

/** The option of commands that code or classify: which model judges. */
final class JudgeOption {
  @Option(
      names = "--judge",
      paramLabel = "MODEL",
      defaultValue = JudgeLoader.PACKAGED,
      description =
          "Model that judges beside the patterns: a folder, packaged or none (default:"
              + " ${DEFAULT-VALUE}).")
  private String model = JudgeLoader.PACKAGED;

  /** Begins to load it. */
  JudgeLoader begin(Console console) {
    return JudgeLoader.begin(model, console);
  }
}
