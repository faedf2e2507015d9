package org.athir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A lexicon of two patterns and three countries, so that tests do not hang on the real one. */
final class SmallLexicon {
  private static final List<String> PACKAGED =
      List.of("ontologies/plover.yaml", "ontologies/cameo.yaml", "languages/en.yaml");
  private static final List<String> OWN =
      List.of(
          "actors/countries.yaml",
          "actors/organizations.yaml",
          "actors/groups.yaml",
          "actors/people.yaml",
          "actors/roles.yaml",
          "patterns/en/SUPPORT.yaml",
          "patterns/en/ACCUSE.yaml");

  private SmallLexicon() {}

  /** Writes it into a folder and gives the folder's name. */
  static String in(Path folder) throws IOException {
    for (String file : PACKAGED) {
      write(folder, file, "/lexicon/" + file);
    }
    for (String file : OWN) {
      write(folder, file, "/lexicon-small/" + file);
    }
    return folder.toString();
  }

  /** Replaces words in a file of it. */
  static void change(Path folder, String file, String words, String others) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(words, others));
  }

  private static void write(Path folder, String file, String resource) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    try (InputStream in = SmallLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      Files.writeString(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
