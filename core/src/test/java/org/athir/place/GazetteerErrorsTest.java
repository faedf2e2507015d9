package org.athir.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.athir.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

class GazetteerErrorsTest {
  private final byte[] sound = GazetteerTest.file().bytes();

  private static Gazetteer read(byte[] bytes) {
    return Gazetteer.read(GazetteerFile.source(bytes, ""));
  }

  @Test
  void fileThatEndsEarlySaysWhichFileAndWhere() {
    for (int length = 0; length < sound.length; length++) {
      byte[] cut = Arrays.copyOf(sound, length);
      assertThatExceptionOfType(LexiconException.class)
          .as("%d bytes", length)
          .isThrownBy(() -> read(cut))
          .withMessageStartingWith("gazetteer/places.bin:1:");
    }
  }

  @Test
  void everyFlippedBitIsNoticedOrHarmless() {
    for (int i = 0; i < sound.length * 8; i++) {
      byte[] damaged = sound.clone();
      damaged[i / 8] ^= (byte) (1 << i % 8);
      try {
        assertThat(read(damaged).find("Mosul")).hasSize(1);
      } catch (LexiconException e) {
        assertThat(e.file()).isEqualTo(Gazetteer.PLACES);
      } catch (RuntimeException e) {
        fail("bit " + i, e);
      }
    }
  }

  @Test
  void otherFilesAreRefused() {
    for (String text : new String[] {"", "ATHIRGZ", "ATHIRGZ2________", "names\tlatitude"}) {
      assertThatExceptionOfType(LexiconException.class)
          .isThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
          .withMessageContaining("does not begin with ATHIRGZ1");
    }
  }

  @Test
  void bytesAfterTheEndAreRefused() {
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> read(Arrays.copyOf(sound, sound.length + 1)))
        .withMessageContaining("more bytes after the last section");
  }

  @Test
  void numbersThatCannotBeAreRefused() {
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> cursor(0xff, 0xff, 0xff, 0xff, 0xff, 0x01).unsigned())
        .withMessageContaining("too large");
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> cursor(0xff, 0xff, 0xff, 0xff, 0x0f).unsigned())
        .withMessageContaining("too large");
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> cursor(0x80).unsigned())
        .withMessageContaining("ends within a number");
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> cursor(5).below(5))
        .withMessageContaining("only numbers below 5");
    assertThat(cursor(0x85, 0x01).unsigned()).isEqualTo(133);
    assertThat(cursor(0x03).signed()).isEqualTo(-2);
  }

  @Test
  void sectionsThatDoNotFitEachOtherAreRefused() {
    Section names = section("names", 2, 'a', 'b');
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> StringTable.read(section("names", 3, 'a').cursor(), new byte[0]))
        .withMessageContaining("ends within a name");
    StringTable words = StringTable.read(names.cursor(), names.bytes());
    assertThat(words.find("ab")).isZero();
    assertThat(words.find("aa")).isEqualTo(-1);
    assertThat(words.find("b")).isEqualTo(-1);
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> Divisions.read(cursor(0, 0, 0, 1), words, 2))
        .withMessageContaining("covers 1 places of 2");
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(
            () -> KeyTable.read(1, 1, section("keys", 0, 1, 'a', 0), section("postings", 1, 0)))
        .withMessageContaining("does not end with key 1");
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> KeyTable.read(1, 1, section("keys", 0, 1, 'a'), section("postings", 2)))
        .withMessageContaining("section postings");
  }

  private static Section section(String name, int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return new Section(Gazetteer.PLACES, name, content);
  }

  private static Cursor cursor(int... bytes) {
    return section("test", bytes).cursor();
  }
}
