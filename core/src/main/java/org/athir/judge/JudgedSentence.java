package org.athir.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.model.Span;

/**
 * What the judge says about the actors of a sentence, each with each and with nobody named.
 *
 * @param actors the actors' mentions in the order of the text, then things that belong to somebody
 * @param judgements answers by pair of mentions
 */
record JudgedSentence(List<Mention> actors, Map<ActorPair, Judgement> judgements) {
  /** Actors of a sentence that are judged; the pairs grow with the square of this. */
  static final int MOST_ACTORS = 8;

  private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);

  /** Copies the collections. */
  JudgedSentence {
    actors = List.copyOf(actors);
    judgements = Map.copyOf(judgements);
  }

  /**
   * Asks the judge.
   *
   * @param all whoever and whatever is named in the sentence
   * @param oneSided whether to ask about each with nobody named, too
   */
  static JudgedSentence of(
      Judge judge, Document document, Sentence sentence, List<Mention> all, boolean oneSided) {
    List<Mention> actors = first(outermost(all), MOST_ACTORS);
    List<Mention> targets = new ArrayList<>(actors);
    targets.addAll(first(things(all), MOST_ACTORS - actors.size()));
    List<ActorPair> pairs = new ArrayList<>();
    List<ActorPair> questions = new ArrayList<>();
    for (Mention source : actors) {
      for (Mention target : targets) {
        if (!source.span().overlaps(target.span())) {
          pairs.add(new ActorPair(source.span(), target.span()));
          questions.add(
              new ActorPair(within(sentence, source.span()), within(sentence, target.span())));
        }
      }
    }
    for (Mention actor : oneSided ? targets : List.<Mention>of()) {
      Span within = within(sentence, actor.span());
      pairs.add(ActorPair.from(actor.span()));
      questions.add(ActorPair.from(within));
      pairs.add(ActorPair.to(actor.span()));
      questions.add(ActorPair.to(within));
    }
    List<Span> spans = targets.stream().map(actor -> within(sentence, actor.span())).toList();
    List<Optional<Judgement>> answers =
        judge.judge(document.quote(sentence.span()), spans, questions);
    Map<ActorPair, Judgement> judgements = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      ActorPair pair = pairs.get(i);
      answers.get(i).ifPresent(answer -> judgements.put(pair, answer));
    }
    return new JudgedSentence(targets, judgements);
  }

  private static List<Mention> first(List<Mention> mentions, int most) {
    return mentions.subList(0, Math.min(most, mentions.size()));
  }

  private static Span within(Sentence sentence, Span span) {
    int start = sentence.span().start();
    return new Span(span.start() - start, span.end() - start);
  }

  /** The first actors that do not stand inside another. */
  private static List<Mention> outermost(List<Mention> all) {
    List<Mention> actors = all.stream().filter(Mention::isActor).toList();
    return actors.stream()
        .filter(mention -> isOutermost(mention, actors))
        .sorted(BY_PLACE)
        .toList();
  }

  /** Things that belong to somebody and may stand for him as what an act is aimed at. */
  private static List<Mention> things(List<Mention> all) {
    List<Mention> things =
        all.stream().filter(mention -> !mention.isActor() && mention.reading().belongs()).toList();
    return things.stream()
        .filter(mention -> isOutermost(mention, things))
        .sorted(BY_PLACE)
        .toList();
  }

  private static boolean isOutermost(Mention mention, List<Mention> among) {
    return among.stream()
        .noneMatch(
            other -> !other.span().equals(mention.span()) && other.span().contains(mention.span()));
  }

  /** The answer about two mentions; none about one and itself or what lies inside it. */
  Optional<Judgement> between(Mention source, Mention target) {
    return source.span().overlaps(target.span())
        ? Optional.empty()
        : at(new ActorPair(source.span(), target.span()));
  }

  /** The answer about a pair. */
  Optional<Judgement> at(ActorPair pair) {
    return Optional.ofNullable(judgements.get(pair));
  }

  /** The actors that hold two stretches of text; none when they are the same or not judged. */
  Optional<ActorPair> pair(Span source, Span target) {
    Optional<Span> from = actorAt(source);
    Optional<Span> to = actorAt(target);
    return from.isPresent() && to.isPresent() && !from.equals(to)
        ? Optional.of(new ActorPair(from.get(), to.get()))
        : Optional.empty();
  }

  /** The actor that holds a stretch of text, as source of an act on nobody named. */
  Optional<ActorPair> from(Span source) {
    return actorAt(source).map(ActorPair::from);
  }

  /** The actor that holds a stretch of text, as target of an act by nobody named. */
  Optional<ActorPair> to(Span target) {
    return actorAt(target).map(ActorPair::to);
  }

  private Optional<Span> actorAt(Span span) {
    return actors.stream().map(Mention::span).filter(actor -> actor.overlaps(span)).findFirst();
  }
}
