package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexicon lacks, by coded events. */
class UnknownCommandTest {
  private static final String ROLES =
      """
      roles:
        - {words: [defence minister, minister, spokesman], sectors: [GOV], kind: person}
        - {words: [army, council], sectors: [MIL], kind: body}
        - {words: [troops, brigade], sectors: [MIL], kind: group}
      """;

  @TempDir private Path folder = Path.of("");
  private String lexicon = "";

  @BeforeEach
  void writeLexicon() throws IOException {
    lexicon = SmallLexicon.in(folder);
    Files.writeString(folder.resolve("actors/roles.yaml"), ROLES);
  }

  private static String event(String document, int start, String text, String more) {
    return "{\"schema\": \"athir-event/1\", \"document\": {\"id\": \""
        + document
        + "\"}, \"sentence\": 1, \"actors\": [{\"text\": \""
        + text
        + "\", \"start\": "
        + start
        + ", \"end\": "
        + (start + text.length())
        + more
        + "}], \"evidence\": [{\"start\": 1, \"text\": \"the words\"}]}\n";
  }

  private Run unknown(String events, String... options) {
    String[] all = new String[options.length + 5];
    all[0] = "lexicon";
    all[1] = "unknown";
    all[2] = "--lexicon";
    all[3] = lexicon;
    all[4] = "-";
    System.arraycopy(options, 0, all, 5, options.length);
    return Run.reading(events, all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iranian Defence Minister Zed Zorro | Zed Zorro | person",
        "Mr. Zed bin Zorro of Iraq | Zed bin Zorro | person",
        "the Zorro Brigade | Zorro Brigade | group",
        "Council for the Defence of Zorro | Council for the Defence of Zorro | organization",
        "a spokesman for the Zorro Army | Zorro Army | organization",
        "ZRR | ZRR | organization",
        "Zorro | Zorro | group",
        "minister Zorro | Zorro | person",
        "Zed Zorro's army | Zed Zorro | person",
      })
  void aNameIsCutOutOfTheWordsAroundIt(String text, String name, String kind) {
    Run run = unknown(event("d", 0, text, ""));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("    kind: " + kind + "\n", "    names: [" + name + "]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Iran, ', \"id\": \"IRN\"'",
    "the Iranian army, ', \"code\": \"IRN\"'",
    "Iranian troops, ', \"sectors\": [\"MIL\"]'",
    "... , ''",
    "His army, ', \"code\": \"IRN\"'",
  })
  void whatIsKnownIsNotListed(String text, String more) {
    Run run = unknown(event("d", 0, text, more));
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("athir: 0 unknown names, 0 shown\n");
  }

  @Test
  void theMostFrequentComeFirstAndAPlaceCountsOnce() {
    String events =
        event("a", 0, "Zed Zorro", "")
            + event("a", 0, "Zed Zorro", "")
            + event("a", 50, "Yan Yorro", "")
            + event("b", 0, "Zed Zorro", "")
            + event("b", 70, "Xan Xorro", "")
            + event("b", 90, "villagers", "");
    String out = unknown(events).out();
    assertThat(out)
        .containsSubsequence(
            "actors:\n",
            "  # 2 mentions in 2 reports\n",
            "  # a, sentence 1: the words\n",
            "  # b, sentence 1: the words\n",
            "  - id: zed-zorro\n",
            "  # 1 mention in 1 report\n",
            "xan-xorro",
            "yan-yorro",
            "roles:\n",
            "  - words: [villager]\n    kind: group\n    weak: true\n");
    assertThat(unknown(events, "--top", "1").out()).contains("zed").doesNotContain("xan");
    assertThat(unknown(events).out()).isEqualTo(out);
  }

  @Test
  void entriesCanBePastedIntoTheLexicon() throws IOException {
    String events =
        event(
                "a",
                0,
                "Defence Minister Zed Zorro",
                ", \"code\": \"IRN\", \"country\": \"IRN\", "
                    + "\"sectors\": [\"GOV\"], \"role\": \"defence minister\"")
            + event("a\\u2028b", 9, "Yes: \\\"Brigade\\\" #1", "")
            + event("a", 30, "李 Brigade", "");
    String out = unknown(events).out();
    assertThat(out).contains("{office: defence minister, country: IRN, code: IRN, sectors: [GOV]}");
    Files.writeString(folder.resolve("actors/pasted.yaml"), out);
    Run find = Run.of("lexicon", "find", "--lexicon", lexicon, "Zed Zorro");
    assertThat(find.err()).isEmpty();
    assertThat(find.out()).contains("zed-zorro", "pasted.yaml");
  }

  @Test
  void aWordThatIsOnlyCapitalisedAtTheHeadOfASentenceIsNoName() {
    String events = event("a", 0, "Villagers", "") + event("a", 40, "villagers", "");
    assertThat(unknown(events).out()).contains("[villager]").doesNotContain("Villagers");
  }

  @Test
  void aBadLineIsToldAndTheRestIsRead() {
    Run run = unknown("bad\n" + event("a", 0, "Zed Zorro", ""));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("standard input:1: no JSON");
    assertThat(run.out()).contains("Zed Zorro");
  }

  @Test
  void theWordsAroundANameAreQuotedFromTheReports() throws IOException {
    String before = "word ".repeat(40);
    Path report =
        Files.writeString(
            folder.resolve("r.txt"), before + "and Zed Zorro met them. " + "more ".repeat(40));
    Path events =
        Files.writeString(
            folder.resolve("e.jsonl"),
            event("r.txt", before.length() + 4, "Zed Zorro", "")
                + event("r.txt", 9_999, "Yan Yorro", ""));
    Run run =
        Run.of(
            "lexicon",
            "unknown",
            "--lexicon",
            lexicon,
            "--reports",
            report.toString(),
            events.toString());
    assertThat(run.out())
        .containsPattern("# r.txt, sentence 1: word( word)+ and Zed Zorro met them\\.( more)+\n")
        .contains("# r.txt, sentence 1: the words\n");
  }

  @Test
  void wrongUseIsTold() {
    assertThat(unknown("", "--top", "0").code()).isEqualTo(2);
    Run run = Run.of("lexicon", "unknown", "--lexicon", lexicon, "no.jsonl");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no.jsonl: no such file or folder");
  }
}
