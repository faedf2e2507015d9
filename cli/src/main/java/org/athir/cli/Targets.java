package org.athir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps a command from writing over what it is to read. */
final class Targets {
  private Targets() {}

  /**
   * Refuses files for results that are among the reports, or the same for two kinds of results.
   *
   * @throws UsageException naming the option and the file
   */
  static void check(List<String> paths, Optional<Path> output, Optional<Path> rejections) {
    boolean same =
        output.isPresent()
            && rejections.isPresent()
            && normal(output.get()).equals(normal(rejections.get()));
    if (same) {
      throw new UsageException("--output and --rejections name the same file: " + output.get());
    }
    output.ifPresent(file -> check("--output", file, paths));
    rejections.ifPresent(file -> check("--rejections", file, paths));
  }

  private static void check(String option, Path file, List<String> paths) {
    for (String path : paths) {
      if (Files.exists(file) && !path.equals("-") && isUnder(file, Path.of(path))) {
        throw new UsageException(option + " would write over a report: " + file);
      }
    }
  }

  private static boolean isUnder(Path file, Path path) {
    try {
      return Files.exists(path) && file.toRealPath().startsWith(path.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Path normal(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
