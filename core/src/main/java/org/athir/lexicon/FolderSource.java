package org.athir.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lexicon in a folder.
 *
 * @param root the folder
 */
record FolderSource(Path root) implements LexiconSource {
  static final String ENDING = ".yaml";

  @Override
  public Optional<String> find(String path) {
    return findBytes(path).map(bytes -> text(root.resolve(path), bytes));
  }

  private static String text(Path file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(file + ": not UTF-8", e);
    }
  }

  @Override
  public Optional<byte[]> findBytes(String path) {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean has(String path) {
    return Files.isRegularFile(root.resolve(path));
  }

  @Override
  public List<String> list(String folder) {
    Path place = root.resolve(folder);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .map(name -> folder + "/" + name)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(place + ": " + e.getMessage(), e);
    }
  }
}
