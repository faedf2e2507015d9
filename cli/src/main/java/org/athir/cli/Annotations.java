package org.athir.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.formats.write.AnnotationWriter;
import org.athir.mention.Mention;
import org.athir.model.Participant;
import org.athir.model.Quantity;
import org.athir.model.Span;
import org.athir.place.ReportPlace;
import org.athir.place.ReportPlaces;
import org.athir.resolve.AnalyzedSentence;
import org.athir.time.TimeExpression;

/**
 * The annotations of one report.
 *
 * @param lines JSON objects, one a line
 * @param count how many
 */
record Annotations(String lines, int count) {

  /** The annotations of some layers, layer after layer, each in the order of the text. */
  static Annotations of(EventCoder coder, Trace trace, Set<Layer> layers) {
    StringWriter lines = new StringWriter();
    try {
      AnnotationWriter writer = new AnnotationWriter(trace.document(), lines);
      for (Layer layer : layers) {
        switch (layer) {
          case ACTORS -> actors(trace, writer);
          case TIMES -> times(coder, trace, writer);
          case PLACES -> places(trace, writer);
          case NUMBERS -> numbers(coder, trace, writer);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = lines.toString();
    return new Annotations(text, (int) text.chars().filter(c -> c == '\n').count());
  }

  private static void times(EventCoder coder, Trace trace, AnnotationWriter writer)
      throws IOException {
    for (TimeExpression time : coder.times(trace)) {
      writer.time(sentenceAt(trace, time.span()), time);
    }
  }

  private static void places(Trace trace, AnnotationWriter writer) throws IOException {
    List<ReportPlace> places = trace.places().map(ReportPlaces::all).orElse(List.of());
    for (ReportPlace place : places) {
      writer.place(sentenceAt(trace, place.span()), place);
    }
  }

  private static void numbers(EventCoder coder, Trace trace, AnnotationWriter writer)
      throws IOException {
    for (AnalyzedSentence sentence : trace.sentences()) {
      for (Quantity quantity : coder.quantities(trace, sentence)) {
        writer.number(sentence.sentence().index(), quantity);
      }
    }
  }

  /** The number of the sentence that holds some words, or of the next one: a dateline's. */
  private static int sentenceAt(Trace trace, Span words) {
    int last = 0;
    for (AnalyzedSentence sentence : trace.sentences()) {
      last = sentence.sentence().index();
      if (words.start() < sentence.sentence().span().end()) {
        return last;
      }
    }
    return last;
  }

  private static void actors(Trace trace, AnnotationWriter writer) throws IOException {
    for (AnalyzedSentence sentence : trace.sentences()) {
      for (Mention mention : sentence.mentions().all()) {
        for (Participant who : trace.actors().named(mention)) {
          writer.actor(sentence.sentence().index(), sort(mention), who);
        }
      }
    }
  }

  /** How ACE calls a mention. */
  private static String sort(Mention mention) {
    boolean named = mention.reading().named() || mention.reading().entry().isPresent();
    return switch (mention.kind()) {
      case PRONOUN -> "pronoun";
      case ACTOR, THING -> named ? "name" : "nominal";
      case DESCRIPTION -> "nominal";
    };
  }
}
