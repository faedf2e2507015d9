package org.athir.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.place.PlacePass.Choice;

/**
 * What is known of the places of a report while its names are being resolved. Each place of a name
 * has a share of belief, at first by its population; places that lie near the likely places of the
 * report's other names gain, the others lose.
 */
final class PlaceMap {
  /** Names after these are resolved by themselves, so that time does not grow with their square. */
  private static final int MOST_GROUPS = 60;

  private static final int ROUNDS = 4;
  private static final double NEGLIGIBLE = 0.02;
  private static final double POPULATION_WEIGHT = 1.5;
  private static final double SUPPORT_WEIGHT = 3.0;
  private static final double MOST_SUPPORT = 4;

  private final List<PlaceGroup> groups;
  private final IdentityHashMap<PlaceGroup, Decision> decisions = new IdentityHashMap<>();
  private final IdentityHashMap<PlaceGroup, List<Weighed>> beliefs = new IdentityHashMap<>();
  private final Set<String> actorCountries;

  PlaceMap(Collection<PlaceGroup> groups, Set<String> actorCountries) {
    this.groups = List.copyOf(groups);
    this.actorCountries = Set.copyOf(actorCountries);
  }

  /** The same decisions with more names. */
  PlaceMap with(Collection<PlaceGroup> more) {
    PlaceMap map = new PlaceMap(more, actorCountries);
    decisions.forEach((group, made) -> map.decide(group, made.pass(), made.choice()));
    return map;
  }

  record Decision(String pass, Choice choice) {}

  /**
   * A place of a name.
   *
   * @param place the place
   * @param support how well it goes with the report's other names
   * @param share the belief in it, 0 to 1
   */
  record Weighed(GazetteerPlace place, double support, double share) {}

  Set<String> actorCountries() {
    return actorCountries;
  }

  void decide(PlaceGroup group, String pass, Choice choice) {
    decisions.put(group, new Decision(pass, choice));
    beliefs.put(group, List.of(new Weighed(choice.place(), 0, 1)));
  }

  Optional<Decision> decision(PlaceGroup group) {
    return Optional.ofNullable(decisions.get(group));
  }

  /** The places decided so far. */
  List<GazetteerPlace> decided() {
    List<GazetteerPlace> list = new ArrayList<>();
    for (PlaceGroup group : groups) {
      decision(group).ifPresent(decision -> list.add(decision.choice().place()));
    }
    return list;
  }

  /** The places of a name with the belief in each, the largest place first. */
  List<Weighed> beliefs(PlaceGroup group) {
    return beliefs.getOrDefault(group, List.of());
  }

  /** Weighs the places of all names that are not decided, anew. */
  void weigh() {
    List<PlaceGroup> open = groups.stream().filter(g -> decision(g).isEmpty()).toList();
    for (PlaceGroup group : open) {
      beliefs.put(group, shares(group.places(), new double[group.places().size()]));
    }
    List<PlaceGroup> weighed = open.stream().limit(MOST_GROUPS).toList();
    for (int round = 0; round < ROUNDS; round++) {
      IdentityHashMap<PlaceGroup, List<Weighed>> next = new IdentityHashMap<>();
      for (PlaceGroup group : weighed) {
        List<GazetteerPlace> places = group.places();
        double[] support = new double[places.size()];
        for (int i = 0; i < support.length; i++) {
          support[i] = support(group, places.get(i));
        }
        next.put(group, shares(places, support));
      }
      beliefs.putAll(next);
    }
  }

  private static List<Weighed> shares(List<GazetteerPlace> places, double[] support) {
    double[] weights = new double[support.length];
    double sum = 0;
    for (int i = 0; i < support.length; i++) {
      double score = score(places.get(i), support[i]);
      weights[i] = Math.exp(score);
      sum += weights[i];
    }
    List<Weighed> list = new ArrayList<>();
    for (int i = 0; i < support.length; i++) {
      list.add(new Weighed(places.get(i), support[i], weights[i] / sum));
    }
    return list;
  }

  private static double score(GazetteerPlace place, double support) {
    double size = POPULATION_WEIGHT * Math.log10(place.population() + 1000.0);
    return size + rank(place) + SUPPORT_WEIGHT * Math.min(MOST_SUPPORT, support);
  }

  private static double rank(GazetteerPlace place) {
    if (place.isCountry()) {
      return 1.5;
    }
    if (Features.isCapital(place)) {
      return 2.5;
    }
    if (Features.isWide(place)) {
      return 6;
    }
    return Features.isFirstDivision(place) ? 0.5 : 0;
  }

  /** How well a place goes with the other names of the report. */
  double support(PlaceGroup group, GazetteerPlace place) {
    double sum = 0;
    for (PlaceGroup other : groups.subList(0, Math.min(MOST_GROUPS, groups.size()))) {
      if (other == group || other.key().equals(group.key())) {
        continue;
      }
      for (Weighed weighed : beliefs(other)) {
        if (weighed.share() > NEGLIGIBLE) {
          sum += weighed.share() * Features.affinity(place, weighed.place());
        }
      }
    }
    return sum;
  }
}
