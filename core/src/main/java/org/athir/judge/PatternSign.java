package org.athir.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.code.EventCoder.Trace;
import org.athir.model.Span;
import org.athir.pattern.EventMention;
import org.athir.pattern.EventMention.Filler;
import org.athir.pattern.EventPattern.Act;

/**
 * What a pattern says about a pair of actors in a sentence.
 *
 * @param act what it codes
 * @param trigger the head of its trigger
 * @param both whether it puts both actors on their sides, else only one of them
 */
public record PatternSign(Act act, Span trigger, boolean both) {

  /**
   * The signs of all patterns that match in a sentence.
   *
   * @param trace the sentence, coded as a report of its own
   * @param pair the two actors
   * @param mutualTypes types of which both directions are one event
   */
  public static List<PatternSign> of(Trace trace, ActorPair pair, Set<String> mutualTypes) {
    List<PatternSign> signs = new ArrayList<>();
    for (EventMention mention : trace.mentions()) {
      Act act = mention.pattern().act();
      int fits = fits(mention, pair);
      if (mutualTypes.contains(act.type())) {
        fits = Math.max(fits, fits(mention, pair.reversed()));
      }
      if (fits > 0) {
        signs.add(new PatternSign(act, mention.head().span(), fits == 2));
      }
    }
    return signs;
  }

  /** How many of the named actors stand on their side. */
  private static int fits(EventMention mention, ActorPair pair) {
    return (isAmong(pair.source(), mention.actors()) ? 1 : 0)
        + (isAmong(pair.target(), mention.recipients()) ? 1 : 0);
  }

  private static boolean isAmong(Optional<Span> actor, List<Filler> side) {
    return actor
        .filter(span -> side.stream().anyMatch(filler -> filler.mention().span().overlaps(span)))
        .isPresent();
  }
}
