package org.athir.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.athir.code.Coding;
import org.athir.code.EventCoder;
import org.athir.model.Document;
import org.athir.model.Span;
import org.athir.parse.Parser;
import org.athir.parse.StoredParser;
import org.athir.pattern.PatternMatcher.Attempt;
import org.athir.pattern.Trigger.Kind;
import org.athir.resolve.AnalyzedSentence;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Triggers, examples, and why a pattern does not match. */
class PatternTest {

  private static List<Attempt> attempts(String text, String word) {
    EventCoder coder =
        new EventCoder(
            new StoredParser(), TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL);
    AnalyzedSentence analyzed = coder.trace(Document.of("a", text)).sentences().get(0);
    return analyzed.sentence().tokens().stream()
        .filter(token -> token.text().equals(word))
        .flatMap(token -> coder.attempts(analyzed, token).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "VERB, break off, break",
    "VERB, praise, praise",
    "NOUN, air strike, strike",
    "NOUN, arrest warrant, warrant",
    "NOUN, declaration of war, declaration",
    "NOUN, state visit, visit",
    "ADJECTIVE, short of, short",
    "NOUN, cease-fire, fire",
  })
  void headOfATriggerDependsOnItsKind(Kind kind, String text, String head) {
    Trigger trigger = Trigger.of(kind, text);
    assertThat(trigger.head()).isEqualTo(head);
    assertThat(trigger.length()).isEqualTo(text.split("[ -]", -1).length);
  }

  @Test
  void marksOfAnExampleBecomeSpans() {
    Example example = Example.parse("{A Iran} {T praised} {R Iraq}.", 7);
    assertThat(example.text()).isEqualTo("Iran praised Iraq.");
    assertThat(example.actors()).containsExactly(new Span(0, 4));
    assertThat(example.triggers()).containsExactly(new Span(5, 12));
    assertThat(example.recipients()).containsExactly(new Span(13, 17));
    assertThat(example.line()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{A Iran", "{}", "{A}", "{AIran}", "{X Iran}", "{A }", "{"})
  void brokenMarkIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Example.parse(text, 1));
  }

  @Test
  void matchingPatternHasNoFailure() {
    assertThat(attempts("Iran praised Iran.", "praised"))
        .extracting(Attempt::failure)
        .containsExactly(Optional.empty());
  }

  @Test
  void unmetConditionIsTold() {
    assertThat(attempts("Iran called on the European Union to help Syria.", "called"))
        .filteredOn(attempt -> attempt.pattern().id().equals("REQUEST/call-for"))
        .extracting(Attempt::failure)
        .containsExactly(Optional.of("not so: when for: any"));
  }

  @Test
  void metExceptionIsTold() {
    assertThat(attempts("France condemned the attack on Iraq by Iran.", "condemned"))
        .filteredOn(attempt -> attempt.pattern().id().equals("ACCUSE/condemn"))
        .extracting(Attempt::failure)
        .containsExactly(Optional.of("unless object: [attack]"));
  }

  @Test
  void missingWordOfATriggerIsTold() {
    assertThat(attempts("France called for strikes on Syria.", "strikes"))
        .extracting(attempt -> attempt.failure().orElse(""))
        .containsExactly("the other words of 'air strike' are not there");
  }

  @Test
  void heartOfTheIndexIsTheHeadLemma() {
    PatternIndex index = Coding.LEXICON.patterns();
    assertThat(index.candidates(Kind.NOUN, "strike")).hasSize(1);
    assertThat(index.candidates(Kind.VERB, "strike")).isEmpty();
    assertThat(index.candidates(Kind.AUXILIARY, "may")).isEmpty();
    assertThat(index.isTriggerHead("must")).isTrue();
    assertThat(index.isTriggerHead("dance")).isFalse();
  }

  @Test
  void everyPatternOfTheTestsKnowsItsLine() {
    assertThat(Coding.LEXICON.patterns().patterns())
        .allSatisfy(pattern -> assertThat(pattern.line()).isPositive());
  }
}
