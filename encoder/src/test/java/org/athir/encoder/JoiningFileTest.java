package org.athir.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.athir.judge.FieldRule;
import org.athir.judge.FieldRule.Field;
import org.athir.judge.JoinRule;
import org.athir.judge.JoinRule.Weights;
import org.athir.judge.PairRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The joining rules in their file. */
class JoiningFileTest {
  private static final JoiningFile RULES =
      new JoiningFile(
          new JoinRule(
              new Weights(0.5, 1, 0.25, 2),
              new Weights(0.25, 0.5, 1, 0),
              new Weights(-2, 0.75, 0, 1),
              0.3,
              0.45),
          new FieldRule(
              Map.of(
                  Field.TYPE, List.of(0.5, 1.0, 0.25, 2.0, 0.0),
                  Field.MODE, List.of(-0.5, 1.0, 0.25, 2.0, 1.5)),
              Map.of(Field.STATUS, List.of(2.0, 0.0, 0.0, 0.0, 0.125))),
          new PairRule(0.9, 1.5, 0.25, 0.6));

  @Test
  void whatIsWrittenIsRead(@TempDir Path folder) throws IOException, ModelException {
    RULES.write(folder.resolve(ModelFiles.JOINING));
    assertThat(JoiningFile.read(ModelFiles.folder(folder))).isEqualTo(RULES);
  }

  @Test
  void missingFileIsNamed(@TempDir Path folder) {
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> JoiningFile.read(ModelFiles.folder(folder)))
        .withMessageContaining("joining.json: missing");
  }

  @Test
  void missingNumberIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ModelFiles.JOINING), "{\"pattern_and_judge\": {}}");
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> JoiningFile.read(ModelFiles.folder(folder)))
        .withMessageContaining("no number 'bias'");
  }

  @Test
  void whatIsNoJsonIsDamaged(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ModelFiles.JOINING), "{");
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> JoiningFile.read(ModelFiles.folder(folder)))
        .withMessageContaining("damaged");
  }
}
