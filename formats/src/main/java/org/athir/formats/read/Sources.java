package org.athir.formats.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources that a path stands for.
 *
 * @param found files to read, in order
 * @param failures paths that give none
 */
public record Sources(List<Source> found, List<ReadResult.Failure> failures) {

  /** Copies the lists. */
  public Sources {
    found = List.copyOf(found);
    failures = List.copyOf(failures);
  }

  /**
   * A file is itself; a folder is the files below it with one of these endings, ordered by their
   * paths, hidden ones left out; {@code .gz} may follow the ending.
   *
   * @param path file or folder
   * @param extensions endings with the dot, in lower case
   */
  public static Sources at(Path path, List<String> extensions) {
    if (Files.isDirectory(path)) {
      return below(path, extensions);
    }
    return Files.exists(path)
        ? new Sources(List.of(Source.file(path)), List.of())
        : failure(path, "no such file or folder");
  }

  private static Sources below(Path folder, List<String> extensions) {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .filter(file -> isWanted(folder.relativize(file), extensions))
          .forEach(file -> sources.add(Source.below(folder, file)));
    } catch (UncheckedIOException e) {
      return failure(folder, Problems.of(e));
    } catch (IOException e) {
      return failure(folder, Problems.of(e));
    }
    if (sources.isEmpty()) {
      return failure(folder, "a folder without files that end in " + String.join(", ", extensions));
    }
    sources.sort(Comparator.comparing(Source::id));
    return new Sources(sources, List.of());
  }

  private static boolean isWanted(Path relative, List<String> extensions) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = AutoReader.unpackedName(relative.toString());
    return extensions.stream().anyMatch(name::endsWith);
  }

  private static Sources failure(Path path, String problem) {
    return new Sources(List.of(), List.of(new ReadResult.Failure(path.toString(), problem)));
  }
}
