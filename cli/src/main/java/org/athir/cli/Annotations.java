package org.athir.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import org.athir.code.EventCoder.Trace;
import org.athir.formats.write.AnnotationWriter;
import org.athir.mention.Mention;
import org.athir.model.Participant;
import org.athir.resolve.AnalyzedSentence;

/**
 * The annotations of one report.
 *
 * @param lines JSON objects, one a line
 * @param count how many
 */
record Annotations(String lines, int count) {

  /** The annotations of some layers, layer after layer, each in the order of the text. */
  static Annotations of(Trace trace, Set<Layer> layers) {
    StringWriter lines = new StringWriter();
    try {
      AnnotationWriter writer = new AnnotationWriter(trace.document(), lines);
      for (Layer layer : layers) {
        switch (layer) {
          case ACTORS -> actors(trace, writer);
          case TIMES, PLACES, NUMBERS -> {}
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = lines.toString();
    return new Annotations(text, (int) text.chars().filter(c -> c == '\n').count());
  }

  private static void actors(Trace trace, AnnotationWriter writer) throws IOException {
    for (AnalyzedSentence sentence : trace.sentences()) {
      for (Mention mention : sentence.mentions().all()) {
        if (mention.isActor()) {
          for (Participant who : trace.actors().participants(mention)) {
            writer.actor(sentence.sentence().index(), sort(mention), who);
          }
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
