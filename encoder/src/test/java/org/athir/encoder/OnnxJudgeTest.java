package org.athir.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.athir.judge.ActorPair;
import org.athir.judge.Judgement;
import org.athir.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model that comes with the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxJudgeTest {
  private OnnxJudge judge;

  @BeforeAll
  void load() throws ModelException {
    judge = OnnxJudge.load(ModelFiles.packaged());
  }

  @AfterAll
  void close() {
    judge.close();
  }

  private Optional<Judgement> ask(String text, String source, String target) {
    Span from = span(text, source);
    Span to = span(text, target);
    return judge.judge(text, List.of(from, to), List.of(new ActorPair(from, to))).get(0);
  }

  private static Span span(String text, String words) {
    int start = text.lastIndexOf(words);
    return new Span(start, start + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT | Rebels shelled the army base near the border, killing four soldiers. | Rebels | the army base",
        "COERCE | Police in Nairobi arrested three opposition activists on Friday. | Police in Nairobi | three opposition activists",
        "ACCUSE | France condemned Sudan over the attack on the camp. | France | Sudan",
        "CONSULT | Chinese officials held talks with the Indian foreign minister in Geneva. | Chinese officials | the Indian foreign minister",
        "AID | Norway donated 20 million dollars to Haiti after the earthquake. | Norway | Haiti",
        "PROTEST | Thousands of students marched against the government in Santiago. | students | the government",
      })
  void plainSentencesAreReadRight(String type, String text, String source, String target) {
    Judgement judgement = ask(text, source, target).orElseThrow();
    assertThat(judgement.type()).isEqualTo(type);
    assertThat(judgement.eventProbability()).isGreaterThan(0.5);
  }

  @Test
  void sportIsNoEvent() {
    Judgement judgement =
        ask("Spain beat Italy 2-1 in the final on Sunday.", "Spain", "Italy").orElseThrow();
    assertThat(judgement.noEventProbability())
        .isGreaterThan(judgement.probability(judgement.type()));
  }

  @Test
  void whatIsAskedBesideChangesNothing() {
    String text =
        "Turkey accused Greece of violating its airspace, and Greece rejected the charge.";
    Span turkey = span(text, "Turkey");
    Span greece = new Span(text.indexOf("Greece"), text.indexOf("Greece") + 6);
    List<Span> actors = List.of(turkey, greece);
    ActorPair pair = new ActorPair(turkey, greece);
    Optional<Judgement> alone = judge.judge(text, actors, List.of(pair)).get(0);
    Optional<Judgement> beside = judge.judge(text, actors, List.of(pair.reversed(), pair)).get(1);
    Judgement one = alone.orElseThrow();
    Judgement other = beside.orElseThrow();
    assertThat(other.type()).isEqualTo(one.type());
    assertThat(other.trigger()).isEqualTo(one.trigger());
    assertThat(one.types().keySet())
        .allSatisfy(
            type ->
                assertThat(other.probability(type)).isCloseTo(one.probability(type), within(1e-5)));
    assertThat(judge.judge(text, actors, List.of(pair)).get(0)).isEqualTo(alone);
  }

  @Test
  void manyThreadsGetTheSameAnswers() {
    String text = "Iran attacked Iraq on Monday.";
    Optional<Judgement> once = ask(text, "Iran", "Iraq");
    List<Optional<Judgement>> all =
        IntStream.range(0, 64).parallel().mapToObj(i -> ask(text, "Iran", "Iraq")).toList();
    assertThat(all).allMatch(once::equals);
  }

  @Test
  void longTextIsReadAroundThePair() {
    String text = "word ".repeat(2000) + "Iran attacked Iraq." + " word".repeat(2000);
    assertThat(ask(text, "Iran", "Iraq")).isPresent();
  }

  @Test
  void actorsFarApartAreNotJudged() {
    String text = "Iran " + "word ".repeat(400) + "attacked Iraq.";
    assertThat(ask(text, "Iran", "Iraq")).isEmpty();
  }

  @Test
  void actorsOfNoPiecesAreNotJudged() {
    assertThat(ask("\u200b\u200b and Iraq.", "\u200b\u200b", "Iraq")).isEmpty();
  }

  @Test
  void noQuestionsHaveNoAnswers() {
    assertThat(judge.judge("Iran attacked Iraq.", List.of(), List.of())).isEmpty();
  }

  @Test
  void oddCharactersAreKeptInPlace() {
    String text = "\uD83D\uDE00 L'Iran a attaqué l'Irak \uD83D\uDE00";
    Span trigger = ask(text, "L'Iran", "l'Irak").orElseThrow().trigger();
    assertThat(trigger.end()).isLessThanOrEqualTo(text.length());
  }

  @Test
  void missingFileIsNamed(@TempDir Path folder) {
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> OnnxJudge.load(ModelFiles.folder(folder)))
        .withMessageContaining("judge.json: missing");
  }

  @Test
  void damagedModelIsToldByItsDigest(@TempDir Path folder) throws IOException {
    for (String file : List.of(ModelFiles.CARD, ModelFiles.VOCABULARY)) {
      copy(file, folder);
    }
    Files.write(folder.resolve(ModelFiles.MODEL), new byte[] {1, 2, 3});
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> OnnxJudge.load(ModelFiles.folder(folder)))
        .withMessageContaining("judge.onnx: damaged, its SHA-256");
  }

  @Test
  void cardOfAnotherFormatIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ModelFiles.CARD), "{\"format\": 9}");
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> OnnxJudge.load(ModelFiles.folder(folder)))
        .withMessageContaining("format 9");
  }

  @Test
  void cardThatIsNoJsonIsDamaged(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ModelFiles.CARD), "{");
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> OnnxJudge.load(ModelFiles.folder(folder)))
        .withMessageContaining("judge.json: damaged");
  }

  private static void copy(String file, Path folder) throws IOException {
    try (InputStream in = ModelFiles.packaged().open(file)) {
      Files.copy(in, folder.resolve(file));
    }
  }
}
