package org.athir.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Evidence;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.model.Rejection;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.parse.Parser;
import org.athir.parse.Parser.Parse;
import org.athir.parse.Parser.Skipped;
import org.athir.parse.StoredParser;
import org.athir.parse.StoredParses;
import org.athir.resolve.AnalyzedSentence;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole coder: what holds of every report. */
class EventCoderTest {
  private static final List<String> SENTENCES = List.copyOf(StoredParses.all().keySet());
  private static final List<String> BETWEEN =
      List.of(
          " ", "  ", "\n", "\r\n", "\n\n", "\r\n\r\n", " \uD83D\uDE00 ", "\u200f", "\t", "\u00a0");
  private static final int REPORTS = 25;

  static List<Integer> seeds() {
    return IntStream.range(0, REPORTS).boxed().toList();
  }

  private static String mixture(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(seed % 5 == 0 ? "\uD83D\uDE00\r\n" : "");
    int sentences = 1 + random.nextInt(12);
    for (int i = 0; i < sentences; i++) {
      text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  // --- proof --------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFieldQuotesTheWordsThatProveIt(int seed) {
    for (Event event : Coding.of(mixture(seed)).events()) {
      Document report = event.document();
      for (Evidence evidence : event.evidence()) {
        assertThat(evidence.text()).isNotBlank().isEqualTo(report.quote(evidence.span()));
      }
      event.actors().forEach(actor -> holdsToTheText(report, actor));
      event.recipients().forEach(recipient -> holdsToTheText(report, recipient));
      event
          .attribution()
          .map(Sourced::value)
          .ifPresent(said -> assertThat(said.text()).isEqualTo(report.quote(said.words())));
    }
  }

  private static void holdsToTheText(Document report, Sourced<Participant> participant) {
    Participant value = participant.value();
    assertThat(value.text()).isEqualTo(report.quote(value.span()));
    assertThat(participant.provenance().spans()).contains(value.span());
    value
        .antecedent()
        .ifPresent(other -> assertThat(other.text()).isEqualTo(report.quote(other.span())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRejectionQuotesItsTrigger(int seed) {
    Document report = Coding.report(mixture(seed));
    for (Rejection rejection : Coding.of(report).rejections()) {
      assertThat(rejection.text()).isEqualTo(report.quote(rejection.trigger()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void typeOfEveryEventIsInTheOntology(int seed) {
    for (Event event : Coding.of(mixture(seed)).events()) {
      assertThat(Coding.LEXICON.ontology().types()).containsKey(event.type());
      assertThat(Coding.LEXICON.ontology().cameo())
          .containsKey(event.classification().value().cameo());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sameReportGivesTheSameOutcomes(int seed) {
    assertThat(Coding.of(mixture(seed)).outcomes()).isEqualTo(Coding.of(mixture(seed)).outcomes());
  }

  @Test
  void everyStoredSentenceCodesAlone() {
    assertThat(SENTENCES).allSatisfy(text -> assertThat(Coding.of(text).outcomes()).isNotNull());
  }

  @Test
  void idsOfEventsDiffer() {
    String text = String.join("\n", SENTENCES);
    List<Event> events = Coding.of(text).events();
    Set<String> ids = events.stream().map(Event::id).collect(Collectors.toCollection(HashSet::new));
    assertThat(ids).hasSameSizeAs(events);
  }

  @Test
  void anIdDoesNotDependOnOtherSentences() {
    String text = "Iran attacked Iraq.";
    Event alone = Coding.of(Document.of("a", text)).event();
    assertThat(Coding.of(Document.of("a", text)).event().id()).isEqualTo(alone.id());
    assertThat(Coding.of(Document.of("b", text)).event().id()).isNotEqualTo(alone.id());
  }

  @Test
  void triggerAndSidesAreInTheEvidence() {
    Event event = Coding.of("Iran attacked Iraq on Monday.").event();
    assertThat(event.evidence())
        .extracting(Evidence::field)
        .containsExactly("actors[0]", "type", "recipients[0]", "date");
  }

  @Test
  void evidenceNamesThePattern() {
    Event event = Coding.of("Iran attacked Iraq on Monday.").event();
    assertThat(event.evidence().get(1).foundBy()).isEqualTo("ASSAULT/attack");
    assertThat(event.trigger()).isEqualTo(event.evidence().get(1).span());
  }

  @Test
  void contextsOfPatternAndCodeAreJoined() {
    Event event = Coding.of("US sanctions against Russia took effect on Monday.").event();
    assertThat(event.classification().value().contexts()).containsExactly("economic");
  }

  // --- title and body -----------------------------------------------------------------------

  @Test
  void titleIsSentenceZero() {
    Coding coding = Coding.of("Iran praises Iraq\n\nIran attacked Iraq.");
    assertThat(coding.events()).extracting(Event::sentence).containsExactly(0, 1);
  }

  @Test
  void datelineIsNotCoded() {
    Event event = Coding.of("BAGHDAD (Reuters) - Iran attacked Iraq.").event();
    assertThat(event.actors().get(0).value().span()).isEqualTo(new Span(20, 24));
  }

  @Test
  void capitalsAreReadAsNames() {
    Event event = Coding.of("IRAN CONDEMNED ISRAEL").event();
    assertThat(Coding.codes(event.actors())).containsExactly("IRN");
  }

  @Test
  void accentsAndApostrophesAreNoHindrance() {
    Event event = Coding.of("T\u00fcrkiye condemned Da'esh.").event();
    assertThat(Coding.codes(event.actors())).containsExactly("TUR");
    assertThat(Coding.codes(event.recipients())).containsExactly("ISIL");
  }

  @Test
  void emojiInsideASentenceShiftsNothing() {
    Event event = Coding.of("Iran praised Iraq \uD83D\uDE00 on Monday.").event();
    assertThat(event.date().provenance().spans()).containsExactly(new Span(24, 30));
  }

  @Test
  void curledQuotationMarksAreQuotationMarks() {
    String text =
        "\u201cWe support Iraq,\u201d the Iranian president said \uD83C\uDDEE\uD83C\uDDF6.";
    assertThat(Coding.codes(Coding.of(text).event().actors())).containsExactly("IRN");
  }

  @Test
  void emptyReportGivesNothing() {
    assertThat(Coding.of("").outcomes()).isEmpty();
    assertThat(Coding.of("\r\n \uD83D\uDE00 \r\n").outcomes()).isEmpty();
  }

  // --- locale -------------------------------------------------------------------------------

  @Test
  void turkishLocaleChangesNothing() {
    String text = String.join("\n", SENTENCES);
    List<Outcome> before = Coding.of(text).outcomes();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Coding.of(text).outcomes()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  // --- sentences that are not parsed ---------------------------------------------------------

  private static List<Outcome> skipping(Skipped.Reason reason, String text) {
    Parser parser =
        (document, blocks, filter) ->
            new Parse(
                List.of(), List.of(new Skipped(1, new Span(0, document.text().length()), reason)));
    return new EventCoder(parser, TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL)
        .code(Document.of("a", text));
  }

  @Test
  void sentenceThatIsTooLongIsRejectedWithTheReason() {
    List<Outcome> outcomes = skipping(Skipped.Reason.TOO_LONG, "word ".repeat(201));
    Rejection rejection = (Rejection) outcomes.get(0);
    assertThat(rejection.reason()).isEqualTo(Rejection.Reason.NOT_PARSED);
    assertThat(rejection.detail()).contains("200");
  }

  @Test
  void filteredSentenceIsRejectedWithTheReason() {
    List<Outcome> outcomes = skipping(Skipped.Reason.FILTERED, "It rained.");
    assertThat(((Rejection) outcomes.get(0)).detail()).contains("possible actor");
  }

  @Test
  void droppedSentenceKeepsItsNumber() {
    EventCoder coder =
        new EventCoder(
            new StoredParser(), TimeTagger.NONE, Coding.LEXICON, block -> new boolean[] {true});
    List<Outcome> outcomes =
        new ArrayList<>(coder.code(Document.of("a", "Help arrived. Iran attacked Iraq.")));
    assertThat(outcomes).extracting(Outcome::sentence).containsExactlyInAnyOrder(1, 2);
  }

  // --- trace --------------------------------------------------------------------------------

  @Test
  void traceKeepsWhatEveryStageSaw() {
    EventCoder coder =
        new EventCoder(
            new StoredParser(), TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL);
    EventCoder.Trace trace = coder.trace(Document.of("a", "Iran attacked Iraq."));
    assertThat(trace.sentences()).hasSize(1);
    assertThat(trace.mentions()).hasSize(1);
    assertThat(trace.outcomes()).hasSize(1);
    assertThat(trace.mentionsOf(trace.sentences().get(0)).all()).hasSize(2);
  }

  @Test
  void attemptsTellEveryPatternTriedAtAWord() {
    EventCoder coder =
        new EventCoder(
            new StoredParser(), TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL);
    EventCoder.Trace trace = coder.trace(Document.of("a", "France called for strikes on Syria."));
    AnalyzedSentence sentence = trace.sentences().get(0);
    assertThat(coder.attempts(sentence, sentence.sentence().token(1)))
        .extracting(attempt -> attempt.pattern().id())
        .containsExactlyInAnyOrder("REQUEST/call-on", "REQUEST/call-for");
  }

  @Test
  void traceTellsWhyAMentionStandsForAnother() {
    EventCoder coder =
        new EventCoder(
            new StoredParser(), TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL);
    EventCoder.Trace trace =
        coder.trace(Document.of("a", "Iran's president flew home. He praised Iraq."));
    Mention he = trace.mentionsOf(trace.sentences().get(1)).all().get(0);
    assertThat(trace.actors().linkRule(he)).contains("pronoun he");
  }
}
