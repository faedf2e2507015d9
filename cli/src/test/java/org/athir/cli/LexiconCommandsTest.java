package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that find, gather and import actors. */
class LexiconCommandsTest {
  private static final String PEOPLE =
      """
      source: public record
      actors:
        - id: ada-abebe
          kind: person
          names: [Ada Abebe, Abebe]
          offices:
            - {office: senator, country: IRQ, code: IRQ, sectors: [LEG], from: 2001, to: 2004-05}
            - {office: president, country: IRQ, code: IRQ, sectors: [GOV], from: 2005-01-02, to: 2009}
          wikidata: Q77
        - id: old-front
          kind: group
          code: OLDFRONT
          sectors: [REB]
          names: [Old Front]
          to: 1990
      """;
  private static final String OFFICES =
      """
      until: 2012
      qualifiers: [acting]
      states: {all: [IRN, IRQ]}
      offices:
        - {office: head of state, total: heads, states: all, since: 2000, titles: [president]}
      """;
  private static final String HEAD = "person,office,country,start,end,sectors\n";

  @TempDir private Path folder = Path.of("");
  private String lexicon = "";

  @BeforeEach
  void writeLexicon() throws IOException {
    lexicon = SmallLexicon.in(folder);
    Files.writeString(folder.resolve("actors/people.yaml"), PEOPLE);
    Files.writeString(folder.resolve("actors/offices.yaml"), OFFICES);
  }

