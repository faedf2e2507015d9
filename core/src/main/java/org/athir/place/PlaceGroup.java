package org.athir.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The expressions of a report that have one name, and the places that it may mean. */
final class PlaceGroup {
  /** More places of one name are not weighed; the smallest are left out. */
  static final int MOST_PLACES = 25;

  private static final Comparator<GazetteerPlace> LARGEST_FIRST =
      Comparator.comparingLong(GazetteerPlace::population)
          .reversed()
          .thenComparingInt(GazetteerPlace::id);

  private final List<Expression> expressions = new ArrayList<>();
  private final Set<GazetteerPlace> places = new LinkedHashSet<>();
  private List<GazetteerPlace> sorted = List.of();

  void add(Expression expression) {
    expressions.add(expression);
    if (places.addAll(expression.usual())) {
      sorted = places.stream().sorted(LARGEST_FIRST).limit(MOST_PLACES).toList();
    }
  }

  /** Its expressions in the order of the report. */
  List<Expression> expressions() {
    return expressions;
  }

  /** The places, the most populous first. */
  List<GazetteerPlace> places() {
    return sorted;
  }

  /** The words of its first expression. */
  String key() {
    return expressions.get(0).key();
  }
}
