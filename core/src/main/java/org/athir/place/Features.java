package org.athir.place;

/** What GeoNames feature codes say, as far as it is needed. */
final class Features {
  private static final int SEAT_PART = 4;
  private static final double NEAR_KM = 60;
  private static final double FAR_KM = 161;

  /** Places of fewer people are hardly meant by a name that is not their usual one. */
  static final long MINOR = 50_000;

  private Features() {}

  static boolean isFirstDivision(GazetteerPlace place) {
    return place.feature().equals("ADM1");
  }

  static boolean isSecondDivision(GazetteerPlace place) {
    return place.feature().equals("ADM2");
  }

  /** A seat of a state's or first-level division's government. */
  static boolean isSeat(GazetteerPlace place) {
    return place.feature().equals("PPLA") || isCapital(place);
  }

  /** Whether the first is the town after which the second is called: "Idlib" is the town. */
  static boolean isSeat(GazetteerPlace town, GazetteerPlace division) {
    boolean within = town.isPopulated() && division.isDivision() && liesIn(town, division);
    return within
        && (isSecondDivision(division)
            || isSeat(town)
            || town.population() * SEAT_PART >= division.population());
  }

  /** A country, a continent, a sea, a region that the gazetteer has from an analyst. */
  static boolean isWide(GazetteerPlace place) {
    return !place.isPopulated() && !place.isDivision();
  }

  static boolean isCapital(GazetteerPlace place) {
    return place.feature().equals("PPLC");
  }

  /** Whether the second place is the first or a division or country in which it lies. */
  static boolean liesIn(GazetteerPlace place, GazetteerPlace region) {
    if (!place.country().equals(region.country())) {
      return false;
    }
    if (region.isCountry()) {
      return true;
    }
    boolean first = !region.admin1().isEmpty() && region.admin1().equals(place.admin1());
    if (isFirstDivision(region)) {
      return first;
    }
    return isSecondDivision(region)
        && first
        && !region.admin2().isEmpty()
        && region.admin2().equals(place.admin2());
  }

  /** Kilometres between two places, good enough up to a few hundred. */
  static double kilometres(GazetteerPlace one, GazetteerPlace other) {
    double latitude = Math.toRadians((one.latitude() + other.latitude()) / 2);
    double degrees = Math.abs(one.longitude() - other.longitude());
    double east = Math.min(degrees, 360 - degrees) * Math.cos(latitude);
    double north = one.latitude() - other.latitude();
    return 111.2 * Math.sqrt(east * east + north * north);
  }

  /** How well two places of different names go together in one report, 0 to 2. */
  static double affinity(GazetteerPlace one, GazetteerPlace other) {
    boolean sameCountry = one.country().equals(other.country());
    if (one.isCountry() || other.isCountry()) {
      return sameCountry ? 0.2 : 0;
    }
    return sameCountry ? affinityAtHome(one, other) : nearness(one, other, 0.6);
  }

  private static double affinityAtHome(GazetteerPlace one, GazetteerPlace other) {
    if (isSecondDivisionOf(one, other) || isSecondDivisionOf(other, one)) {
      return 2;
    }
    if (isSameDivision(one, other)) {
      boolean wide = isFirstDivision(one) || isFirstDivision(other);
      return wide ? 1 : Math.max(0.6, nearness(one, other, 0.9));
    }
    return Math.max(0.1, nearness(one, other, 0.6));
  }

  private static boolean isSameDivision(GazetteerPlace one, GazetteerPlace other) {
    return !one.admin1().isEmpty() && one.admin1().equals(other.admin1());
  }

  private static boolean isSecondDivisionOf(GazetteerPlace region, GazetteerPlace place) {
    return isSecondDivision(region) && liesIn(place, region);
  }

  /** 1.2 for neighbours, less for places that one may reach within the day, else nothing. */
  private static double nearness(GazetteerPlace one, GazetteerPlace other, double reachable) {
    double distance = kilometres(one, other);
    if (isFirstDivision(one) || isFirstDivision(other)) {
      return 0;
    }
    if (distance < NEAR_KM) {
      return 1.2;
    }
    return distance < FAR_KM ? reachable : 0;
  }
}
