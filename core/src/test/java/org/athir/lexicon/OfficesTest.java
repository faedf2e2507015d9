package org.athir.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.athir.lexicon.ActorWarnings.Warning;
import org.athir.lexicon.OfficeCoverage.OpenTerm;
import org.athir.lexicon.OfficeCoverage.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which offices are filled, and what is doubtful about those who hold them. */
class OfficesTest {
  private static final String TABLE =
      """
      until: 2010
      qualifiers: [acting]
      states:
        all: [IRN, IRQ, KEN, UGA, YUG]
      offices:
        - office: head of state
          total: heads
          states: all
          since: 1990
          titles: [president, king]
          in: {IRN: [supreme leader]}
          several: [UGA]
          realms: {IRQ: [UGA]}
        - office: head of government
          total: heads
          states: all
          since: 2000
          titles: [prime minister]
          without: [IRQ, KEN, UGA, YUG]
      """;

  private static LexiconSource source(String... persons) {
    StringBuilder people = new StringBuilder("source: press\nactors:\n");
    for (String person : persons) {
      String[] parts = person.split(": ", 2);
      people.append("  - id: ").append(parts[0]).append("\n    kind: person\n    names: [");
      people.append(parts[0]).append("]\n    offices:\n");
      for (String office : parts[1].split("; ", -1)) {
        String[] fields = office.split(",\\s*", -1);
        people.append("      - {office: ").append(fields[0]);
        people.append(", country: ").append(fields[1]).append(", code: ").append(fields[1]);
        people.append(", sectors: [").append(fields[0].startsWith("former") ? "ELI" : "GOV");
        people.append("], from: ").append(fields[2].isEmpty() ? "null" : fields[2]);
        people.append(", to: ").append(fields[3].isEmpty() ? "null" : fields[3]).append("}\n");
      }
    }
    return Changed.with("actors/people.yaml", people.toString(), OfficeClasses.FILE, TABLE);
  }

  private static OfficeCoverage coverage(String... persons) {
    LexiconSource source = source(persons);
    Actors actors = Actors.read(source);
    return new OfficeCoverage(actors, OfficeClasses.read(source, actors));
  }

