package org.athir.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gazetteer that remembers, for one report, what it was asked: names come again. */
final class RememberedPlaces implements PlaceNames {
  private final PlaceNames gazetteer;
  private final Map<String, List<GazetteerPlace>> found = new HashMap<>();
  private final Map<String, Optional<GazetteerPlace>> countries = new HashMap<>();

  RememberedPlaces(PlaceNames gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<GazetteerPlace> find(String name) {
    return found.computeIfAbsent(name, gazetteer::find);
  }

  @Override
  public int longest(List<String> words, int start) {
    return gazetteer.longest(words, start);
  }

  @Override
  public Optional<GazetteerPlace> country(String code) {
    return countries.computeIfAbsent(code, gazetteer::country);
  }
}
