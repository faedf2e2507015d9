package org.athir.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in the lexicon is told with file, line, column and what would be legal. */
class LexiconErrorsTest {
  private static final String AID = "patterns/en/AID.yaml";
  private static final String COUNTRIES = "actors/countries.yaml";
  private static final String PEOPLE = "actors/people.yaml";

  private static LexiconException reading(String file, String text) {
    LexiconSource good = LexiconSource.packaged();
    LexiconSource source = path -> path.equals(file) ? Optional.of(text) : good.find(path);
    return catchThrowableOfType(LexiconException.class, () -> Lexicon.read(source, "en"));
  }

  private static String pattern(String... lines) {
    return "type: AID\npatterns:\n  - " + String.join("\n    ", lines) + "\n";
  }

  @Test
  void missingFileIsNamed() {
    LexiconSource nothing = path -> Optional.empty();
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> Lexicon.read(nothing, "en"))
        .withMessage("ontologies/plover.yaml:1:1: the lexicon lacks this file");
  }

  @Test
  void missingPatternFileIsNoMistake() {
    LexiconSource good = LexiconSource.packaged();
    LexiconSource source = path -> path.equals(AID) ? Optional.empty() : good.find(path);
    assertThat(Lexicon.read(source, "en").patterns().patterns())
        .noneMatch(pattern -> pattern.act().type().equals("AID"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1:1: the file is empty",
        "'type: AID\npatterns: [' | no YAML",
        "'type: ASSAULT\npatterns: []' | 1:7: this file has to be about AID",
        "'type: AID\nkind: x\npatterns: []' | 2:7: unknown key 'kind'; legal are classes,",
        "'type: AID\ntype: AID\npatterns: []' | 2:1: key 'type' stands here twice",
        "'type: AID' | 1:1: key 'patterns' is missing",
        "'type: AID\npatterns: x' | 2:11: a list is expected here",
        "'type: [AID]\npatterns: []' | 1:7: a single value is expected here",
        "'- AID' | 1:1: a mapping (key: value) is expected here",
        "'type: AID\nrequires: [actor, victim]\npatterns: []' | 2:19: legal are actor, recipient",
      })
  void mistakeInAPatternFileIsPlaced(String text, String message) {
    assertThat(reading(AID, text)).hasMessageContaining(message).hasMessageStartingWith(AID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cameo: '0700' | 4:12: no CAMEO code '0700'",
        "mode: free | no mode 'free' of AID; legal are",
        "contexts: [cooking] | no PLOVER context 'cooking'",
        "actor: [Subject] | 'Subject' is no slot",
        "recipient: [' '] | is no slot",
        "when: {object: some} | legal are any, none, actor",
        "unless: {object: ['@food']} | no class '@food' in this file; it has",
        "symmetric: maybe | true or false is expected here",
        "colour: red | unknown key 'colour'; legal are actor, adjectives,",
        "near_misses: [] | at least one sentence is needed here",
        "examples: ['{A Iran'] | a mark is {A",
        "examples: ['{X Iran} helped.'] | unknown mark 'X'; legal are A, T, R",
      })
  void mistakeInAPatternIsPlaced(String line, String message) {
    String key = line.substring(0, line.indexOf(':'));
    StringBuilder text = new StringBuilder("type: AID\npatterns:\n  - id: help\n");
    text.append("    ").append(line).append('\n');
    for (String other :
        new String[] {"cameo: '070'", "verbs: [help]", "examples: [a]", "near_misses: [b]"}) {
      if (!other.startsWith(key + ":")) {
        text.append("    ").append(other).append('\n');
      }
    }
    LexiconException mistake = reading(AID, text.toString());
    assertThat(mistake).hasMessageContaining(message);
    assertThat(mistake.line()).isEqualTo(4);
    assertThat(mistake.file()).isEqualTo(AID);
    assertThat(mistake.column()).isGreaterThan(4);
  }

  @Test
  void patternWithoutTriggerIsAMistake() {
    String text = pattern("id: help", "cameo: '070'", "examples: [a]", "near_misses: [b]");
    assertThat(reading(AID, text)).hasMessageContaining("pattern 'help' has no trigger");
  }

  @Test
  void patternNamedTwiceIsAMistake() {
    String one =
        pattern("id: help", "cameo: '070'", "verbs: [help]", "examples: [a]", "near_misses: [b]");
    String two = one + one.substring(one.indexOf("  - "));
    assertThat(reading(AID, two)).hasMessageContaining("pattern 'help' stands here twice");
  }

  @Test
  void patternWithoutExampleIsAMistake() {
    String text = pattern("id: help", "cameo: '070'", "verbs: [help]", "near_misses: [b]");
    assertThat(reading(AID, text)).hasMessageContaining("key 'examples' is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{code: AAA} | a country needs names",
        "{code: AAA, names: [A], colour: red} | unknown key 'colour'",
        "{names: [A]} | key 'code' is missing",
        "{code: AAA, names: [A], from: 1990-13} | '1990-13' is no date",
        "{code: AAA, names: [A], to: long ago} | 'long ago' is no date; legal are YYYY,",
        "{code: AAA, names: [A], from: abcd} | 'abcd' is no date",
        "{code: AAA, names: [A], from: 2001-02-30} | '2001-02-30' is no date",
        "{code: AAA, names: [A], from: 99999} | '99999' is no date",
        "{code: AAA, names: [A], from: 2001-06, to: 2001-05} | ends (2001-05) before it begins",
        "{code: AAA, names: [A], wikidata: 76} | '76' is no Wikidata item such as Q76",
        "{code: AAA, names: [A], wikidata: Q07} | 'Q07' is no Wikidata item such as Q76",
        "{code: AAA, names: [A]} | key 'source' is missing",
        "{code: AAA, names: [A], source: hearsay} | unknown kind of source 'hearsay'; legal are",
      })
  void mistakeInACountryIsPlaced(String entry, String message) {
    assertThat(reading(COUNTRIES, "countries:\n  - " + entry))
        .hasMessageContaining(message)
        .hasMessageStartingWith(COUNTRIES + ":2:");
  }

  @Test
  void countryListedTwiceIsAMistake() {
    String text =
        "source: press\ncountries:\n  - {code: AAA, names: [A]}\n  - {code: AAA, names: [B]}";
    assertThat(reading(COUNTRIES, text))
        .hasMessageContaining("4:12: country 'AAA' stands here twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: a, kind: robot, names: [A]} | unknown kind 'robot'; legal are group, organization,",
        "{id: a, kind: person, names: []} | an actor needs names",
        "{id: a, kind: person, names: [A], country: ZZZ} | no country 'ZZZ' in actors/countries",
        "{id: a, kind: person, names: [A], sectors: [XXX]} | unknown sector 'XXX'; legal are",
        "{id: a, kind: person, names: [A], offices: [{office: x, rank: 1}]} | unknown key 'rank'",
        "{id: a, kind: person, names: [A], offices: [{country: IRN}]} | key 'office' is missing",
        "{id: a, kind: person, names: [A]} | key 'source' is missing",
        "{id: a, kind: person, names: [A], source: rumour} | unknown kind of source 'rumour'",
        "{id: a, kind: person, names: [A], source: press, offices: [{office: x, code: ZZZ}]} | no"
            + " country, organisation or group has the code 'ZZZ'",
        "{extends: nobody, offices: [], source: press} | no actor 'nobody' to be extended",
        "{extends: nobody, offices: []} | key 'source' is missing",
        "{extends: nobody, kind: person, source: press} | unknown key 'kind'; legal are extends,",
      })
  void mistakeInAnActorIsPlaced(String entry, String message) {
    assertThat(reading(PEOPLE, "actors:\n  - " + entry))
        .hasMessageContaining(message)
        .hasMessageStartingWith(PEOPLE + ":2:");
  }

  @Test
  void actorListedTwiceIsAMistake() {
    String one = "\n  - {id: a, kind: person, names: [A]}";
    assertThat(reading(PEOPLE, "source: press\nactors:" + one + one))
        .hasMessageContaining("actor 'a' stands here twice");
  }

  @Test
  void wikidataItemOfTwoActorsIsAMistake() {
    String text =
        """
        source: press
        actors:
          - {id: a, kind: person, names: [A], wikidata: Q7}
          - {id: b, kind: person, names: [B], wikidata: Q7}
        """;
    assertThat(reading(PEOPLE, text))
        .hasMessageContaining(":4:49: Wikidata item Q7 is that of 'a' already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{words: [], sectors: [], kind: person} | a role needs words",
        "{words: [baker], sectors: [], kind: thing} | unknown kind 'thing'; legal are body,",
        "{words: [baker], sectors: [XXX], kind: person} | unknown sector 'XXX'",
        "{words: [baker], sectors: [], kind: person, weak: yes} | true or false is expected",
      })
  void mistakeInARoleIsPlaced(String entry, String message) {
    assertThat(reading("actors/roles.yaml", "roles:\n  - " + entry)).hasMessageContaining(message);
  }

  @Test
  void unknownWordListIsAMistake() {
    assertThat(reading("languages/en.yaml", "language: en\nheavy_verbs: [lift]"))
        .hasMessageStartingWith("languages/en.yaml:2:14: unknown key 'heavy_verbs'; legal are");
  }

  @Test
  void codeOfUnknownTypeIsAMistake() {
    String text = "codes:\n  - {code: '01', title: x, type: DANCE}";
    assertThat(reading("ontologies/cameo.yaml", text))
        .hasMessageContaining("no PLOVER type 'DANCE'");
  }

  @Test
  void wordInPlaceOfANumberIsAMistake() {
    String text = "types:\n  - {code: AID, definition: x, score: high, quad: 2}";
    assertThat(reading("ontologies/plover.yaml", text)).hasMessageContaining("'high' is no number");
  }
}
