package org.athir.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The lexicon that is packed with the program: in a jar, or in a folder while building. */
record PackagedSource() implements LexiconSource {
  private static final String ROOT = "lexicon/";

  /** A file that every lexicon has, by which its place is found. */
  private static final String MARK = "ontologies/plover.yaml";

  @Override
  public Optional<String> find(String path) {
    return findBytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<byte[]> findBytes(String path) {
    try (InputStream in = LexiconSource.class.getResourceAsStream("/" + ROOT + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("packaged lexicon, " + path + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean has(String path) {
    return LexiconSource.class.getResource("/" + ROOT + path) != null;
  }

  @Override
  public List<String> list(String folder) {
    URL mark = LexiconSource.class.getResource("/" + ROOT + MARK);
    if (mark == null) {
      return List.of();
    }
    try {
      URLConnection connection = mark.openConnection();
      if (connection instanceof JarURLConnection jar) {
        return list(jar.getJarFile(), ROOT + folder + "/");
      }
      String root = mark.toString().substring(0, mark.toString().length() - MARK.length());
      return new FolderSource(Path.of(URI.create(root))).list(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("packaged lexicon, " + folder + ": " + e.getMessage(), e);
    }
  }

  private static List<String> list(JarFile jar, String folder) {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(folder) && name.endsWith(FolderSource.ENDING))
        .filter(name -> name.indexOf('/', folder.length()) < 0)
        .map(name -> name.substring(ROOT.length()))
        .sorted()
        .toList();
  }
}
