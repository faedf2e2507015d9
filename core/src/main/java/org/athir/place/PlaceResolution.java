package org.athir.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.Document;
import org.athir.place.Expression.Form;
import org.athir.place.PlaceMap.Decision;
import org.athir.place.PlacePass.Choice;

/** Decides which expressions of a report are places, and which places they are. */
final class PlaceResolution {
  /** The pass of what no pass can find. */
  static final String NO_GAZETTEER = "no gazetteer";

  private static final int ENOUGH = 3;
  private static final int SURE = 4;
  private static final int SURE_ELSEWHERE = 2;
  private static final int LEAST = 1;

  /** Of so many doubtful names it is asked whether they lie close, so that time is bounded. */
  private static final int MOST_DOUBTFUL = 200;

  private static final double CLOSE = 1;

  private final Document document;
  private final StatedRegions stated;
  private final Set<String> actorCountries;
  private final List<PlacePass> passes;
  private final Map<String, PlaceGroup> groups = new LinkedHashMap<>();
  private final List<Expression> kept = new ArrayList<>();

  PlaceResolution(
      Document document, StatedRegions stated, Set<String> countries, List<PlacePass> passes) {
    this.document = document;
    this.stated = stated;
    this.actorCountries = countries;
    this.passes = passes;
  }

  List<ReportPlace> resolve(List<Expression> expressions) {
    List<Expression> doubtful = keepLikely(expressions);
    PlaceMap map = new PlaceMap(groups.values(), actorCountries);
    decide(map);
    keepClose(doubtful, map);
    map = map.with(groups.values());
    decide(map);
    List<ReportPlace> resolved = new ArrayList<>();
    for (Expression expression : kept) {
      resolved.add(resolved(expression, map));
    }
    return resolved;
  }

  private int evidence(Expression expression) {
    boolean certain =
        stated.choice(expression).isPresent() || stated.unknownIn(expression).isPresent();
    return expression.evidence() + (certain ? SURE : 0);
  }

  /** Keeps what is likely by itself or by the same name elsewhere; gives back what may be. */
  private List<Expression> keepLikely(List<Expression> expressions) {
    Map<String, Integer> best = new HashMap<>();
    for (Expression expression : expressions) {
      best.merge(expression.group(), evidence(expression), Math::max);
    }
    List<Expression> doubtful = new ArrayList<>();
    for (Expression expression : expressions) {
      int score = evidence(expression);
      boolean sure = best.getOrDefault(expression.group(), 0) >= SURE;
      if (score + (sure ? SURE_ELSEWHERE : 0) >= ENOUGH) {
        keep(expression);
      } else if (score >= LEAST) {
        doubtful.add(expression);
      }
    }
    return doubtful;
  }

  private void keep(Expression expression) {
    kept.add(expression);
    groups.computeIfAbsent(expression.group(), key -> new PlaceGroup()).add(expression);
  }

  private void decide(PlaceMap map) {
    for (PlaceGroup group : groups.values()) {
      if (map.decision(group).isPresent()) {
        continue;
      }
      group.expressions().stream()
          .flatMap(expression -> stated.choice(expression).stream())
          .findFirst()
          .ifPresent(choice -> map.decide(group, PlacePasses.SAME_NAME, choice));
    }
    for (PlacePass pass : passes) {
      map.weigh();
      for (PlaceGroup group : groups.values()) {
        if (map.decision(group).isEmpty() && !isNowhere(group)) {
          pass.choose(group, map).ifPresent(choice -> map.decide(group, pass.name(), choice));
        }
      }
    }
  }

  /** In no gazetteer, or said to be where the gazetteer has none of the name. */
  private boolean isNowhere(PlaceGroup group) {
    return group.places().isEmpty()
        || group.expressions().stream().anyMatch(e -> stated.unknownIn(e).isPresent());
  }

  /** A weak name is a place after all where a place of that name lies close to the others. */
  private void keepClose(List<Expression> doubtful, PlaceMap map) {
    Map<String, Boolean> close = new HashMap<>();
    for (Expression expression : doubtful) {
      String group = expression.group();
      if (close.size() < MOST_DOUBTFUL) {
        close.computeIfAbsent(group, key -> groups.containsKey(key) || isClose(expression, map));
      }
      if (close.getOrDefault(group, false)) {
        keep(expression);
      }
    }
  }

  private static boolean isClose(Expression expression, PlaceMap map) {
    PlaceGroup alone = new PlaceGroup();
    alone.add(expression);
    return alone.places().stream().anyMatch(place -> map.support(alone, place) >= CLOSE);
  }

  private ReportPlace resolved(Expression expression, PlaceMap map) {
    Optional<Choice> own = stated.choice(expression);
    if (own.isPresent()) {
      return place(
          expression,
          Optional.of(own.get().place()),
          PlacePasses.STATED_REGION,
          own.get().reason());
    }
    Optional<GazetteerPlace> region = stated.unknownIn(expression);
    if (region.isPresent()) {
      return place(
          expression,
          Optional.empty(),
          NO_GAZETTEER,
          "none of that name in " + region.get().name());
    }
    if (expression.form() == Form.FEATURE) {
      return place(expression, Optional.empty(), NO_GAZETTEER, "a feature of that name");
    }
    Optional<Decision> decision =
        Optional.ofNullable(groups.get(expression.group())).flatMap(map::decision);
    return decision
        .map(d -> place(expression, Optional.of(d.choice().place()), d.pass(), d.choice().reason()))
        .orElseGet(() -> place(expression, Optional.empty(), NO_GAZETTEER, "none of that name"));
  }

  private ReportPlace place(
      Expression expression, Optional<GazetteerPlace> place, String pass, String reason) {
    return new ReportPlace(
        expression.sentence().index(),
        expression.first(),
        expression.last(),
        expression.words().span(),
        document.quote(expression.words().span()),
        expression.kind(),
        place,
        stated.unknownIn(expression),
        pass,
        reason);
  }
}
