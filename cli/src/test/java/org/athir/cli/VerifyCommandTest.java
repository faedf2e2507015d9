package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String SUPPORT = "patterns/en/SUPPORT.yaml";
  private static final String ACCUSE = "patterns/en/ACCUSE.yaml";

  @TempDir private Path folder = Path.of("");

  private String lexicon = "";

  @BeforeEach
  void writeLexicon() throws IOException {
    lexicon = SmallLexicon.in(folder);
  }

  @Test
  void aSoundLexiconPasses() {
    Run run = verify();
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out().lines().toList())
        .containsExactly(
            "type          patterns  triggers  examples  near misses  failed",
            "SUPPORT              1         2         2            1       0",
            "ACCUSE               1         1         1            1       0",
            "all                  2         3         3            2       0");
  }

  @Test
  void oneFileIsVerifiedAlone() {
    Run run = Run.of("lexicon", "verify", folder.resolve(ACCUSE).toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2).last().asString().startsWith("ACCUSE");
  }

  @Test
  void anExampleThatIsNotCodedFailsWithItsParseAndWhyNot() throws IOException {
    SmallLexicon.change(folder, SUPPORT, "object: [taxi]", "object: [taxi, iraq]");
    Run run = verify();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(folder.resolve(SUPPORT) + ":10: SUPPORT/praise: no event of this pattern")
        .contains("  {A Iran} {T praised} {R Iraq} on Monday.\n    root praised/VBD")
        .contains(
            "  tried at \"praised\" (praise, VBD): SUPPORT/praise: unless object: [iraq, taxi]");
  }

  @Test
  void anExampleWithAnotherActorFails() throws IOException {
    SmallLexicon.change(
        folder, ACCUSE, "{A Iraq} {T condemned} {R Israel}", "Iraq {T condemned} {A Israel}");
    assertThat(verify().out())
        .contains("ACCUSE/condemn: the event has another actor")
        .contains("nearest: event ACCUSE/disapprove at \"condemned\"");
  }

  @Test
  void anExampleWithAnotherTriggerFails() throws IOException {
    SmallLexicon.change(folder, ACCUSE, "{T condemned} {R Israel}", "condemned {T Israel}");
    assertThat(verify().out()).contains("ACCUSE/condemn: the event has another trigger");
  }

  @Test
  void aNearMissThatGivesAnEventFails() throws IOException {
    SmallLexicon.change(folder, ACCUSE, "Iraq praised Israel", "Iraq condemned Iran");
    Run run = verify();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("ACCUSE/condemn: a near miss that gives an event")
        .contains("matched: ACCUSE/condemn at \"condemned\": actor \"Iraq\" (subject)");
  }

  @Test
  void aMistakeIsShownWithPlaceAndCaret() throws IOException {
    SmallLexicon.change(folder, SUPPORT, "cameo: \"051\"", "cameo: \"9999\"");
    Run run = verify();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(folder.resolve(SUPPORT) + ":5:12: no CAMEO code '9999'")
        .contains("        cameo: \"9999\"\n               ^\n");
  }

  @Test
  void aMistakeInAFurtherFileOfActorsIsShown() throws IOException {
    Path further = folder.resolve("actors/more.yaml");
    Files.writeString(further, "source: public record\nactors:\n  - extends: nobody-known\n");
    Run run = verify();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(further + ":3:14: no actor 'nobody-known' to be extended");
  }

  @Test
  void aMistakeInAnotherFileDoesNotHinderThisOne() throws IOException {
    SmallLexicon.change(folder, SUPPORT, "cameo: \"051\"", "cameo: \"9999\"");
    Run run = Run.of("lexicon", "verify", folder.resolve(ACCUSE).toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("no CAMEO code '9999'");
  }

  @Test
  void codingWithAMistakenLexiconEndsAtOnce() throws IOException {
    SmallLexicon.change(folder, "actors/roles.yaml", "kind: person", "kind: robot");
    Run run = Run.reading("Iran praised Iraq.", "code", "--lexicon", lexicon, "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("actors/roles.yaml:4:11: unknown kind 'robot'; legal are body, group, person")
        .contains("^");
  }

  @Test
  void aFolderThatIsNoLexiconIsNamed() {
    Run run = Run.of("lexicon", "verify", "--lexicon", folder.resolve("actors").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no lexicon in " + folder.resolve("actors"));
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = Run.of("lexicon", "verify", "no.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("athir: no.yaml: no such file\n");
  }

  @Test
  @Timeout(60)
  void aSavedFileIsVerifiedAgain() throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thread watch =
        new Thread(() -> Run.into(out, "lexicon", "verify", "--watch", lexicon + "/" + ACCUSE));
    watch.start();
    await(out, "ACCUSE               1         1         1            1       0");
    SmallLexicon.change(folder, ACCUSE, "Iraq praised Israel", "Iraq condemned Iran");
    Files.setLastModifiedTime(folder.resolve(ACCUSE), FileTime.from(Instant.now().plusSeconds(10)));
    await(out, "ACCUSE               1         1         1            1       1");
    watch.interrupt();
    watch.join();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("a near miss that gives an event");
  }

  private static void await(ByteArrayOutputStream out, String words) throws InterruptedException {
    while (!out.toString(StandardCharsets.UTF_8).contains(words)) {
      Thread.sleep(20);
    }
  }

  private Run verify() {
    return Run.of("lexicon", "verify", "--lexicon", lexicon);
  }
}
