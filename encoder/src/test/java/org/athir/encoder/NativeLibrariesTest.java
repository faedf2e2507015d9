package org.athir.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the native libraries of this machine are. */
class NativeLibrariesTest {

  @Test
  void platformOfThisMachineHasLibraries() {
    String platform = NativeLibraries.platform().orElseThrow();
    String library = System.mapLibraryName("onnxruntime");
    assertThat(getClass().getResource("/ai/onnxruntime/native/" + platform + "/" + library))
        .isNotNull();
  }

  @Test
  void preparingTwiceDoesNoHarm() {
    NativeLibraries.prepare();
    NativeLibraries.prepare();
    assertThat(System.getProperty(NativeLibraries.FOLDER)).isNull();
  }
}
