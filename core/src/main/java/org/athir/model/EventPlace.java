package org.athir.model;

import java.util.Optional;

/**
 * Where an event happened.
 *
 * @param span the words of the place
 * @param text the words there
 * @param name main name in the gazetteer; empty when the place is in no gazetteer
 * @param point where it lies
 * @param country ISO 3166-1 alpha-3 code
 * @param admin1 name of the first-level division
 * @param admin2 name of the second-level division
 * @param geonamesId GeoNames identifier
 * @param feature GeoNames feature code, such as PPLC
 * @param precision how exact the place is, {@link #POINT} to {@link #COUNTRY}
 * @param basis what it rests on
 */
public record EventPlace(
    Span span,
    String text,
    Optional<String> name,
    Optional<Point> point,
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> admin2,
    Optional<Integer> geonamesId,
    Optional<String> feature,
    int precision,
    Basis basis) {

  /** A populated place or an exact site. */
  public static final int POINT = 1;

  /** Near such a place. */
  public static final int NEAR = 2;

  /** A second-level division. */
  public static final int SECOND_DIVISION = 3;

  /** A first-level division or a region. */
  public static final int FIRST_DIVISION = 4;

  /** A country or wider; also a place whose extent is not known. */
  public static final int COUNTRY = 5;

  /** Checks the precision. */
  public EventPlace {
    if (precision < POINT || precision > COUNTRY) {
      throw new IllegalArgumentException("no precision of a place: " + precision);
    }
  }

  /**
   * A point on the earth.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Point(double latitude, double longitude) {
    private static final double EARTH_DIAMETER_KM = 12_742;

    /** Checks the degrees. */
    public Point {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no point: " + latitude + ", " + longitude);
      }
    }

    /** Great-circle distance in kilometres (haversine formula, mean earth radius). */
    public double kilometresTo(Point other) {
      double north = Math.toRadians(other.latitude - latitude) / 2;
      double east = Math.toRadians(other.longitude - longitude) / 2;
      double shrink = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
      double chord = Math.pow(Math.sin(north), 2) + shrink * Math.pow(Math.sin(east), 2);
      return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
  }

  /** What a place rests on. */
  public enum Basis {
    /** Words that belong to the event. */
    TEXT("text"),
    /** The report's dateline. */
    INHERITED("inherited");

    private final String word;

    Basis(String word) {
      this.word = word;
    }

    /** The word in the event record. */
    public String word() {
      return word;
    }
  }
}
