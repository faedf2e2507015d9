package org.athir.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.lexicon.OfficeImport.Conflict;
import org.athir.lexicon.OfficeImport.Known;
import org.athir.lexicon.OfficeImport.Result;
import org.athir.lexicon.OfficeImport.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of office-holders beside what the lexicon has. */
class OfficeImportTest {
  private static final String IMPORTED = "actors/imported.yaml";
  private static final String TABLE =
      """
      until: 2026
      qualifiers: [acting]
      states: {all: [USA, KEN]}
      offices:
        - {office: head of state, total: heads, states: all, since: 1990, titles: [president]}
      """;
  private static final List<String> COLUMNS =
      List.of(
          "person",
          "office",
          "country",
          "start",
          "end",
          "sectors",
          "code",
          "wikidata",
          "names",
          "source",
          "id");

  private OfficeImport table = begin("actors: []");

  private static LexiconSource source(String imported) {
    return Changed.with(IMPORTED, imported, OfficeClasses.FILE, TABLE);
  }

  private static OfficeImport begin(String imported) {
    LexiconSource source = source(imported);
    Actors actors = Actors.read(source);
    return new OfficeImport(actors, OfficeClasses.read(source, actors), Actors.sectors(source));
  }

  private static Map<String, String> cells(String row) {
    String[] values = row.split(",", -1);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      cells.put(COLUMNS.get(i), values[i].strip());
    }
    return cells;
  }

  private Result add(String row) {
    return table.add(cells(row));
  }

  private String conflict(String row) {
    Result result = add(row);
    assertThat(result).isInstanceOf(Conflict.class);
    return ((Conflict) result).problem();
  }

  @Test
  void aNewPersonIsTaken() {
    assertThat(add("José Ñandú, minister, KEN, 2001-02, 2003, GOV MIL, , Q7, Nandu|J. Nandu"))
        .isEqualTo(new Taken("jose-nandu", true));
    assertThat(add("José Ñandú, mayor, KEN, 2003, , GOV")).isEqualTo(new Taken("jose-nandu", true));
    assertThat(table.yaml())
        .isEqualTo(
            """
              - id: jose-nandu
                kind: person
                names: [José Ñandú, Nandu, J. Nandu]
                offices:
                  - {office: minister, country: KEN, code: KEN, sectors: [GOV, MIL], from: 2001-02, to: 2003}
                  - {office: mayor, country: KEN, code: KEN, sectors: [GOV], from: 2003}
                wikidata: Q7
                source: office table
            """);
  }

  @Test
  void aKnownPersonIsGivenTheOffice() {
    assertThat(add("Barack Obama, envoy, USA, 2018, , , UNO, Q76, Barry; Obama, press"))
        .isEqualTo(new Taken("barack-obama", false));
    assertThat(table.yaml())
        .isEqualTo(
            """
              - extends: barack-obama
                names: [Barry, Obama]
                offices:
                  - {office: envoy, country: USA, code: UNO, sectors: [], from: 2018}
                source: press
            """);
  }

  @Test
  void aNewWikidataItemOfAKnownPersonIsTakenWithTheOffice() {
    table =
        begin("source: press\nactors:\n  - {id: a-b, kind: person, names: [A B], country: KEN}\n");
    assertThat(add("A B, envoy, KEN, 2018, , , , Q7")).isEqualTo(new Taken("a-b", false));
    assertThat(table.yaml()).contains("  - extends: a-b\n", "    wikidata: Q7\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Barack Obama, president, USA, 2009-01-20, 2017-01-20, GOV",
        "obama, President, USA, 2009, 2017-01, GOV",
      })
  void anOfficeOfTheSameDatesIsKnown(String row) {
    assertThat(add(row)).isEqualTo(new Known("barack-obama"));
    assertThat(table.yaml()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Obama, president, USA, 2009, 2016, GOV | holds 'president' 2009-01-20 to 2017-01-20, not 2009 to 2016",
        "Obama, president, USA, 2009, , GOV | not from 2009",
        "Obama, president, USA, , , GOV | not without dates",
        "John Doe, president, USA, 2010, 2011, GOV | barack-obama is head of state of USA",
        "Obama, mayor, KEN, 2010, 2011, GOV | is the name of barack-obama, who has no office of KEN",
        "李明, mayor, KEN, 2010, 2011, GOV | has no Latin letters; give an id",
        "John Doe, mayor, KEN, 2010, 2011, GOV, , , , , hamas | [hamas] is no person",
      })
  void whatContradictsTheLexiconIsNotTaken(String row, String problem) {
    assertThat(conflict(row)).contains(problem);
    assertThat(table.yaml()).isEmpty();
  }

  @Test
  void rowsContradictEachOtherToo() {
    assertThat(add("John Doe, president, KEN, 2001, 2005, GOV")).isInstanceOf(Taken.class);
    assertThat(add("John Doe, acting president, KEN, 2007, 2008, GOV")).isInstanceOf(Taken.class);
    assertThat(add("Jane Roe, president, KEN, 2005, 2007, GOV")).isInstanceOf(Taken.class);
    assertThat(conflict("Jim Poe, president, KEN, 2006, 2009, GOV"))
        .isEqualTo("jane-roe is head of state of KEN 2005 to 2007, which overlaps 2006 to 2009");
  }

  @Test
  void anotherTermOfTheSameOfficeIsTaken() {
    assertThat(add("Obama, president, USA, 2021-01-20, 2025-01-20, GOV")).isInstanceOf(Taken.class);
  }

  @Test
  void anIdOrWikidataItemSaysWhoIsMeant() {
    assertThat(add("Obama, mayor, KEN, 2010, 2011, GOV, , , , , barack-obama"))
        .isEqualTo(new Taken("barack-obama", false));
    assertThat(add("Obama, judge, KEN, 2010, 2011, LEG, , , , , obama-of-kenya"))
        .isEqualTo(new Taken("obama-of-kenya", true));
    assertThat(add("Somebody, mayor, KEN, 2010, 2011, GOV, , Q8")).isInstanceOf(Taken.class);
    assertThat(add("Any Body, envoy, USA, 2010, 2011, GOV, , Q8"))
        .isEqualTo(new Taken("somebody", true));
  }

  @Test
  void severalOfTheNameInOneStateAreAConflict() {
    add("John Doe, mayor, KEN, 2010, 2011, GOV, , Q8");
    assertThat(add("John Doe, mayor, KEN, 1980, 1985, GOV, , Q9"))
        .isEqualTo(new Taken("john-doe-ken", true));
    assertThat(add("John Doe, mayor, KEN, 1970, 1975, GOV, , Q10"))
        .isEqualTo(new Taken("john-doe-ken-2", true));
    assertThat(conflict("John Doe, judge, KEN, 1990, 1991, LEG"))
        .contains("may be john-doe or john-doe-ken or john-doe-ken-2; give the id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", mayor, KEN, 2010, 2011, GOV | person | empty",
        "A, , KEN, 2010, 2011, GOV | office | empty",
        "A, mayor, XXX, 2010, 2011, GOV | country | no country 'XXX'",
        "A, mayor, , 2010, 2011, GOV | country | neither a country nor a code",
        "A, mayor, KEN, 2010, 2011, GOV, XXX | code | nobody in the lexicon has the code 'XXX'",
        "A, mayor, KEN, 2010-02-30, 2011, GOV | start | '2010-02-30' is no date",
        "A, mayor, KEN, 2010, soon, GOV | end | 'soon' is no date",
        "A, mayor, KEN, 2010-06, 2010-05, GOV | end | '2010-05' is before the start '2010-06'",
        "A, mayor, KEN, 2010, 2011, GOV;XXX | sectors | unknown sector 'XXX'",
        "A, mayor, KEN, 2010, 2011, GOV, , 76 | wikidata | '76' is no Wikidata item",
        "A, mayor, KEN, 2010, 2011, GOV, , , , gossip | source | unknown kind of source 'gossip'",
        "A, mayor, KEN, 2010, 2011, GOV, , , , , No Id | id | 'No Id' is no id",
      },
      quoteCharacter = '`')
  void mistakeInAFieldIsTold(String row, String field, String problem) {
    OfficeHolding.FieldException mistake =
        catchThrowableOfType(OfficeHolding.FieldException.class, () -> add(row));
    assertThat(mistake.field()).isEqualTo(field);
    assertThat(mistake).hasMessageContaining(problem);
  }

  @Test
  void whatWasTakenIsReadBackAndKnownTheSecondTime() {
    List<String> rows =
        List.of(
            "No, \"mayor\" of: the #1, KEN, 2001, 2003-04-05, GOV, , Q7, null; \\x",
            "Obama, envoy, USA, 2031-05-01, , GOV",
            "Jean d'Arc-Müller, president, KEN, , 1999, GOV");
    rows.forEach(this::add);
    String written = "actors:\n" + table.yaml();
    Actors actors = Actors.read(source(written));
    assertThat(
            new ActorSearch(actors)
                .find("Obama", Optional.of(LocalDate.of(2031, 6, 1)))
                .get(0)
                .office()
                .map(held -> held.office().title()))
        .contains("envoy");
    table = begin(written);
    assertThat(rows.stream().map(this::add)).allMatch(Known.class::isInstance);
    assertThat(table.yaml()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Łukasz Żółty | lukasz-zolty",
        "Nguyễn Đình Đức | nguyen-dinh-duc",
        "Recep Tayyip Erdoğan | recep-tayyip-erdogan",
        "Søren Æbelø | soren-aebelo",
        "O'Neill, Jr. | oneill-jr"
      })
  void idsAreLatinLettersOfTheName(String name, String id) {
    assertThat(ActorYaml.id(name)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "yes",
        "null",
        "2001-02-03",
        "12",
        "a: b",
        "a #b",
        "- a",
        "[a]",
        "é",
        "\"",
        "back\\slash",
        "tab\there",
        "line\nfeed",
        "end ",
        "'quoted'",
        "a, b",
        "~",
        "\u2028"
      })
  void everyTextIsReadBackAsItWas(String text) {
    String yaml = "key: " + ActorYaml.list(List.of(text)) + "\n";
    assertThat(YamlNode.parse("test.yaml", yaml, true).strings("key")).containsExactly(text);
  }
}
