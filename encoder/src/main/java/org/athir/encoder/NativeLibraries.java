package org.athir.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Unpacks ONNX Runtime's libraries once into a folder that stays. By itself it would unpack them at
 * each start into the system's temporary folder, and leave them there when the process is killed.
 */
final class NativeLibraries {
  /** Names the folder; without it ONNX Runtime unpacks by itself. */
  static final String FOLDER = "athir.native";

  private static final String PATH = "onnxruntime.native.path";
  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /** Unpacks what is missing and tells ONNX Runtime of it. */
  static synchronized void prepare() {
    Optional<String> folder = Optional.ofNullable(System.getProperty(FOLDER));
    Optional<String> platform = platform();
    if (folder.isEmpty() || platform.isEmpty() || System.getProperty(PATH) != null) {
      return;
    }
    try {
      System.setProperty(PATH, unpack(platform.get(), Path.of(folder.get())).toString());
    } catch (IOException unwritable) {
      // A folder that cannot be written to: ONNX Runtime still has its own way.
    }
  }

  /**
   * Unpacks a platform's libraries, unless they are there.
   *
   * @return the folder that holds them
   */
  static Path unpack(String platform, Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve("onnxruntime-" + platform));
    for (String name : NAMES) {
      unpack(platform, System.mapLibraryName(name), target);
    }
    return target;
  }

  private static void unpack(String platform, String file, Path folder) throws IOException {
    String resource = "/ai/onnxruntime/native/" + platform + "/" + file;
    Path target = folder.resolve(file);
    if (Files.exists(target)) {
      return;
    }
    try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no " + resource);
      }
      // Written beside and moved, so that another process never loads half a library.
      Path part = Files.createTempFile(folder, file, ".part");
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The folder of the libraries for this machine, as ONNX Runtime names it. */
  static Optional<String> platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String bits =
        switch (processor) {
          case "amd64", "x86_64" -> "x64";
          case "aarch64" -> "aarch64";
          default -> "";
        };
    String family =
        system.contains("linux")
            ? "linux"
            : system.contains("mac") ? "osx" : system.contains("windows") ? "win" : "";
    return bits.isEmpty() || family.isEmpty() ? Optional.empty() : Optional.of(family + "-" + bits);
  }
}
