package org.athir.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gazetteer that remembers, for one report, what it was asked: names come again. */
final class RememberedPlaces {
  private final Gazetteer gazetteer;
  private final Map<String, List<GazetteerPlace>> found = new HashMap<>();
  private final Map<String, List<GazetteerPlace>> meant = new HashMap<>();
  private final Map<String, Optional<GazetteerPlace>> countries = new HashMap<>();

  RememberedPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<GazetteerPlace> find(String name) {
    return found.computeIfAbsent(name, gazetteer::find);
  }

  /** The places that a name means: by that main name; by another only the much better known. */
  List<GazetteerPlace> meant(String name) {
    return meant.computeIfAbsent(name, key -> meant(PlaceWords.key(key), find(key)));
  }

  private static List<GazetteerPlace> meant(String key, List<GazetteerPlace> places) {
    List<GazetteerPlace> main = places.stream().filter(p -> isMainName(p, key)).toList();
    long largest = main.stream().mapToLong(GazetteerPlace::population).max().orElse(-1);
    long least = main.isEmpty() ? 0 : Math.max(Features.MINOR, largest + 1);
    return places.stream()
        .filter(
            place ->
                Features.isWide(place)
                    || place.population() >= least
                    || main.contains(place)
                    || main.stream().anyMatch(division -> Features.isSeat(place, division)))
        .toList();
  }

  private static boolean isMainName(GazetteerPlace place, String key) {
    String own = PlaceWords.key(place.name());
    return own.equals(key) || (own.startsWith(key + " ") && place.isDivision());
  }

  int longest(List<String> words, int start) {
    return gazetteer.longest(words, start);
  }

  Optional<GazetteerPlace> country(String code) {
    return countries.computeIfAbsent(code, gazetteer::country);
  }
}
