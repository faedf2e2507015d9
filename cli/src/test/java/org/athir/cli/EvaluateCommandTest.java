package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  /** The lexicon of the program on its own gold: a little under what it reaches. */
  @Nested
  class OnThePackagedGold {
    private static final JsonNode FIGURES = figures();

    @Test
    void fewSentencesWithoutAnEventAreCoded() {
      assertThat(share("/no_event", "coded", "sentences")).isLessThanOrEqualTo(0.05);
      assertThat(FIGURES.at("/no_event/sentences").intValue()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void mostMarkedEventsAreFoundWithBothSides() {
      assertThat(share("/events", "sides", "marked")).isGreaterThanOrEqualTo(0.83);
    }

    @Test
    void mostMarkedEventsHaveTheirStatus() {
      assertThat(share("/events", "status", "marked")).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void mostMentionsAreResolved() {
      assertThat(share("/coreference", "right", "mentions")).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void mostActorsAreWhoTheyAreOnTheirDay() {
      assertThat(FIGURES.at("/actors/mentions").intValue()).isGreaterThanOrEqualTo(340);
      assertThat(share("/actors", "right", "mentions")).isGreaterThanOrEqualTo(0.95);
      assertThat(share("/actors", "code", "mentions")).isGreaterThanOrEqualTo(0.96);
      assertThat(share("/actors", "sectors", "mentions")).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void thePrefilterKeepsWhatHoldsAnEvent() {
      assertThat(share("/prefilter", "kept", "marked")).isGreaterThanOrEqualTo(0.99);
      assertThat(share("/prefilter", "lost", "events")).isLessThanOrEqualTo(0.01);
    }

    private static double share(String at, String part, String whole) {
      JsonNode counts = FIGURES.at(at);
      return counts.get(part).doubleValue() / counts.get(whole).doubleValue();
    }

    private static JsonNode figures() {
      try {
        return new ObjectMapper().readTree(Run.of("evaluate", "--format", "json").out());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A lexicon and a gold of a few sentences. */
  @Nested
  class OnASmallGold {
    @TempDir private Path folder = Path.of("");

    private String lexicon = "";

    @BeforeEach
    void writeLexicon() throws IOException {
      lexicon = SmallGold.in(folder);
    }

    @Test
    void aTableIsPrinted() {
      assertThat(evaluate().out())
          .containsPattern("passive +2 +1 +1 +1 +1\n")
          .containsPattern("all +3 +2 +2 +2 +2\n")
          .containsPattern("mentions resolved +1 of +2 +50.0 %")
          .containsPattern("actors right in all +1 of +2 +50.0 %")
          .containsPattern("sentences without an event coded +1 of +2 +50.0 %")
          .containsPattern("sentences dropped +\\d of +8");
    }

    @Test
    void failuresAreShownWithWhatWasCoded() {
      assertThat(evaluate("--show").out())
          .contains("ph-2 (passive): SUPPORT, actual: no event of this type\n  Iraq was left")
          .contains("ac-2 (name): \"Iraq\" is IRN, anything, anything, anything; coded as IRQ, GOV")
          .contains("co-2 (coreference): \"The country\" is IRQ, coded as ")
          .contains("no-1 (praise): no event, but coded\n")
          .contains("SUPPORT at \"praised\" by SUPPORT/praise")
          .doesNotContain("ph-1");
    }

    @Test
    void jsonNamesTheFailures() throws IOException {
      JsonNode figures = new ObjectMapper().readTree(evaluate("--show", "--format", "json").out());
      assertThat(figures.get("failures")).extracting(JsonNode::textValue).contains("ph-2", "no-1");
      assertThat(figures.at("/phenomena/passive/marked").intValue()).isEqualTo(2);
    }

    @Test
    void theAblationHasALineForEachPass() {
      assertThat(evaluate("--ablation", "--show").out())
          .containsPattern("\\(none\\) +2 +2 +1")
          .containsPattern("auxiliary taken for the verb +0 +2 \\(\\+0\\)");
    }

    @Test
    void aPassLeftOutIsNotInTheAblation() {
      assertThat(evaluate("--ablation", "--without-repair", "auxiliary taken for the verb").out())
          .doesNotContain("auxiliary taken for the verb");
    }

    @Test
    void anUnknownPassIsWrongUsageAndTheNamesAreTold() {
      Run run = evaluate("--without-repair", "magic");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("no repair pass 'magic'; there are '")
          .contains("'auxiliary taken for the verb'");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
      Run run = evaluate("--format", "xml");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("no format 'xml'; there are table, json");
    }

    @Test
    void aWrongMarkIsToldWithFileAndLine() throws IOException {
      SmallLexicon.change(folder, "gold/phenomena.tsv", "{T praised}", "{X praised}");
      Run run = evaluate();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("phenomena.tsv:2:1: unknown mark 'X'; legal are A, T, R");
    }

    @Test
    void aMentionThatIsNotInTheTextIsTold() throws IOException {
      SmallLexicon.change(folder, "gold/coreference.tsv", "\tIran\t", "\tPeru\t");
      assertThat(evaluate().err()).contains("coreference.tsv:2:1: the text does not hold 'Peru'");
    }

    @Test
    void aWrongDayOfAnActorIsTold() throws IOException {
      SmallLexicon.change(folder, "gold/actors.tsv", "2015-05-18", "2015-02-31");
      assertThat(evaluate().err())
          .contains("actors.tsv:2:1: '2015-02-31' is no date; legal is YYYY-MM-DD");
    }

    @Test
    void aLexiconWithoutGoldIsTold() throws IOException {
      Files.delete(folder.resolve("gold/no-event.tsv"));
      Run run = evaluate();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("no-event.tsv:1:1: the lexicon lacks this file");
    }

    private Run evaluate(String... words) {
      String[] args = new String[words.length + 3];
      args[0] = "evaluate";
      args[1] = "--lexicon";
      args[2] = lexicon;
      System.arraycopy(words, 0, args, 3, words.length);
      return Run.of(args);
    }
  }
}
