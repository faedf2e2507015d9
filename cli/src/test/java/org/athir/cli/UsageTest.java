package org.athir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @Test
  void helpIsTheGoldenFile() throws IOException {
    StringBuilder help = new StringBuilder();
    for (String command :
        new String[] {
          "",
          "code",
          "explain",
          "check",
          "annotate",
          "classify",
          "score",
          "evaluate",
          "bench",
          "bench lexicon",
          "lexicon",
          "lexicon verify",
          "lexicon find",
          "lexicon unknown",
          "lexicon import"
        }) {
      Run run = Run.of((command + " --help").strip().split(" "));
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      help.append("$ athir ").append(command).append(" --help\n").append(run.out()).append('\n');
    }
    assertThat(help.toString()).isEqualTo(golden());
  }

  @Test
  void theVersionIsTold() {
    assertThat(Run.of("--version").out()).startsWith("athir ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                  | a command is missing",
        "lexicon                           | a command is missing: verify, find,",
        "cod                               | Unmatched argument at index 0: 'cod'",
        "code                              | Missing required parameter: 'PATH'",
        "code --published 2015-13-01 a.txt | '2015-13-01' is no date such as 2015-05-18",
        "code --format xml a.txt           | no output format 'xml'; there are table, jsonl, csv",
        "code --input-format pdf a.txt     | no input format 'pdf'; there are auto, text,"
            + " sentences",
        "code --fields words=x a.txt       | --fields: no field 'words'; there are id, title,",
        "code --lexicon no/dir a.txt       | no lexicon in no/dir: it lacks ontologies/plover.yaml",
        "code --nonsense a.txt             | Unknown option: '--nonsense'",
        "lexicon verify --watch            | --watch needs a FILE or --lexicon DIR"
      })
  void wrongUsageEndsWithTwoAndSaysWhatIsLegal(String line, String message) {
    String[] args = line == null ? new String[0] : line.split(" ");
    Run run = Run.of(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  private static String golden() throws IOException {
    try (InputStream in = UsageTest.class.getResourceAsStream("/help.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
