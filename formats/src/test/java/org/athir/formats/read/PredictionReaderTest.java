package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.athir.score.PredictedSpan;
import org.athir.score.Predictions;
import org.athir.score.RelationPrediction;
import org.athir.score.RootClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predictions of all three kinds. */
class PredictionReaderTest {
  private final List<String> failures = new ArrayList<>();

  @Test
  void scorerLinesHaveATypeOrACodeAndSides() throws IOException {
    Predictions read =
        read(
            """
            {"id": 7, "event_type": "agree", "source": "Peru", "target": ["Chile", "Cuba"], "score": 0.5}
            {"id": "set:7", "event_type": null, "cameo": "1712", "source": null}

            {"id": "8", "event_type": null}
            {"id": "9", "cameo": 193, "target": ""}
            """);
    assertThat(failures).isEmpty();
    assertThat(read.seen()).containsExactlyInAnyOrder("7", "8", "9");
    assertThat(read.events())
        .isEqualTo(
            Map.of(
                "7",
                List.of(
                    new RelationPrediction(
                        RootClass.AGREE, spans("Peru"), spans("Chile", "Cuba"), 0.5),
                    new RelationPrediction(RootClass.ASSAULT, spans(), spans(), 0)),
                "9",
                List.of(new RelationPrediction(RootClass.ASSAULT, spans(), spans(), 0))));
  }

  @Test
  void codesWithoutAClassAreCounted() throws IOException {
    Predictions read =
        read(
            """
            {"id": 1, "cameo": "010"}
            {"id": 1, "cameo": "---"}
            {"id": 1, "cameo": ""}
            {"id": 1, "event_type": ""}
            """);
    assertThat(read.dropped()).isEqualTo(2);
    assertThat(read.events()).isEmpty();
    assertThat(read.seen()).containsExactly("1");
  }

  @Test
  void classifiedLinesCountByTypeAndConfidence() throws IOException {
    Predictions read =
        read(
            """
            {"id":"a","event_type":"CONCEDE","mode":null,"status":{"polarity":"negated","modality":"actual"},"confidence":0.8}
            {"id":"b","event_type":null,"mode":null,"status":null,"confidence":0.9}
            """);
    assertThat(failures).isEmpty();
    assertThat(read.seen()).containsExactlyInAnyOrder("a", "b");
    assertThat(read.events())
        .isEqualTo(
            Map.of("a", List.of(new RelationPrediction(RootClass.YIELD, spans(), spans(), 0.8))));
  }

  @Test
  void eventRecordsCountWithTheirSidesUnlessNegated() throws IOException {
    Predictions read =
        read(
            """
            {"schema":"athir-event/1","document":{"id":"a"},"type":"AID","actors":[{"text":"Peru"}],\
            "recipients":[{"text":"Chile"},{"text":"Cuba"}],"status":{"polarity":"affirmed"},"confidence":null}
            {"schema":"athir-event/1","document":{"id":"b"},"type":"AID","status":{"polarity":"negated"}}
            """);
    assertThat(failures).isEmpty();
    assertThat(read.seen()).containsExactly("a");
    assertThat(read.events().get("a"))
        .containsExactly(
            new RelationPrediction(RootClass.AID, spans("Peru"), spans("Chile", "Cuba"), 0));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "{\"id\": 1|no JSON: ",
        "[1]|'id' is missing",
        "{\"event_type\": \"AID\"}|'id' is missing",
        "{\"id\": 1, \"event_type\": \"AIDS\"}|no event type 'AIDS'; there are ACCUSE, ",
        "{\"id\": 1, \"event_type\": \"AID\", \"source\": 3}|'source' is no string and no list: 3",
        "{\"id\": 1, \"event_type\": \"AID\", \"target\": [null]}|'target' is no string",
        "{\"id\": 1, \"event_type\": \"AID\", \"score\": \"x\"}|'score' is no number: \"x\"",
        "{\"schema\": \"other/1\"}|no event record: \"other/1\"",
        "{\"schema\": \"athir-event/1\", \"document\": {\"id\": \"a\"}}|'type' is missing"
      })
  void aBadLineIsNamedAndTheOthersAreRead(String line, String problem) throws IOException {
    Predictions read = read("{\"id\": 5, \"event_type\": \"AID\"}\n" + line + "\n");
    assertThat(read.seen()).containsExactly("5");
    assertThat(failures).singleElement().asString().startsWith("standard input:2: " + problem);
  }

  private Predictions read(String lines) throws IOException {
    PredictionReader reader = new PredictionReader(failure -> failures.add(failure.message()));
    reader.read(Source.stream(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))));
    return reader.predictions();
  }

  private static List<PredictedSpan> spans(String... texts) {
    return List.of(texts).stream().map(PredictedSpan::of).toList();
  }
}
