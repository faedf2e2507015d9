package org.athir.place;

/**
 * A place of the gazetteer.
 *
 * @param id GeoNames id, or 0 where it is not known
 * @param name its usual name, with its marks, such as {@code Kyiv}
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-3 code as in the lexicon, KOS for Kosovo; empty for a place of no
 *     or several countries
 * @param admin1 name of its first-level division, or empty
 * @param admin2 name of its second-level division, or empty
 * @param feature GeoNames feature code, such as PPLC, PPL, ADM1, ADM2, PCLI or RGN
 * @param population people, 0 where unknown; of a division or country, the sum over the places
 *     listed in it
 */
public record GazetteerPlace(
    int id,
    String name,
    double latitude,
    double longitude,
    String country,
    String admin1,
    String admin2,
    String feature,
    long population) {

  /** Whether it is a state or a dependent territory. */
  public boolean isCountry() {
    return feature.startsWith("PCL");
  }

  /** Whether it is a division of a country, of whatever level. */
  public boolean isDivision() {
    return feature.startsWith("ADM");
  }

  /** Whether people live together there: a city, town, village or part of one. */
  public boolean isPopulated() {
    return feature.startsWith("PPL") || feature.equals("STLMT");
  }
}
