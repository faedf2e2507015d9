package org.athir.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.athir.code.Coding;
import org.athir.mention.ActorEntry;
import org.athir.ontology.Ontology;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lexicon's files say comes in as values. */
class LexiconTest {
  private static final Lexicon LEXICON = Coding.LEXICON;
  private static final Ontology ONTOLOGY = LEXICON.ontology();

  private static ActorEntry country(String code) {
    return Optional.ofNullable(LEXICON.countries().get(code)).orElseThrow();
  }

  @Test
  void modeHasItsOwnScore() {
    assertThat(ONTOLOGY.type("RETREAT").intensity(Optional.of("withdraw"))).isEqualTo(8);
  }

  @Test
  void typeWithoutModeHasTheScoreOfTheType() {
    assertThat(ONTOLOGY.type("RETREAT").intensity(Optional.empty())).isEqualTo(6.5);
  }

  @Test
  void unknownTypeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ONTOLOGY.type("DANCE"));
  }

  @Test
  void unknownCodeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ONTOLOGY.cameo("7"));
  }

  @Test
  void codeWithoutValueHasThatOfItsParent() {
    assertThat(ONTOLOGY.cameo("070").goldstein()).isEqualTo(7);
  }

  @Test
  void codeWithoutValueAndParentHasNone() {
    assertThat(ONTOLOGY.cameo("99").goldstein()).isZero();
  }

  @Test
  void codeMayHaveNoType() {
    assertThat(ONTOLOGY.cameo("99").type()).isEmpty();
  }

  @Test
  void typesKeepTheirOrder() {
    assertThat(ONTOLOGY.types().keySet()).startsWith("AGREE", "CONSULT", "SUPPORT");
  }

  @Test
  void countryHasItsCode() {
    ActorEntry iran = country("IRN");
    assertThat(iran.code()).contains("IRN");
    assertThat(iran.kind()).isEqualTo(ActorEntry.Kind.COUNTRY);
  }

  @Test
  void monthEndsOnItsLastDay() {
    ActorEntry.Period period = country("YUG").period();
    assertThat(period.contains(LocalDate.of(1945, 11, 1))).isTrue();
    assertThat(period.contains(LocalDate.of(1945, 10, 31))).isFalse();
    assertThat(period.contains(LocalDate.of(1992, 12, 31))).isTrue();
    assertThat(period.contains(LocalDate.of(1993, 1, 1))).isFalse();
  }

  @Test
  void openPeriodHoldsEveryDay() {
    assertThat(ActorEntry.Period.ALWAYS.contains(LocalDate.of(1800, 1, 1))).isTrue();
  }

  @Test
  void wordsOfTheLanguageAreRead() {
    assertThat(LEXICON.language().is(WordList.LIGHT_VERBS, "launch")).isTrue();
    assertThat(LEXICON.language().is(WordList.PLAIN_SPEECH, "mr")).isFalse();
    assertThat(LEXICON.language().is(WordMap.UNDERGO_PREPOSITIONS, "come", "under")).isTrue();
    assertThat(LEXICON.language().is(WordMap.UNDERGO_PREPOSITIONS, "come", "over")).isFalse();
    assertThat(LEXICON.language().map(WordMap.MONTHS)).containsKey("november");
  }

  @Test
  void patternFilesAreNamedByLanguageAndType() {
    assertThat(Lexicon.patternFile("en", "AID")).isEqualTo("patterns/en/AID.yaml");
  }

  @Test
  void folderGivesItsFiles(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "x: 1");
    assertThat(LexiconSource.folder(folder).find("a.yaml")).contains("x: 1");
    assertThat(LexiconSource.folder(folder).find("b.yaml")).isEmpty();
  }

  @Test
  void folderThatIsNotUtf8SaysWhichFile(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> LexiconSource.folder(folder).find("a.yaml"))
        .withMessageStartingWith(file.toString());
  }

  @Test
  void packagedLexiconLacksWhatIsNotThere() {
    assertThat(LexiconSource.packaged().find("nothing.yaml")).isEmpty();
  }
}
