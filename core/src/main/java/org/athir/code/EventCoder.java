package org.athir.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.athir.judge.Joining;
import org.athir.lexicon.Lexicon;
import org.athir.mention.MentionFinder;
import org.athir.mention.Mentions;
import org.athir.model.Document;
import org.athir.model.Outcome;
import org.athir.model.Quantity;
import org.athir.model.Rejection;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.number.CountFinder;
import org.athir.ontology.Ontology;
import org.athir.parse.FrameReader;
import org.athir.parse.Parser;
import org.athir.parse.Parser.Parse;
import org.athir.parse.Parser.Skipped;
import org.athir.parse.ReportLayout;
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
import org.athir.time.DocumentTimes;
import org.athir.time.TimeExpression;
import org.athir.time.TimeTagger;

/**
 * The whole coder: a report in, its outcomes out. Pure and thread-safe: the same report gives the
 * same outcomes.
 */
public final class EventCoder {
  private final Tools tools;
  private final Parser parser;
  private final Lexicon lexicon;
  private final TimeTagger times;
  private final Parser.SentenceFilter filter;
  private final MentionFinder mentionFinder;
  private final PatternMatcher matcher;
  private final EventResolver resolver;
  private final Absorption absorption;
  private final List<RepairPass> repairs;
  private final Optional<Supplier<Gazetteer>> gazetteer;
  private final Optional<Joining> joining;

  /**
   * A coder with all repair passes.
   *
   * @param parser gives sentences with dependencies
   * @param times finds their time expressions
   * @param lexicon actors, patterns, ontology
   * @param filter keeps hopeless sentences from the parser
   */
  public EventCoder(
      Parser parser, TimeTagger times, Lexicon lexicon, Parser.SentenceFilter filter) {
    this(parser, times, lexicon, filter, RepairPass.all(lexicon.language()));
  }

  /**
   * A coder with chosen repair passes, for ablations.
   *
   * @param parser gives sentences with dependencies
   * @param times finds their time expressions
   * @param lexicon actors, patterns, ontology
   * @param filter keeps hopeless sentences from the parser
   * @param repairs passes over each parse, in order
   */
  public EventCoder(
      Parser parser,
      TimeTagger times,
      Lexicon lexicon,
      Parser.SentenceFilter filter,
      List<RepairPass> repairs) {
    this(new Tools(parser, times, lexicon, filter), repairs, Optional.empty(), Optional.empty());
  }

  private EventCoder(
      Tools tools,
      List<RepairPass> repairs,
      Optional<Supplier<Gazetteer>> gazetteer,
      Optional<Joining> joining) {
    this.tools = tools;
    this.parser = tools.parser();
    this.times = tools.times();
    this.lexicon = tools.lexicon();
    this.filter = tools.filter();
    this.repairs = List.copyOf(repairs);
    this.gazetteer = gazetteer;
    this.joining = joining;
    this.mentionFinder = new MentionFinder(lexicon.names(), lexicon.language());
    this.matcher = new PatternMatcher(lexicon.patterns(), lexicon.language());
    this.resolver = new EventResolver(lexicon.ontology(), lexicon.language());
    this.absorption = new Absorption(lexicon.ontology(), lexicon.language());
  }

  /**
   * The same coder that also finds where events happened.
   *
   * @param places asked for when the first report with an event is coded
   */
  public EventCoder locating(Supplier<Gazetteer> places) {
    return new EventCoder(tools, repairs, Optional.of(places), joining);
  }

  /**
   * The same coder with a judge beside its patterns.
   *
   * @param judge joins what the patterns find with what it says itself
   */
  public EventCoder judging(Joining judge) {
    return new EventCoder(tools, repairs, gazetteer, Optional.of(judge));
  }

  /** The ontology that events are coded in. */
  public Ontology ontology() {
    return lexicon.ontology();
  }

  /** What every coder needs. */
  private record Tools(
      Parser parser, TimeTagger times, Lexicon lexicon, Parser.SentenceFilter filter) {}

  /** Codes a report: an event or a rejection for every event mention, in order of sentences. */
  public List<Outcome> code(Document document) {
    return trace(document).outcomes();
  }

