package org.athir.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A lexicon whose files are bytes; its texts have to be UTF-8.
 *
 * @param where a file's place in words, by its path inside the lexicon
 * @param bytes gives the bytes of a file by its path inside the lexicon
 */
record StoredLexicon(UnaryOperator<String> where, Function<String, Optional<byte[]>> bytes)
    implements LexiconSource {

  @Override
  public Optional<String> find(String path) {
    return findBytes(path).map(found -> text(path, found));
  }

  private String text(String path, byte[] found) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(found)).toString();
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(where.apply(path) + ": not UTF-8", e);
    }
  }

  @Override
  public Optional<byte[]> findBytes(String path) {
    return bytes.apply(path);
  }

  static StoredLexicon folder(Path folder) {
    return new StoredLexicon(
        path -> folder.resolve(path).toString(), path -> fromFolder(folder.resolve(path)));
  }

  static StoredLexicon packaged() {
    return new StoredLexicon(StoredLexicon::packagedPath, StoredLexicon::fromClassPath);
  }

  private static Optional<byte[]> fromFolder(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Optional<byte[]> fromClassPath(String path) {
    try (InputStream in = LexiconSource.class.getResourceAsStream("/lexicon/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(packagedPath(path) + ": " + e.getMessage(), e);
    }
  }

  private static String packagedPath(String path) {
    return "packaged lexicon, " + path;
  }
}