  private Run find(String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "lexicon";
    all[1] = "find";
    all[2] = "--lexicon";
    all[3] = lexicon;
    System.arraycopy(args, 0, all, 4, args.length);
    return Run.of(all);
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-01, later senator, -",
    "2004-05-31, senator, LEG",
    "2004-06-01, former senator, ELI",
    "2006-01-01, president, GOV",
    "2010-01-01, former president, ELI",
  })
  void aPersonIsFoundWithTheOfficeOfTheDay(String day, String office, String sectors) {
    Run run = find("--on", day, "Ada", "Abebe");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList().get(1))
        .matches("ada-abebe +person +name +IRQ +" + sectors + " +" + office + "  .*")
        .endsWith("Q77       public record  " + folder.resolve("actors/people.yaml") + ":3");
  }

  @Test
  void aGroupThatIsNoMoreIsMarked() {
    assertThat(find("--on", "1999-01-01", "old front").out())
        .containsPattern("old-front +group +name +OLDFRONT +REB +not at that time +to 1990 ");
  }

  @Test
  void jsonHasAllOffices() throws IOException {
    JsonNode found =
        new ObjectMapper().readTree(find("--on", "2006-01-01", "--format", "json", "Abebe").out());
    assertThat(found.at("/actors")).hasSize(1);
    JsonNode actor = found.at("/actors/0");
    assertThat(actor.path("id").asText()).isEqualTo("ada-abebe");
    assertThat(actor.path("office").asText()).isEqualTo("president");
    assertThat(actor.path("standing").asText()).isEqualTo("current");
    assertThat(actor.path("line").intValue()).isEqualTo(3);
    assertThat(actor.path("offices")).hasSize(2);
    assertThat(actor.at("/offices/0/to").asText()).isEqualTo("2004-05");
  }

  @Test
  void aRoleIsFoundAsARole() {
    assertThat(find("defence minister").out())
        .containsPattern("- +role +role +- +GOV +defence minister ");
  }

  @Test
  void nobodyFoundIsNoFailureAndNearNamesAreTold() {
    Run run = find("Ada Abeba");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("athir: the lexicon has no 'Ada Abeba'; near are: Ada Abebe\n");
    assertThat(find("Xyz Uvw").err()).isEqualTo("athir: the lexicon has no 'Xyz Uvw'\n");
  }

  @Test
  void coverageTellsWhatIsFilledAndWhatIsOpen() throws IOException {
    SmallLexicon.change(folder, "actors/people.yaml", ", to: 2009}", "}");
    Run run = Run.of("lexicon", "verify", "--coverage", "--lexicon", lexicon);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("IRN  head of state 2000-2012 lacks 2000-2012\n")
        .contains("IRQ  head of state 2000-2012 lacks 2000-2004\n")
        .contains("terms with no start: 0\n")
        .contains("terms with no end: 1\n  IRQ president: ada-abebe, from 2005-01-02 (")
        .containsPattern("head of state +2 +0 +26 +30.8 %\n")
        .contains("     1 heads\n");
  }

  @Test
  void coverageIsForTheWholeLexicon() {
    Run run = Run.of("lexicon", "verify", "--coverage", "--watch", "--lexicon", lexicon);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--coverage is for the whole lexicon");
  }

  @Test
  void whatIsDoubtfulIsAWarning() throws IOException {
    SmallLexicon.change(folder, "actors/people.yaml", "office: senator", "office: president");
    SmallLexicon.change(folder, "actors/people.yaml", "to: 2004-05", "to: 2006");
    Path file = folder.resolve("actors/people.yaml");
    Run run = Run.of("lexicon", "verify", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "athir: "
                + file
                + ":3: warning: ada-abebe: holds the office 'president' twice at once:"
                + " 2001 to 2006; 2005-01-02 to 2009\n");
  }

  private Run importing(String rows, String... options) throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), HEAD + rows);
    String[] all = new String[options.length + 5];
    all[0] = "lexicon";
    all[1] = "import";
    all[2] = "--lexicon";
    all[3] = lexicon;
    all[4] = table.toString();
    System.arraycopy(options, 0, all, 5, options.length);
    return Run.of(all);
  }

  @Test
  void whatIsImportedIsFoundOnItsDay() throws IOException {
    String rows = "Bo Böll,defence minister,IRN,2003-05,2006,GOV MIL\nAbebe,envoy,IRQ,2011,,GOV\n";
    Run run = importing(rows);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2 offices added to", "0 conflicts, 0 rows with mistakes");
    assertThat(find("--on", "2004-01-01", "bo boll").out())
        .containsPattern("bo-boll +person +name +IRN +GOV MIL +defence minister +2003-05 to 2006 ")
        .contains("office table", "imported.yaml:3");
    assertThat(find("--on", "2012-01-01", "Ada Abebe").out())
        .containsPattern("GOV +envoy +from 2011 +Q77");
    Path file = folder.resolve("actors/imported.yaml");
    String written = Files.readString(file);
    assertThat(importing(rows).err()).contains("0 offices added to", "2 known already");
    assertThat(file).hasContent(written);
    assertThat(Run.of("lexicon", "verify", file.toString()).code()).isZero();
  }

  @Test
  void aDryRunPrintsAndWritesNothing() throws IOException {
    Run run = importing("Bo Böll,mayor,IRN,2003,2006,GOV\n", "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("  - id: bo-boll\n    kind: person\n");
    assertThat(run.err()).contains("1 offices would be added to");
    assertThat(folder.resolve("actors/imported.yaml")).doesNotExist();
  }

  @Test
  void conflictsAndMistakesAreToldAndTheRestIsTaken() throws IOException {
    Run run =
        importing(
            """
            Abebe,president,IRQ,2005-01-02,2010,GOV
            Bo Boll,president,IRQ,2008,2011,GOV
            Bo Boll,president,XXX,2008,2011,GOV
            Bo Boll,mayor,IRN
            Bo Boll,mayor,IRN,2008,2011,GOV
            """);
    Path table = folder.resolve("table.csv");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(table + ":2: conflict: ada-abebe holds 'president' 2005-01-02 to 2009, not")
        .contains(table + ":3: conflict: ada-abebe is head of state of IRQ 2005-01-02 to 2009")
        .contains(table + ":4:3: country: no country 'XXX'")
        .contains(table + ":5: a row of 3 cells where the header has 6")
        .contains("1 offices added to")
        .contains("2 conflicts, 2 rows with mistakes");
  }

  @ParameterizedTest
  @CsvSource({
    "patterns/x.yaml, --to has to be a YAML file in",
    "actors/x.txt, --to has to be a YAML file in",
    "actors/roles.yaml, would not be readable",
  })
  void aTargetThatIsNoFileOfActorsIsRefused(String target, String message) throws IOException {
    Run run =
        importing("Bo Böll,mayor,IRN,2003,2006,GOV\n", "--to", folder.resolve(target).toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void aTargetOutsideOfALexiconIsRefused(@TempDir Path elsewhere) throws IOException {
    Run run = importing("Bo Böll,mayor,IRN,2003,2006,GOV\n", "--to", elsewhere + "/actors/x.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is in no lexicon");
  }

  @Test
  void withoutAFolderThereIsNothingToWriteTo() {
    Run run = Run.of("lexicon", "import", "table.csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("import needs --lexicon DIR or --to YAML");
  }

  @Test
  void loadAndLookUpsAreMeasured() throws IOException {
    Run run =
        Run.of(
            "bench",
            "lexicon",
            "--rounds",
            "1",
            "--format",
            "json",
            "--lexicon",
            SmallGold.in(folder));
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode figures = new ObjectMapper().readTree(run.out());
    assertThat(figures.get("names_per_second").longValue()).isPositive();
    assertThat(figures.get("texts_per_second").longValue()).isPositive();
    assertThat(figures.get("names").intValue()).isEqualTo(3);
  }
}
