package org.athir.place;

import java.util.List;
import java.util.Optional;

/** The passes over the names of a report, in their order. */
final class PlacePasses {
  /** "Paris, Texas": decided before the others, see {@link StatedRegions}. */
  static final String STATED_REGION = "stated region";

  /** The same name was decided by its region elsewhere in the report. */
  static final String SAME_NAME = "same name";

  /** The place lies near the report's other places. */
  static final String OTHER_PLACES = "other places";

  private PlacePasses() {}

  static List<PlacePass> all() {
    return List.of(
        new OnlyPlace(),
        new CountryOrDivision(),
        new NamedRegion(),
        new OtherPlaces(),
        new ActorCountry(),
        new Population());
  }

  /** The gazetteer has one place of the name. */
  static final class OnlyPlace implements PlacePass {
    @Override
    public String name() {
      return "only place";
    }

    @Override
    public Optional<Choice> choose(PlaceGroup group, PlaceMap map) {
      List<GazetteerPlace> places = group.places();
      return places.size() == 1
          ? Optional.of(new Choice(places.get(0), "the only place of that name"))
          : Optional.empty();
    }
  }

  /** A country or a large division, where the report's other places do not speak for another. */
  static final class CountryOrDivision implements PlacePass {
    private static final long LARGE = 400_000;

    @Override
    public String name() {
      return "country or division";
    }

    @Override
    public Optional<Choice> choose(PlaceGroup group, PlaceMap map) {
      GazetteerPlace best = mostLikely(group, map).place();
      if (Features.isWide(best)) {
        String sort = best.isCountry() ? "country" : "region";
        return Optional.of(new Choice(best, "the name of a " + sort));
      }
      return Features.isFirstDivision(best) && best.population() > LARGE
          ? Optional.of(new Choice(best, "the name of a division"))
          : Optional.empty();
    }
  }

  static PlaceMap.Weighed mostLikely(PlaceGroup group, PlaceMap map) {
    PlaceMap.Weighed best = map.beliefs(group).get(0);
    for (PlaceMap.Weighed weighed : map.beliefs(group)) {
      if (weighed.share() > best.share()) {
        best = weighed;
      }
    }
    return best;
  }

  /** A place in a country or division that the report names by itself. */
  static final class NamedRegion implements PlacePass {
    @Override
    public String name() {
      return "named region";
    }

    @Override
    public Optional<Choice> choose(PlaceGroup group, PlaceMap map) {
      GazetteerPlace best = mostLikely(group, map).place();
      return map.decided().stream()
          .filter(region -> Features.isFirstDivision(region) || Features.isSecondDivision(region))
          .filter(region -> Features.liesIn(best, region))
          .findFirst()
          .map(region -> new Choice(best, "in a region that the report names: " + region.name()));
    }
  }

  /** The place that lies best with the report's other places. */
  static final class OtherPlaces implements PlacePass {
    @Override
    public String name() {
      return OTHER_PLACES;
    }

    @Override
    public Optional<Choice> choose(PlaceGroup group, PlaceMap map) {
      PlaceMap.Weighed best = mostLikely(group, map);
      return best.support() >= 0.25
          ? Optional.of(new Choice(best.place(), "near the report's other places"))
          : Optional.empty();
    }
  }

  /** A place in the country of an actor of the report. */
  static final class ActorCountry implements PlacePass {
    private static final long MUCH_LARGER = 5;

    @Override
    public String name() {
      return "country of the actors";
    }

    @Override
    public Optional<Choice> choose(PlaceGroup group, PlaceMap map) {
      long largest = group.places().get(0).population();
      return group.places().stream()
          .filter(place -> map.actorCountries().contains(place.country()))
          .filter(place -> place.population() * MUCH_LARGER >= largest)
          .findFirst()
          .map(place -> new Choice(place, "in the country of the report's actors"));
    }
  }

  /** The most populous. */
  static final class Population implements PlacePass {
    @Override
    public String name() {
      return "population";
    }

    @Override
    public Optional<Choice> choose(PlaceGroup group, PlaceMap map) {
      List<GazetteerPlace> places = group.places();
      GazetteerPlace first =
          places.stream().filter(Features::isCapital).findFirst().orElse(places.get(0));
      return Optional.of(
          new Choice(
              first,
              Features.isCapital(first)
                  ? "a capital"
                  : "the most populous of " + places.size() + " places of that name"));
    }
  }
}