  /** Codes a report and keeps what every stage saw. */
  public Trace trace(Document document) {
    Parse parse = parser.parse(document, ReportLayout.blocks(document), filter);
    List<AnalyzedSentence> analyzed = new ArrayList<>();
    for (Sentence parsed : parse.sentences()) {
      Sentence sentence = mended(parsed);
      FrameReader frames = new FrameReader(sentence, lexicon.language());
      analyzed.add(
          new AnalyzedSentence(
              frames, mentionFinder.find(frames, document.metadata().published())));
    }
    Optional<ReportPlaces> places = places(document, analyzed);
    ReportActors actors = new ReportActors(document, analyzed, lexicon.language(), places);
    ReportTimes when = new ReportTimes(document, times, lexicon.language());
    ReportCurrencies currencies = new ReportCurrencies(analyzed, places, lexicon.language());
    List<Outcome> outcomes = new ArrayList<>();
    List<EventMention> mentions = new ArrayList<>();
    for (AnalyzedSentence sentence : analyzed) {
      Joining.Resolver resolve =
          mention -> {
            Outcome outcome =
                currencies.settle(resolver.resolve(document, sentence, mention, actors, when));
            return EventPlaces.locate(outcome, mention, places, lexicon.language());
          };
      List<Coded> coded = new ArrayList<>();
      for (EventMention mention : matcher.match(sentence.frames(), sentence.mentions())) {
        mentions.add(mention);
        coded.add(new Coded(mention, resolve.resolve(mention)));
      }
      List<Outcome> found = absorption.apply(coded);
      outcomes.addAll(
          joining
              .map(j -> j.join(new Joining.Setting(document, sentence), found, resolve))
              .orElse(found));
    }
    parse.skipped().forEach(skipped -> outcomes.add(rejection(document, skipped)));
    return new Trace(document, analyzed, actors, places, mentions, outcomes);
  }

  private Optional<ReportPlaces> places(Document document, List<AnalyzedSentence> analyzed) {
    List<Sentence> sentences = analyzed.stream().map(AnalyzedSentence::sentence).toList();
    return gazetteer.map(
        places ->
            new ReportPlaces(document, sentences, lexicon.names(), lexicon.language(), places));
  }

  private Sentence mended(Sentence parsed) {
    Sentence sentence = parsed;
    for (RepairPass repair : repairs) {
      sentence = repair.mend(sentence);
    }
    return sentence;
  }

  private static Rejection rejection(Document document, Skipped skipped) {
    String detail =
        switch (skipped.reason()) {
          case FILTERED -> "no possible actor with a possible trigger";
          case TOO_LONG -> "more than " + Parser.MAX_TOKENS + " tokens";
          case REPORT_TOO_LONG ->
              "after " + Parser.MAX_SENTENCES + " parsed sentences of one report";
        };
    return new Rejection(
        skipped.sentence(),
        skipped.span(),
        document.quote(skipped.span()),
        "prefilter",
        Rejection.Reason.NOT_PARSED,
        detail);
  }

  /** All time expressions of a report, in order, those of its datelines too. */
  public List<TimeExpression> times(Trace trace) {
    List<Sentence> sentences = trace.sentences().stream().map(AnalyzedSentence::sentence).toList();
    return DocumentTimes.find(trace.document(), sentences, times);
  }

  /** All counts and amounts of a sentence, in order, whether they belong to an event or not. */
  public List<Quantity> quantities(Trace trace, AnalyzedSentence sentence) {
    ReportCurrencies currencies =
        new ReportCurrencies(trace.sentences(), trace.places(), lexicon.language());
    return new CountFinder(lexicon.language())
        .quantities(trace.document(), sentence.frames()).stream()
            .map(quantity -> currencies.settle(sentence.sentence().index(), quantity))
            .toList();
  }

  /** Every pattern tried at a word, for explanations. */
  public List<PatternMatcher.Attempt> attempts(AnalyzedSentence sentence, Token token) {
    return matcher.attempts(sentence.frames(), sentence.mentions(), token);
  }

  /**
   * What every stage saw of a report.
   *
   * @param document the report
   * @param sentences its parsed sentences with arguments and mentions
   * @param actors who is who
   * @param places the places that it names, when the coder finds places
   * @param mentions the event mentions
   * @param outcomes events and rejections
   */
  public record Trace(
      Document document,
      List<AnalyzedSentence> sentences,
      ReportActors actors,
      Optional<ReportPlaces> places,
      List<EventMention> mentions,
      List<Outcome> outcomes) {

    /** Copies the lists. */
    public Trace {
      sentences = List.copyOf(sentences);
      mentions = List.copyOf(mentions);
      outcomes = List.copyOf(outcomes);
    }

    /** Mentions of a sentence, for explanations. */
    public Mentions mentionsOf(AnalyzedSentence sentence) {
      return sentence.mentions();
    }
  }
}
