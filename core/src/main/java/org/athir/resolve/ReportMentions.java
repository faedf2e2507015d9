package org.athir.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.athir.mention.Mention;
import org.athir.resolve.Coreference.Link;

/** The mentions of a report in the order of its text, and the links between them found so far. */
final class ReportMentions {
  /** A mention this many mentions back is forgotten, so that time stays linear in the report. */
  static final int REACH = 2000;

  private final List<Placed> order = new ArrayList<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final IdentityHashMap<Mention, Link> links = new IdentityHashMap<>();

  ReportMentions(List<AnalyzedSentence> sentences) {
    for (AnalyzedSentence analyzed : sentences) {
      List<Mention> mentions = new ArrayList<>(analyzed.mentions().all());
      mentions.sort(Comparator.comparingInt(mention -> mention.head().index()));
      mentions.forEach(mention -> add(analyzed, mention));
    }
  }

  private void add(AnalyzedSentence analyzed, Mention mention) {
    if (mention.kind() == Mention.Kind.ACTOR && mention.head().isProperNoun()) {
      byName.computeIfAbsent(surname(mention), name -> new ArrayList<>()).add(order.size());
    }
    order.add(new Placed(analyzed, mention));
  }

  /** Positions of the actors whose name ends with the same word, in order. */
  List<Integer> namedLike(Mention mention) {
    return byName.getOrDefault(surname(mention), List.of());
  }

  private static String surname(Mention mention) {
    return mention.head().text().toLowerCase(Locale.ROOT);
  }

  /** The first position that a mention may still refer back to. */
  static int reach(int position) {
    return Math.max(0, position - REACH);
  }

  List<Placed> all() {
    return Collections.unmodifiableList(order);
  }

  int size() {
    return order.size();
  }

  Placed at(int position) {
    return order.get(position);
  }

  void link(Mention mention, Link link) {
    links.put(mention, link);
  }

  Map<Mention, Link> links() {
    return Collections.unmodifiableMap(links);
  }

  boolean isLinked(Mention mention) {
    return links.containsKey(mention);
  }

  boolean isLinkedBy(Mention mention, String rule) {
    return Optional.ofNullable(links.get(mention)).filter(l -> l.rule().equals(rule)).isPresent();
  }

  /** A link to the nearest of the mentions before a position that fit. */
  Optional<Link> lastBefore(int position, Predicate<Placed> fits, String rule) {
    for (int i = position - 1; i >= reach(position); i--) {
      if (fits.test(order.get(i))) {
        return Optional.of(new Link(List.of(order.get(i).mention()), rule));
      }
    }
    return Optional.empty();
  }

  /** Whether the links that start at a mention lead to another one. */
  boolean isCircular(Mention from, Mention to) {
    Mention current = from;
    for (int i = 0; i < order.size(); i++) {
      Link link = links.get(current);
      if (link == null || link.antecedents().get(0).equals(from)) {
        return false;
      }
      current = link.antecedents().get(0);
      if (current.equals(to)) {
        return true;
      }
    }
    return false;
  }

  /** The mention at the end of a chain of links, at most so many steps away. */
  Mention furthest(Mention mention, int steps) {
    Mention current = mention;
    for (int i = 0; i < steps; i++) {
      Link link = links.get(current);
      if (link == null) {
        return current;
      }
      current = link.antecedents().get(0);
    }
    return current;
  }
}
