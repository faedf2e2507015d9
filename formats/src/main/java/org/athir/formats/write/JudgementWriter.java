package org.athir.formats.write;

import java.io.IOException;
import java.io.Writer;
import org.athir.formats.read.PairRow;
import org.athir.judge.Judgement;
import org.athir.model.Span;

/** Writes what the judge says of rows, a JSON object a line. */
public final class JudgementWriter {
  private static final double PLACES = 1e4;

  private JudgementWriter() {}

  /**
   * Writes a judgement.
   *
   * @param none whether the answer is that there is no event: then {@code event_type} is null
   * @throws IOException when the output fails
   */
  public static void write(Writer out, PairRow row, Judgement judgement, boolean none)
      throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("id", row.id());
          if (none) {
            json.writeNullField("event_type");
            json.writeNullField("mode");
            json.writeNullField("status");
          } else {
            json.writeStringField("event_type", judgement.type());
            json.writeObjectField("mode", judgement.mode().orElse(null));
            json.writeObjectFieldStart("status");
            json.writeStringField("polarity", judgement.status().polarity().word());
            json.writeStringField("modality", judgement.status().modality().word());
            json.writeEndObject();
          }
          json.writeNumberField(
              "confidence",
              rounded(
                  none ? judgement.noEventProbability() : judgement.probability(judgement.type())));
          Span trigger = judgement.trigger();
          json.writeStringField(
              "trigger", row.sentence().substring(trigger.start(), trigger.end()));
          json.writeEndObject();
        });
  }

  private static double rounded(double probability) {
    return Math.round(probability * PLACES) / PLACES;
  }
}
