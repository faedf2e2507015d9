package org.athir.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.athir.judge.Judgement;
import org.athir.model.Span;
import org.athir.model.Status;

/** Reads the model's outputs as judgements. */
final class AnswerReader {
  /** A neighbour of the trigger's likeliest piece belongs to it with at least this share of it. */
  private static final double NEIGHBOUR = 0.3;

  private final Labels labels;

  AnswerReader(Labels labels) {
    this.labels = labels;
  }

  List<Judgement> read(Scores scores, EncoderInput input) {
    List<Judgement> judgements = new ArrayList<>();
    for (int pair = 0; pair < input.pairs().size(); pair++) {
      Map<String, Double> types = types(scores.types()[pair]);
      String best = types.keySet().iterator().next();
      Status status =
          new Status(
              Labels.POLARITIES.get(best(scores.polarities()[pair])),
              Labels.MODALITIES.get(best(scores.modalities()[pair])));
      judgements.add(
          new Judgement(
              types,
              mode(best, scores.modes()[pair]),
              status,
              trigger(scores.trigger()[pair], input.spans())));
    }
    return judgements;
  }

  private Map<String, Double> types(float[] scores) {
    Map<String, Double> types = new LinkedHashMap<>();
    IntStream.range(0, labels.types().size())
        .boxed()
        .sorted(Comparator.comparingDouble(type -> -scores[type + 1]))
        .forEach(type -> types.put(labels.types().get(type), (double) scores[type + 1]));
    return types;
  }

  /** The likeliest of the type's modes, unless none is likelier. */
  private Optional<String> mode(String type, float[] scores) {
    String prefix = type + "/";
    Optional<String> best = Optional.empty();
    float most = scores[Labels.NONE];
    for (int mode = 0; mode < labels.modes().size(); mode++) {
      if (labels.modes().get(mode).startsWith(prefix) && scores[mode + 1] > most) {
        most = scores[mode + 1];
        best = Optional.of(labels.modes().get(mode).substring(prefix.length()));
      }
    }
    return best;
  }

  private static Span trigger(float[] shares, List<Span> spans) {
    int best = 0;
    for (int piece = 1; piece < spans.size(); piece++) {
      if (shares[piece + 1] > shares[best + 1]) {
        best = piece;
      }
    }
    double enough = shares[best + 1] * NEIGHBOUR;
    int first = best;
    int last = best;
    while (first > 0 && shares[first] >= enough) {
      first--;
    }
    while (last + 1 < spans.size() && shares[last + 2] >= enough) {
      last++;
    }
    return spans.get(first).cover(spans.get(last));
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