  private static String row(String state, String office, String... persons) {
    Row row =
        coverage(persons).rows().stream()
            .filter(one -> one.state().equals(state) && one.office().equals(office))
            .findFirst()
            .orElseThrow();
    return row.wanted() + " lacks " + row.gaps();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: king, KEN, 1980, 2010 | 1990-2010 lacks []",
        "a: president, KEN, 1980, 1994; president, KEN, 1997, 2008 | 1990-2010 lacks [1995-1996, 2009-2010]",
        "a: president, KEN, 1995, | 1990-2010 lacks [1990-1994]",
        "a: president, KEN, , 1995 | 1990-2010 lacks [1990-1994, 1996-2010]",
        "a: president, KEN, , | 1990-2010 lacks [1990-2010]",
        "a: former president, KEN, 1990, | 1990-2010 lacks [1990-2010]",
        "a: acting president, KEN, 1990, 2005 | 1990-2010 lacks [2006-2010]",
        "a: army chief and president of Kenya, UGA, 1990, 2010 | 1990-2010 lacks []",
        "a: president of Mombasa, UGA, 1990, 2010 | 1990-2010 lacks [1990-2010]",
        "a: president, KEN, 2011, 2012 | 1990-2010 lacks [1990-2010]",
      })
  void yearsWithoutAHolderAreGaps(String person, String row) {
    assertThat(row("KEN", "head of state", person.strip())).isEqualTo(row);
  }

  @Test
  void anOpenTermEndsWhereTheNextBegins() {
    String[] persons = {"a: president, KEN, 1990,", "b: president, KEN, 2000, 2002"};
    assertThat(row("KEN", "head of state", persons[0] + " ", persons[1]))
        .isEqualTo("1990-2010 lacks [2003-2010]");
  }

  @Test
  void aStateMayHaveATitleOfItsOwn() {
    assertThat(row("IRN", "head of state", "a: president, IRN, 1990, 2010"))
        .isEqualTo("1990-2010 lacks [1990-2010]");
    assertThat(row("IRN", "head of state", "a: supreme leader, IRN, 1990, 2010"))
        .isEqualTo("1990-2010 lacks []");
  }

  @Test
  void aRealmSharesItsHeadOfState() {
    assertThat(row("UGA", "head of state", "a: king, IRQ, 1990, 2010"))
        .isEqualTo("1990-2010 lacks []");
  }

  @Test
  void onlyTheYearsOfAStateCount() {
    assertThat(row("YUG", "head of state", "a: president, YUG, 1991, 1991"))
        .isEqualTo("1990-1992 lacks [1990, 1992]");
  }

  @Test
  void stateWithoutTheOfficeHasNoRow() {
    assertThat(coverage("a: king, IRQ, 1990, 2010").rows().stream().map(Row::office))
        .containsExactly(
            "head of state",
            "head of government",
            "head of state",
            "head of state",
            "head of state",
            "head of state");
  }

  @Test
  void termsWithoutDatesAreListedByWhatTheyLack() {
    List<OpenTerm> terms =
        coverage(
                "a: president, KEN, , ",
                "b: president, KEN, , 2001",
                "c: president, KEN, 2001, ",
                "d: president, KEN, 2005, ",
                "e: president, KEN, 1991, 1992",
                "f: president, KEN, , 1980")
            .openTerms();
    assertThat(terms.stream().map(term -> term.person().id() + ": " + term.lack().words()))
        .containsExactly(
            "a: no dates", "b: no start", "c: no end, though others follow", "d: no end");
  }

  @Test
  void totalsCountTermsThatReachIntoTheYears() {
    assertThat(
            coverage(
                    "a: president, KEN, 1980, 1989; president, KEN, 1992, 1993",
                    "b: prime minister, IRN, 1990, 1995; prime minister, IRN, 2000, 2001",
                    "c: president, KEN, 2011, ")
                .totals())
        .containsEntry("heads", 2)
        .containsEntry("persons", 3)
        .containsEntry("groups", 4)
        .containsEntry("organizations", 3)
        .containsEntry("countries", 17);
  }

  @Test
  void lexiconWithoutTheTableHasNoOffices() {
    Actors actors = Actors.read(LexiconSource.packaged());
    OfficeClasses classes = OfficeClasses.read(LexiconSource.packaged(), actors);
    assertThat(new OfficeCoverage(actors, classes).rows()).isEmpty();
    assertThat(ActorWarnings.of(actors, classes)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since: 1990 | since: long ago | 'long ago' is no number",
        "all: [IRN | all: [XXX, IRN | no country 'XXX'",
        "states: all | states: some | no list of states 'some'",
        "in: {IRN | in: {XXX | no country 'XXX'",
        "several: [UGA | several: [XXX | no country 'XXX'",
        "titles: | title: | unknown key 'title'",
      })
  void mistakeInTheTableIsPlaced(String words, String others, String problem) {
    LexiconSource source = Changed.with(OfficeClasses.FILE, TABLE.replace(words, others));
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> OfficeClasses.read(source, Actors.read(source)))
        .withMessageStartingWith("actors/offices.yaml:")
        .withMessageContaining(problem);
  }

  private static List<String> warnings(String... persons) {
    LexiconSource source = source(persons);
    Actors actors = Actors.read(source);
    return ActorWarnings.of(actors, OfficeClasses.read(source, actors)).stream()
        .map(Warning::text)
        .toList();
  }

  @Test
  void officeHeldByTwoAtOnceIsDoubtful() {
    assertThat(warnings("a: president, KEN, 1990, 2000-06", "b: president, KEN, 1999-12-01, 2004"))
        .containsExactly(
            "a: head of state of KEN (1990 to 2000-06) at once with b (1999-12-01 to 2004)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: president, KEN, 1990, 2000 | b: president, KEN, 2000, 2004",
        "a: president, KEN, 1990, 2000-06 | b: acting president, KEN, 1999, 2004",
        "a: president, UGA, 1990, 2000-06 | b: president, UGA, 1999, 2004",
        "a: president, KEN, 1990, 2000-06 | b: president, IRQ, 1999, 2004",
      })
  void theseAreNotDoubtful(String one, String other) {
    assertThat(warnings(one, other)).isEmpty();
  }

  @Test
  void sameOfficeTwiceAtOnceIsDoubtful() {
    assertThat(warnings("a: mayor, KEN, 1990, 2000; mayor, KEN, 1995, "))
        .containsExactly("a: holds the office 'mayor' twice at once: 1990 to 2000; from 1995");
    assertThat(warnings("a: mayor, KEN, , ; mayor, KEN, , "))
        .containsExactly("a: holds the office 'mayor' twice at once: no dates; no dates");
    assertThat(warnings("a: mayor, KEN, 1990, 2000; mayor, IRQ, 1995, ")).isEmpty();
  }

  @Test
  void nameOfTwoPersonsIsDoubtfulWhereTheirOfficesOverlap() {
    String text =
        """
        source: press
        actors:
          - {id: a, kind: person, names: [John Doe], offices: [{office: x, from: 1990, to: 1995}]}
          - {id: b, kind: person, names: [john doe], offices: [{office: x, from: 1996, to: 2000}]}
          - id: c
            kind: person
            names: [J. D., John Doe]
            offices: [{office: y, from: 1994, to: 1999}, {office: z, sectors: [ELI], from: 1999}]
          - {id: d, kind: person, names: [John  Doe]}
        """;
    LexiconSource source = Changed.with("actors/people.yaml", text);
    Actors actors = Actors.read(source);
    assertThat(ActorWarnings.of(actors, OfficeClasses.read(source, actors)))
        .extracting(warning -> warning.place().line() + " " + warning.text())
        .containsExactly(
            "3 a: the name 'john doe' is also that of c, with offices at that time",
            "3 a: the name 'john doe' is also that of d, with offices at that time");
  }
}
