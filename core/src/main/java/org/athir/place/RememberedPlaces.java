package org.athir.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gazetteer that remembers, for one report, what it was asked: names come again. */
final class RememberedPlaces {
  private final Gazetteer gazetteer;
  private final Map<String, List<GazetteerPlace>> found = new HashMap<>();
  private final Map<String, Optional<GazetteerPlace>> countries = new HashMap<>();

  RememberedPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<GazetteerPlace> find(String name) {
    return found.computeIfAbsent(name, gazetteer::find);
  }

  int longest(List<String> words, int start) {
    return gazetteer.longest(words, start);
  }

  Optional<GazetteerPlace> country(String code) {
    return countries.computeIfAbsent(code, gazetteer::country);
  }
}
