package org.athir.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parse.StoredParser;
import org.athir.parse.StoredParses;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences the parser never sees. */
class PrefilterTest {
  private static final SentenceFilter FILTER = new Prefilter(Coding.LEXICON);

  private static boolean drops(String text) {
    return FILTER.droppable(List.of(List.of(text.split(" ", -1))))[0];
  }

  @ParameterizedTest
  @CsvSource({
    "Iran attacked Iraq",
    "Police were arresting people",
    "He condemns them",
    "Two SOLDIERS KILLED",
    "The king gave weapons",
    "Russia denied nothing but supplied support",
  })
  void possibleActorWithPossibleTriggerIsKept(String text) {
    assertThat(drops(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Iran is a country", "Rain fell on hills", "Cheese attacked bread"})
  void sentenceWithoutActorOrTriggerIsDropped(String text) {
    assertThat(drops(text)).isTrue();
  }

  @Test
  void actorMayStandInAnotherSentenceOfTheParagraph() {
    List<List<String>> paragraph = List.of(List.of("Iran", "slept"), List.of("Bombs", "killed"));
    assertThat(FILTER.droppable(paragraph)).containsExactly(true, false);
  }

  @Test
  void noSentenceWithAnEventIsDropped() {
    EventCoder all =
        new EventCoder(new StoredParser(), TimeTagger.NONE, Coding.LEXICON, SentenceFilter.ALL);
    EventCoder filtered =
        new EventCoder(new StoredParser(), TimeTagger.NONE, Coding.LEXICON, FILTER);
    for (String text : StoredParses.all().keySet()) {
      long events = all.code(Coding.report(text)).stream().filter(PrefilterTest::isEvent).count();
      assertThat(filtered.code(Coding.report(text)).stream().filter(PrefilterTest::isEvent))
          .as(text)
          .hasSize((int) events);
    }
  }

  private static boolean isEvent(Outcome outcome) {
    return outcome instanceof Event;
  }

  @ParameterizedTest
  @CsvSource({
    "stop, stopped",
    "agree, agreed",
    "invite, inviting",
    "deny, denies",
    "deny, denied",
    "die, dying",
    "panic, panicking",
    "clash, clashes",
    "kill, kills",
  })
  void regularFormsAreKnown(String lemma, String form) {
    assertThat(Prefilter.forms(lemma)).contains(form);
  }
}
