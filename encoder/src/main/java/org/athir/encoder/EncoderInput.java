package org.athir.encoder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athir.judge.ActorPair;
import org.athir.model.Span;

/**
 * What the encoder reads at once: pieces with the encoder's marks around them, which of them belong
 * to which actor, and the pairs asked about.
 *
 * @param ids pieces, the opening and the closing mark among them
 * @param kinds of each piece: 0 plain text, else as {@link Marking} says
 * @param spans where in the sentence each piece stands, without those of the two marks
 * @param pairs the questions
 */
public record EncoderInput(
    List<Integer> ids, List<Integer> kinds, List<Span> spans, List<PairQuestion> pairs) {

  /** Copies the lists. */
  public EncoderInput {
    ids = List.copyOf(ids);
    kinds = List.copyOf(kinds);
    spans = List.copyOf(spans);
    pairs = List.copyOf(pairs);
  }

  /** Number of pieces, marks included. */
  public int length() {
    return ids.size();
  }

  /**
   * An input about all pairs of a sentence at once; every actor is marked alike.
   *
   * @return none when a named actor of a pair has no piece in the sentence
   */
  public static Optional<EncoderInput> ofAll(
      Pieces pieces, Collection<Span> actors, List<ActorPair> pairs) {
    int[] kinds = new int[pieces.size() + 2];
    actors.forEach(actor -> pieces.at(actor).forEach(i -> kinds[i + 1] = Marking.ACTOR));
    return of(pieces, kinds, pairs);
  }

  /**
   * An input about one pair, whose two actors are marked each in its own way.
   *
   * @return none when the pair has no piece in the sentence
   */
  public static Optional<EncoderInput> ofPair(
      Pieces pieces, Collection<Span> actors, ActorPair pair) {
    int[] kinds = new int[pieces.size() + 2];
    actors.forEach(actor -> pieces.at(actor).forEach(i -> kinds[i + 1] = Marking.OTHER));
    at(pieces, pair.source()).forEach(i -> kinds[i] = Marking.ACTOR);
    at(pieces, pair.target()).forEach(i -> kinds[i] = Marking.TARGET);
    return of(pieces, kinds, List.of(pair));
  }

  private static Optional<EncoderInput> of(Pieces pieces, int[] kinds, List<ActorPair> pairs) {
    List<PairQuestion> questions = new ArrayList<>();
    for (ActorPair pair : pairs) {
      if (pair.named().stream().anyMatch(actor -> pieces.at(actor).isEmpty())) {
        return Optional.empty();
      }
      questions.add(new PairQuestion(at(pieces, pair.source()), at(pieces, pair.target())));
    }
    List<Integer> ids = new ArrayList<>();
    ids.add(WordPieces.FIRST);
    ids.addAll(pieces.ids());
    ids.add(WordPieces.LAST);
    List<Integer> marked = new ArrayList<>();
    for (int kind : kinds) {
      marked.add(kind);
    }
    return Optional.of(new EncoderInput(ids, marked, pieces.spans(), questions));
  }

  /** Numbers of an actor's pieces in the input; none for nobody. */
  private static List<Integer> at(Pieces pieces, Optional<Span> actor) {
    return actor.stream().flatMap(span -> pieces.at(span).stream()).map(i -> i + 1).toList();
  }
}
