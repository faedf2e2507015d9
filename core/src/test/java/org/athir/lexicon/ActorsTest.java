package org.athir.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.lexicon.ActorSearch.Found;
import org.athir.lexicon.ActorSearch.Standing;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.PartialDate;
import org.athir.mention.PartialDate.Precision;
import org.athir.mention.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What actor entries say, over several files, and how they are found. */
class ActorsTest {
  private static final String MORE = "actors/more.yaml";

  private static ActorEntry entry(Actors actors, String id) {
    return actors.entries().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Actors with(String text) {
    return Actors.read(Changed.with(MORE, text));
  }

  @Test
  void anEntryKnowsItsSourceAndPlace() {
    ActorEntry obama = entry(Actors.read(LexiconSource.packaged()), "barack-obama");
    assertThat(obama.origin().source()).isEqualTo(SourceKind.PUBLIC_RECORD);
    assertThat(obama.origin().file()).isEqualTo("actors/people.yaml");
    assertThat(obama.origin().line()).isEqualTo(3);
    assertThat(obama.names()).containsExactly("Barack Obama", "Obama");
  }

  @Test
  void datesKeepTheirPrecision() {
    ActorEntry.Period period = entry(Actors.read(LexiconSource.packaged()), "YUG").period();
    assertThat(period.from().map(PartialDate::precision)).contains(Precision.MONTH);
    assertThat(period.to().map(PartialDate::precision)).contains(Precision.YEAR);
  }

  @Test
  void furtherFilesOfActorsAreRead() {
    Actors actors =
        with(
            """
            source: reference work
            actors:
              - {id: a-b, kind: person, names: [A B], wikidata: Q7, from: 1950}
            """);
    ActorEntry entry = entry(actors, "a-b");
    assertThat(entry.origin().source()).isEqualTo(SourceKind.REFERENCE_WORK);
    assertThat(entry.wikidata()).contains("Q7");
    assertThat(actors.names().senses("a b")).hasSize(1);
  }

  @Test
  void anEntryMayExtendAPersonOfAnotherFile() {
    Actors actors =
        with(
            """
            actors:
              - extends: barack-obama
                names: [Barry]
                offices:
                  - {office: envoy, country: USA, code: UNO, sectors: [GOV], from: 2008-12, to: 2008}
                source: press
              - {extends: hamas, wikidata: Q38799, source: press}
            """);
    ActorEntry obama = entry(actors, "barack-obama");
    assertThat(obama.offices().stream().map(Office::title))
        .containsExactly("senator", "envoy", "president");
    assertThat(entry(actors, "hamas").wikidata()).contains("Q38799");
    assertThat(actors.names().senses("Barry")).hasSize(1);
    assertThat(obama.origin().file()).isEqualTo("actors/people.yaml");
  }

  @Test
  void aSecondWikidataItemOfAPersonIsAMistake() {
    String text =
        """
        source: press
        actors:
          - {extends: barack-obama, wikidata: Q77}
        """;
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> with(text))
        .withMessageContaining("actors/more.yaml:3:39: 'barack-obama' has one already");
  }

