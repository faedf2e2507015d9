package org.athir.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.code.Coding;
import org.athir.judge.FieldRule.Field;
import org.athir.judge.JoinRule.Weights;
import org.athir.model.Confidence;
import org.athir.model.Event;
import org.athir.model.Evidence;
import org.athir.model.Rejection;
import org.athir.model.Rejection.Reason;
import org.athir.model.Span;
import org.athir.model.Status;
import org.junit.jupiter.api.Test;

/** Patterns propose, the judge confirms, overrules or adds. */
class JoinerTest {
  /** The confidence is the judge's own probability of the type. */
  private static final JoinRule RULE =
      new JoinRule(Weights.OF_TYPE, Weights.OF_TYPE, Weights.OF_TYPE, 0.3, 0.6);

  /** Weights that do not depend on the judge; there is no mode in the tests' events. */
  private static final FieldRule FIELDS =
      new FieldRule(
          Map.of(
              Field.TYPE, List.of(0.0, 0.0, 0.0, 0.0, 0.0),
              Field.ACTORS, List.of(Math.log(3), 0.0, 0.0, 0.0, 0.0),
              Field.STATUS, List.of(0.0, 0.0, 0.0, 0.0, -Math.log(3))),
          Map.of());

  /** A judge that finds the same in every pair whose first actor stands first. */
  private record Fixed(String type, double probability, String trigger) implements Judge {
    @Override
    public List<Optional<Judgement>> judge(
        String sentence, List<Span> actors, List<ActorPair> pairs) {
      List<Optional<Judgement>> answers = new ArrayList<>();
      int at = Math.max(0, sentence.indexOf(trigger));
      for (ActorPair pair : pairs) {
        boolean forward =
            pair.source().map(Span::start).orElse(0) < pair.target().map(Span::start).orElse(99);
        Map<String, Double> types = new LinkedHashMap<>();
        types.put(type, forward ? probability : 0.01);
        answers.add(
            Optional.of(
                new Judgement(
                    types, Optional.empty(), Status.FACT, new Span(at, at + trigger.length()))));
      }
      return answers;
    }
  }

  private static Coding code(String text, Judge judge) {
    return Coding.judged(text, new Joiner(judge, RULE, FIELDS, Coding.LEXICON.ontology()));
  }

  @Test
  void confirmedEventHasTheRulesProbability() {
    Event event = code("Iran attacked Iraq.", new Fixed("ASSAULT", 0.9, "attacked")).event();
    assertThat(event.confidence())
        .contains(new Confidence(0.9, Map.of("type", 0.5, "actors", 0.75, "status", 0.25)));
    assertThat(event.classification().provenance().foundBy()).startsWith("ASSAULT/");
  }

  @Test
  void unlikelyEventIsOverruledWithTheFigures() {
    Coding coding = code("Iran attacked Iraq.", new Fixed("ASSAULT", 0.1, "attacked"));
    assertThat(coding.events()).isEmpty();
    Rejection rejection = coding.rejections().get(0);
    assertThat(rejection.reason()).isEqualTo(Reason.OVERRULED);
    assertThat(rejection.detail()).isEqualTo("the judge gives ASSAULT 0.1, no event 0.9");
  }

  @Test
  void judgesOtherTypeTakesTheOverruledPlace() {
    Event event = code("Iran attacked Iraq.", new Fixed("ACCUSE", 0.8, "attacked")).event();
    assertThat(event.type()).isEqualTo("ACCUSE");
    assertThat(event.classification().value().cameo()).isEqualTo("111");
  }

  @Test
  void whatOnlyTheJudgeSeesIsProvedByTheWordsItRead() {
    Event event = code("Iran flattered Iraq.", new Fixed("SUPPORT", 0.7, "flattered")).event();
    assertThat(Coding.words(event.actors())).containsExactly("Iran");
    assertThat(Coding.words(event.recipients())).containsExactly("Iraq");
    assertThat(event.confidence().orElseThrow().event()).isEqualTo(0.7);
    assertThat(event.evidence())
        .filteredOn(evidence -> evidence.field().equals("type"))
        .singleElement()
        .extracting(Evidence::text, Evidence::foundBy)
        .containsExactly("flattered", "judge/SUPPORT");
  }

  @Test
  void judgeAloneNeedsMoreThanAConfirmation() {
    assertThat(code("Iran flattered Iraq.", new Fixed("SUPPORT", 0.5, "flattered")).events())
        .isEmpty();
  }

  @Test
  void eventThatTheJudgeCannotReadIsNotOverruledAndHasNoConfidence() {
    Event event = code("Iran attacked Iraq.", (text, actors, pairs) -> nothing(pairs)).event();
    assertThat(event.confidence()).isEmpty();
  }

  @Test
  void eventOfOneSideIsJudgedWithNobodyNamedOnTheOther() {
    String text = "Iran's support is welcome.";
    Event event = code(text, new Fixed("SUPPORT", 0.9, "support")).event();
    assertThat(event.recipients()).isEmpty();
    assertThat(event.confidence().orElseThrow().event()).isEqualTo(0.9);
    assertThat(code(text, new Fixed("SUPPORT", 0.1, "support")).events()).isEmpty();
  }

  private static List<Optional<Judgement>> nothing(List<ActorPair> pairs) {
    List<Optional<Judgement>> answers = new ArrayList<>();
    pairs.forEach(pair -> answers.add(Optional.empty()));
    return answers;
  }

  @Test
  void whatThePatternsSettledIsNotRaisedAgain() {
    Coding coding =
        code(
            "France attacked Germany in the cup match and the striker scored.",
            new Fixed("ASSAULT", 0.99, "attacked"));
    assertThat(coding.events()).isEmpty();
  }

  @Test
  void coderWithoutAJudgeHasNoConfidence() {
    assertThat(Coding.of("Iran attacked Iraq.").event().confidence()).isEmpty();
  }

  @Test
  void whatTheJudgeOnlyConfirmsIsNoRejection() {
    Coding coding = code("Iran attacked Iraq.", new Fixed("ASSAULT", 0.9, "attacked"));
    assertThat(coding.rejections()).isEmpty();
  }

  @Test
  void faintProposalsAreNotEvenRejected() {
    Coding coding = code("Iran flattered Iraq.", new Fixed("SUPPORT", 0.2, "flattered"));
    assertThat(coding.outcomes()).isEmpty();
  }
}
