package org.athir.place;

import java.util.List;
import java.util.Optional;

/** Where the places of a name are looked up: the gazetteer. */
public interface PlaceNames {

  /** The places of a name, the most populous first. */
  List<GazetteerPlace> find(String name);

  /**
   * How many words the longest name has that begins at a word; 0 when none does.
   *
   * @param words words of a sentence
   * @param start index of the first word
   */
  int longest(List<String> words, int start);

  /**
   * A state or territory.
   *
   * @param code ISO 3166-1 alpha-3
   */
  Optional<GazetteerPlace> country(String code);
}