  @Test
  void aFurtherFileWithAnotherKeyIsAMistake() {
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> with("persons: []"))
        .withMessageContaining("actors/more.yaml:1:10: unknown key 'persons'");
  }

  @Test
  void filesOfAFolderAreListedInOrder(@TempDir Path folder) throws IOException {
    Path actors = Files.createDirectory(folder.resolve("actors"));
    for (String name : new String[] {"b.yaml", "a.yaml", ".c.yaml", "notes.txt"}) {
      Files.writeString(actors.resolve(name), "x: 1");
    }
    LexiconSource source = LexiconSource.folder(folder);
    assertThat(source.list("actors")).containsExactly("actors/a.yaml", "actors/b.yaml");
    assertThat(source.list("nothing")).isEmpty();
  }

  @Test
  void filesOfThePackagedLexiconAreListed() {
    assertThat(LexiconSource.packaged().list("actors"))
        .contains("actors/countries.yaml", "actors/people.yaml");
  }

  @Test
  void aSourceThatCannotListHasNoFurtherFiles() {
    Changed lists =
        Changed.with(MORE, "{source: press, actors: [{id: a-b, kind: person, names: [A B]}]}");
    LexiconSource source = path -> lists.find(path);
    assertThat(source.list("actors")).isEmpty();
    assertThat(Actors.read(lists).persons()).extracting(ActorEntry::id).contains("a-b");
    assertThat(Actors.read(source).persons())
        .extracting(ActorEntry::id)
        .contains("barack-obama")
        .doesNotContain("a-b");
  }

  @Test
  void filesAreKnownWithoutBeingRead(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("a.bin"), new byte[] {(byte) 0xFF});
    LexiconSource source = path -> path.equals("a.yaml") ? Optional.of("") : Optional.empty();
    assertThat(LexiconSource.folder(folder).has("a.bin")).isTrue();
    assertThat(LexiconSource.folder(folder).has("b.bin")).isFalse();
    assertThat(LexiconSource.packaged().has("actors/people.yaml")).isTrue();
    assertThat(LexiconSource.packaged().has("actors/nobody.yaml")).isFalse();
    assertThat(source.has("a.yaml")).isTrue();
    assertThat(source.has("b.yaml")).isFalse();
  }

  @Test
  void theSectorsOfTheOntologyAreKnown() {
    assertThat(Actors.sectors(LexiconSource.packaged())).contains("GOV", "ELI");
  }

  private static List<Found> found(String name, String day) {
    return new ActorSearch(Actors.read(LexiconSource.packaged()))
        .find(name, Optional.of(day).filter(one -> !one.isEmpty()).map(LocalDate::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "2004-12-31, LATER, senator",
    "2006-05-01, CURRENT, senator",
    "2008-12-01, FORMER, senator",
    "2010-05-01, CURRENT, president",
    "2020-05-01, FORMER, president",
    "'', CURRENT, president"
  })
  void aPersonIsFoundWithTheOfficeOfTheDay(String day, Standing standing, String title) {
    List<Found> found = found("obama", day);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).standing()).isEqualTo(standing);
    assertThat(found.get(0).office().map(held -> held.office().title())).contains(title);
  }

  @Test
  void whatDidNotExistThatDayComesLast() {
    Actors actors =
        with(
            """
            source: press
            actors:
              - {id: old, kind: group, names: [Old Front], to: 1990}
              - {id: new, kind: group, names: [Old Front], from: 1991}
            """);
    List<Found> found =
        new ActorSearch(actors).find("Old Front", Optional.of(LocalDate.of(2000, 1, 1)));
    assertThat(found.stream().map(Found::standing))
        .containsExactly(Standing.CURRENT, Standing.ABSENT);
    assertThat(found.get(0).sense().entry().map(ActorEntry::id)).contains("new");
  }

  @ParameterizedTest
  @CsvSource({"Muhammad Qalibaf, a", "Qalibaf, a", "Mahmoud Qalibaf, ''", "'...', ''"})
  void aPersonIsFoundByOtherSpellings(String name, String id) {
    Actors actors =
        with(
            """
            source: press
            actors:
              - {id: a, kind: person, names: [Mohammad Ghalibaf]}
            """);
    List<Found> found = new ActorSearch(actors).find(name, Optional.empty());
    assertThat(found.stream().flatMap(one -> one.sense().entry().stream()).map(ActorEntry::id))
        .containsExactlyElementsOf(id.isEmpty() ? List.of() : List.of(id));
  }

  @Test
  void roleWordsAreFoundToo() {
    assertThat(found("president", "2000-01-01"))
        .allSatisfy(one -> assertThat(one.sense().role()).isPresent())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Barak Obama, Barack Obama",
    "Barack, Barack Obama",
    "Hizbullah, Hezbollah",
    "Unknown Person, ''",
    "'...', ''"
  })
  void nearSpellingsAreOffered(String name, String near) {
    List<String> found = new ActorSearch(Actors.read(LexiconSource.packaged())).near(name, 3);
    assertThat(String.join(", ", found)).isEqualTo(near);
  }

  @Test
  void aNameOfEndlessLengthIsNearToNothing() {
    assertThat(new ActorSearch(Actors.read(LexiconSource.packaged())).near("a".repeat(10_000), 3))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1999", "1999-12", "1999-12-31", "0001-01-01"})
  void aDateIsWrittenAsItWasRead(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1999, 1999-12-31, true",
    "1999-12, 1999, true",
    "1999-11, 1999-12, false",
    "2000-02-29, 2000-02, true",
    "2001, 2000, false"
  })
  void datesAgreeWhereTheyMayBeTheSameDay(String one, String other, boolean agree) {
    assertThat(PartialDate.parse(one).agreesWith(PartialDate.parse(other))).isEqualTo(agree);
  }
}
