package org.athir.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.athir.code.Prefilter;
import org.athir.judge.Joining;
import org.athir.lexicon.Lexicon;
import org.athir.mention.MentionFinder;
import org.athir.model.Document;
import org.athir.model.Outcome;
import org.athir.model.Sentence;
import org.athir.parse.FrameReader;
import org.athir.parse.Parser;
import org.athir.parse.Parser.Parse;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parse.ReportLayout;
import org.athir.parser.ParserStep;
import org.athir.pattern.EventMention;
import org.athir.pattern.PatternMatcher;
import org.athir.place.Gazetteer;
import org.athir.place.ReportPlaces;
import org.athir.repair.RepairPass;
import org.athir.resolve.Absorption;
import org.athir.resolve.Absorption.Coded;
import org.athir.resolve.AnalyzedSentence;
import org.athir.resolve.EventPlaces;
import org.athir.resolve.EventResolver;
import org.athir.resolve.ReportActors;
import org.athir.resolve.ReportCurrencies;
import org.athir.resolve.ReportTimes;
import org.athir.time.TimeTagger;

/**
 * The same work as {@code EventCoder}, one stage at a time over a whole report, with a clock. It
 * asks the prefilter but parses every sentence, so that each stage sees all of them. {@link
 * SpeedTest} holds its outcomes to those of {@code EventCoder}.
 */
final class StagedCoder {
  private final StageClock clock;
  private final Parser parser;
  private final SentenceFilter filter;
  private final Lexicon lexicon;
  private final TimeTagger times;
  private final Optional<Supplier<Gazetteer>> gazetteer;
  private final Optional<Joining> judge;
  private final List<RepairPass> repairs;
  private final MentionFinder mentionFinder;
  private final PatternMatcher matcher;
  private final EventResolver resolver;
  private final Absorption absorption;

  StagedCoder(SpeedTest test, StageClock clock) {
    Lexicon lexicon = test.lexicon();
    this.times = test.times();
    this.gazetteer = test.gazetteer();
    this.judge = test.judge();
    this.clock = clock;
    this.parser = test.parser().watchedBy(step -> clock.enter(stage(step)));
    this.filter = asking(new Prefilter(lexicon));
    this.lexicon = lexicon;
    this.repairs = RepairPass.all(lexicon.language());
    this.mentionFinder = new MentionFinder(lexicon.names(), lexicon.language());
    this.matcher = new PatternMatcher(lexicon.patterns(), lexicon.language());
    this.resolver = new EventResolver(lexicon.ontology(), lexicon.language());
    this.absorption = new Absorption(lexicon.ontology(), lexicon.language());
  }

  private static Stage stage(ParserStep step) {
    return switch (step) {
      case SPLIT -> Stage.SPLIT;
      case FILTER -> Stage.FILTER;
      case TAG -> Stage.TAG;
      case PARSE -> Stage.PARSE;
    };
  }

  private static SentenceFilter asking(SentenceFilter filter) {
    return paragraph -> new boolean[filter.droppable(paragraph).length];
  }

  /** Codes a report and adds what each stage took to the clock. */
  List<Outcome> code(Document document) {
    clock.enter(Stage.SPLIT);
    Parse parse = parser.parse(document, ReportLayout.blocks(document), filter);
    clock.enter(Stage.REPAIR);
    List<Sentence> sentences = parse.sentences().stream().map(this::mended).toList();
    clock.enter(Stage.MENTIONS);
    List<AnalyzedSentence> analyzed =
        sentences.stream().map(sentence -> analyzed(sentence, document)).toList();
    clock.enter(Stage.MATCH);
    List<List<EventMention>> mentions =
        analyzed.stream()
            .map(sentence -> matcher.match(sentence.frames(), sentence.mentions()))
            .toList();
    clock.enter(Stage.RESOLVE);
    List<Outcome> outcomes = resolved(document, analyzed, mentions);
    clock.stop();
    return outcomes;
  }

  private Sentence mended(Sentence parsed) {
    Sentence sentence = parsed;
    for (RepairPass repair : repairs) {
      sentence = repair.mend(sentence);
    }
    return sentence;
  }

  private AnalyzedSentence analyzed(Sentence sentence, Document document) {
    FrameReader frames = new FrameReader(sentence, lexicon.language());
    return new AnalyzedSentence(
        frames, mentionFinder.find(frames, document.metadata().published()));
  }

  private List<Outcome> resolved(
      Document document, List<AnalyzedSentence> analyzed, List<List<EventMention>> mentions) {
    List<Sentence> sentences = analyzed.stream().map(AnalyzedSentence::sentence).toList();
    Optional<ReportPlaces> places =
        gazetteer.map(
            known ->
                new ReportPlaces(document, sentences, lexicon.names(), lexicon.language(), known));
    ReportActors actors = new ReportActors(document, analyzed, lexicon.language(), places);
    ReportTimes when = new ReportTimes(document, times, lexicon.language());
    ReportCurrencies currencies = new ReportCurrencies(analyzed, places, lexicon.language());
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < analyzed.size(); i++) {
      AnalyzedSentence sentence = analyzed.get(i);
      Joining.Resolver resolve =
          mention -> {
            Outcome outcome =
                currencies.settle(resolver.resolve(document, sentence, mention, actors, when));
            return EventPlaces.locate(outcome, mention, places, lexicon.language());
          };
      List<Coded> coded =
          mentions.get(i).stream()
              .map(mention -> new Coded(mention, resolve.resolve(mention)))
              .toList();
      List<Outcome> found = absorption.apply(coded);
      outcomes.addAll(joined(new Joining.Setting(document, sentence), found, resolve));
    }
    return outcomes;
  }

  private List<Outcome> joined(
      Joining.Setting setting, List<Outcome> found, Joining.Resolver resolve) {
    if (judge.isEmpty()) {
      return found;
    }
    clock.enter(Stage.JUDGE);
    List<Outcome> joined = judge.get().join(setting, found, resolve);
    clock.enter(Stage.RESOLVE);
    return joined;
  }
}
