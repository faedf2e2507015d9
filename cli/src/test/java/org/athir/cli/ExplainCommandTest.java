package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder = Path.of("");

  private String lexicon = "";

  @BeforeEach
  void writeLexicon() throws IOException {
    lexicon = SmallLexicon.in(folder.resolve("lexicon"));
  }

  @Test
  void theChainFromWordsToCodesIsShown() {
    Run run = explain("Iran praised Iraq.");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("sentence 1: Iran praised Iraq.")
        .contains("root praised/VBD")
        .contains("\"Iran\"  actor [IRN GOV] Iran; by name")
        .contains("SUPPORT/praise at \"praised\": actor \"Iran\" (subject); recipient \"Iraq\"")
        .contains(
            "\"praised\" 5-12 \u2192 SUPPORT/praise \u2192 SUPPORT [diplomatic], CAMEO 051, quad 1");
  }

  @Test
  void aRejectionIsShownWithItsReason() {
    assertThat(explain("A man praised a film.").out())
        .contains("  rejected\n    SUPPORT/praise at \"praised\": ");
  }

  @Test
  void whyNoPatternMatchedIsShown() {
    assertThat(explain("The Iraqi minister hailed a taxi.").out())
        .contains("  not matched\n    \"hailed\" SUPPORT/praise: unless object: [taxi]");
  }

  @Test
  void wordsNeedNoQuotes() {
    assertThat(explain("Iran", "praised", "Iraq.").out()).contains("SUPPORT/praise at");
  }

  @Test
  void aFileIsExplained() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Praise\n\nIran praised Iraq.\n");
    assertThat(explain(file.toString()).out())
        .contains("report a.txt", "sentence 0 (title): Praise");
  }

  @Test
  void aMissingFileIsToldAndNotTakenForAText() {
    Run run = explain("no/such.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("athir: no/such.txt: no such file or folder\n");
  }

  @Test
  void aSentenceThatIsTooLongIsShownAsNotParsed() {
    assertThat(explain("Iran praised Iraq and ".repeat(60)).out())
        .contains("not parsed: more than 200 tokens");
  }

  private Run explain(String... words) {
    String[] args = new String[words.length + 3];
    args[0] = "explain";
    args[1] = "--lexicon";
    args[2] = lexicon;
    System.arraycopy(words, 0, args, 3, words.length);
    return Run.of(args);
  }
}
