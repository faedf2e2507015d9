package org.athir.encoder.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.athir.encoder.EncoderInput;
import org.athir.encoder.Labels;
import org.athir.encoder.Marking;
import org.athir.encoder.Pieces;
import org.athir.encoder.WordPieces;
import org.athir.judge.ActorPair;
import org.athir.model.Span;

/**
 * Makes the network's examples of the corpus' sentences. Pairs that the corpus does not list hold
 * no event; an act that both sides do alike holds in both directions.
 */
public final class ExampleMaker {
  /** Weight of a pair that a person labelled. */
  private static final float LISTED = 1;

  /** Weight of a pair that nobody listed: certain to hold no event, but easy. */
  private static final float UNLISTED = 0.5f;

  /** Weight of an event with one side hidden: what the judge is asked where a side is not named. */
  private static final float ONE_SIDED = 0.5f;

  /** Share of sentences of more than two actors that are shown with only a pair of them marked. */
  private static final double ALONE = 0.4;

  /** Share of those pairs of which only one actor is marked. */
  private static final double SINGLE = 0.15;

  private final WordPieces wordPieces;
  private final Labels labels;
  private final Set<String> mutualTypes;
  private final Marking marking;

  /** For a vocabulary, the labels and mutual types of an ontology, and a marking. */
  public ExampleMaker(
      WordPieces wordPieces, Labels labels, Set<String> mutualTypes, Marking marking) {
    this.wordPieces = wordPieces;
    this.labels = labels;
    this.mutualTypes = Set.copyOf(mutualTypes);
    this.marking = marking;
  }

  /**
   * The examples of a sentence.
   *
   * @param random decides which actors are marked; none for all
   */
  public List<Example> examples(MarkedSentence sentence, Optional<Random> random) {
    Pieces pieces = wordPieces.cut(sentence.text());
    if (marking == Marking.PAIR) {
      return pairwise(sentence, pieces, random);
    }
    boolean alone =
        sentence.actors().size() > 2 && random.map(r -> r.nextDouble() < ALONE).orElse(false);
    if (alone) {
      int chosen = random.orElseThrow().nextInt(sentence.pairs().size());
      LabelledPair pair = sentence.pairs().get(chosen);
      List<Character> both = List.of(pair.source(), pair.target());
      boolean single = random.map(r -> r.nextDouble() < SINGLE).orElse(false);
      List<Character> marked =
          single ? List.of(both.get(random.orElseThrow().nextInt(both.size()))) : both;
      return together(sentence, pieces, marked, random).stream().toList();
    }
    return together(sentence, pieces, List.copyOf(sentence.actors().keySet()), random).stream()
        .toList();
  }

  private Optional<Example> together(
      MarkedSentence sentence, Pieces pieces, List<Character> letters, Optional<Random> random) {
    List<Span> marked = new ArrayList<>();
    letters.forEach(letter -> marked.addAll(sentence.actors().get(letter)));
    List<ActorPair> asked = new ArrayList<>();
    List<Labelled> labelled = new ArrayList<>();
    for (char source : letters) {
      for (char target : letters) {
        if (source != target) {
          asked.add(new ActorPair(sentence.first(source), sentence.first(target)));
          labelled.add(label(sentence, source, target, random));
        }
      }
      asked.add(ActorPair.from(sentence.first(source)));
      labelled.add(oneSided(sentence, pair -> pair.source() == source, random));
      asked.add(ActorPair.to(sentence.first(source)));
      labelled.add(oneSided(sentence, pair -> pair.target() == source, random));
    }
    return EncoderInput.ofAll(pieces, marked, asked)
        .map(input -> example(sentence, pieces, input, labelled));
  }

  private List<Example> pairwise(MarkedSentence sentence, Pieces pieces, Optional<Random> random) {
    List<Example> examples = new ArrayList<>();
    List<Character> letters = List.copyOf(sentence.actors().keySet());
    for (char source : letters) {
      for (char target : letters) {
        if (source == target) {
          continue;
        }
        Labelled label = label(sentence, source, target, random);
        // Half of the pairs that nobody listed are enough, and a pass is dear.
        if (label.weight() < LISTED && random.map(r -> r.nextBoolean()).orElse(false)) {
          continue;
        }
        boolean others = random.map(r -> r.nextDouble() >= ALONE).orElse(true);
        List<Span> marked = others ? sentence.allActors() : List.of();
        ActorPair pair = new ActorPair(sentence.first(source), sentence.first(target));
        EncoderInput.ofPair(pieces, marked, pair)
            .ifPresent(input -> examples.add(example(sentence, pieces, input, List.of(label))));
      }
    }
    return examples;
  }

  private Example example(
      MarkedSentence sentence, Pieces pieces, EncoderInput input, List<Labelled> labelled) {
    List<TrainingPair> pairs = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      Labelled label = labelled.get(i);
      TrainingPair.Answer answer =
          label.event().map(event -> answer(event, pieces)).orElse(TrainingPair.Answer.NONE);
      pairs.add(new TrainingPair(input.pairs().get(i), answer, label.weight()));
    }
    return new Example(sentence.id(), input, pairs);
  }

  private TrainingPair.Answer answer(EventLabel event, Pieces pieces) {
    return new TrainingPair.Answer(
        labels.type(event.type()),
        labels.mode(event.type(), event.mode()),
        Labels.POLARITIES.indexOf(event.status().polarity()),
        Labels.MODALITIES.indexOf(event.status().modality()),
        pieces.at(event.trigger()).stream().map(i -> i + 1).toList());
  }

  /**
   * The label of a pair. Of several acts between two actors one is shown at a time. The other way
   * of an agreement or of cooperation may hold or not: nobody said so, and it is not learnt from.
   */
  private Labelled label(
      MarkedSentence sentence, char source, char target, Optional<Random> random) {
    List<LabelledPair> own = sentence.pairs(source, target);
    if (!own.isEmpty()) {
      int chosen = random.map(r -> r.nextInt(own.size())).orElse(0);
      return new Labelled(own.get(chosen).event(), LISTED);
    }
    Optional<EventLabel> back =
        sentence.pairs(target, source).stream()
            .flatMap(pair -> pair.event().stream())
            .filter(event -> mutualTypes.contains(event.type()))
            .findFirst();
    if (back.isEmpty()) {
      return new Labelled(Optional.empty(), UNLISTED);
    }
    return new Labelled(back, back.get().type().equals("CONSULT") ? UNLISTED : 0);
  }

  /**
   * The label of an actor whose other side is hidden: one of the acts that he is on this side of.
   */
  private Labelled oneSided(
      MarkedSentence sentence, Predicate<LabelledPair> side, Optional<Random> random) {
    List<EventLabel> own =
        sentence.pairs().stream().filter(side).flatMap(pair -> pair.event().stream()).toList();
    if (!own.isEmpty()) {
      int chosen = random.map(r -> r.nextInt(own.size())).orElse(0);
      return new Labelled(Optional.of(own.get(chosen)), ONE_SIDED);
    }
    boolean mutual =
        sentence.pairs().stream()
            .flatMap(pair -> pair.event().stream())
            .anyMatch(event -> mutualTypes.contains(event.type()));
    return new Labelled(Optional.empty(), mutual ? 0 : ONE_SIDED * UNLISTED);
  }

  private record Labelled(Optional<EventLabel> event, float weight) {}
}
