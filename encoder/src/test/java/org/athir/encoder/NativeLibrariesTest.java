package org.athir.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the native libraries of this machine are. */
class NativeLibrariesTest {
  private static final String LIBRARY = System.mapLibraryName("onnxruntime");

  @TempDir private Path folder;

  @Test
  void librariesAreUnpackedOnce() throws IOException {
    String platform = NativeLibraries.platform().orElseThrow();
    Path unpacked = NativeLibraries.unpack(platform, folder);
    try (Stream<Path> files = Files.list(unpacked)) {
      assertThat(files).hasSize(2);
    }
    FileTime time = FileTime.fromMillis(0);
    Files.setLastModifiedTime(unpacked.resolve(LIBRARY), time);
    NativeLibraries.unpack(platform, folder);
    assertThat(Files.getLastModifiedTime(unpacked.resolve(LIBRARY))).isEqualTo(time);
  }

  @Test
  void platformWithoutLibrariesIsNamed() {
    assertThatIOException()
        .isThrownBy(() -> NativeLibraries.unpack("abacus", folder))
        .withMessageContaining("abacus");
  }
}
