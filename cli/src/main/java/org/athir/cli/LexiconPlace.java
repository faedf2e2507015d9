package org.athir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.athir.lexicon.LexiconException;
import org.athir.lexicon.LexiconSource;

/**
 * Where the lexicon is read from.
 *
 * @param folder its folder; empty for the one packed with the program
 * @param source its files
 */
record LexiconPlace(Optional<Path> folder, LexiconSource source) {

  /** Names a folder to be taken where no option does. */
  private static final String PROPERTY = "athir.lexicon";

  /** Characters shown of the line of a mistake. */
  private static final int SHOWN = 100;

  /** A file that every lexicon has. */
  private static final String MARK = "ontologies/plover.yaml";

  /** The folder that was asked for, else that of the system property, else the packaged one. */
  static LexiconPlace of(Optional<Path> asked) {
    return asked
        .or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of))
        .map(LexiconPlace::in)
        .orElseGet(() -> new LexiconPlace(Optional.empty(), LexiconSource.packaged()));
  }

  private static LexiconPlace in(Path folder) {
    if (!Files.isRegularFile(folder.resolve(MARK))) {
      throw new UsageException("no lexicon in " + folder + ": it lacks " + MARK);
    }
    return new LexiconPlace(Optional.of(folder), LexiconSource.folder(folder));
  }

  /** The lexicon around one of its files, when there is one. */
  static Optional<LexiconPlace> around(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.isRegularFile(folder.resolve(MARK))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).map(LexiconPlace::in);
  }

  /** A file of the lexicon as people find it: from the working folder when it lies below. */
  String show(String file) {
    if (folder.isEmpty()) {
      return file;
    }
    Path path = folder.get().resolve(file).toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    return (path.startsWith(here) ? here.relativize(path) : path).toString();
  }

  /** A mistake with its place, its line and a caret under it. */
  String describe(LexiconException mistake) {
    String message = String.valueOf(mistake.getMessage());
    String head = show(mistake.file()) + message.substring(mistake.file().length());
    return line(mistake).map(line -> head + "\n" + marked(line, mistake.column())).orElse(head);
  }

  private Optional<String> line(LexiconException mistake) {
    List<String> lines =
        source.find(mistake.file()).map(text -> text.lines().toList()).orElse(List.of());
    return mistake.line() <= lines.size()
        ? Optional.of(lines.get(mistake.line() - 1))
        : Optional.empty();
  }

  /** The part of a line around a column, and a caret under the column. */
  private static String marked(String line, int column) {
    int from = Math.max(0, column - 1 - SHOWN / 2);
    int to = Math.min(line.length(), from + SHOWN);
    String part = line.substring(Math.min(from, to), to).replace('\t', ' ');
    return "    " + part + "\n    " + " ".repeat(column - 1 - from) + "^";
  }
}
