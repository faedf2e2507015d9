package org.athir.score;

import java.util.List;
import java.util.Optional;
import org.athir.score.RelationGold.Label;

/** Made-up rows and predictions. */
final class Relations {

  private Relations() {}

  static RelationGold row(
      String id, String sentence, String source, String target, RootClass root) {
    return new RelationGold(
        id,
        sentence,
        GoldSpan.of(source, Optional.empty()),
        GoldSpan.of(target, Optional.empty()),
        Optional.of(new Label(root, root.quad())));
  }

  static RelationGold eventless(String id, String sentence) {
    GoldSpan nobody = GoldSpan.of("", Optional.empty());
    return new RelationGold(id, sentence, nobody, nobody, Optional.empty());
  }

  static RelationPrediction event(RootClass root, String source, String target) {
    return event(root, source, target, 0);
  }

  static RelationPrediction event(RootClass root, String source, String target, double score) {
    return new RelationPrediction(
        root, List.of(PredictedSpan.of(source)), List.of(PredictedSpan.of(target)), score);
  }
}
