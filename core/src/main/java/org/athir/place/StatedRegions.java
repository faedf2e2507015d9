package org.athir.place;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.athir.model.Sentence;
import org.athir.model.Token;
import org.athir.parse.Language.WordList;
import org.athir.place.Expression.Form;
import org.athir.place.PlacePass.Choice;

/** Reads regions that stand beside the name: "Paris, Texas", "the Iraqi city of Mosul". */
final class StatedRegions {
  private static final long KNOWN_TOWN = 300_000;

  private final PlaceWords words;
  private final IdentityHashMap<Expression, Choice> choices = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, GazetteerPlace> unknown = new IdentityHashMap<>();

  StatedRegions(PlaceWords words) {
    this.words = words;
  }

  /** What was read of an expression. */
  Optional<Choice> choice(Expression expression) {
    return Optional.ofNullable(choices.get(expression));
  }

  /** The region of an expression that the gazetteer does not have there. */
  Optional<GazetteerPlace> unknownIn(Expression expression) {
    return Optional.ofNullable(unknown.get(expression));
  }

  /** Reads the expressions of one sentence, in order. */
  void read(List<Expression> expressions) {
    // From the right, so that in "Toronto, Ontario, Canada" the province is known for the town.
    for (int i = expressions.size() - 2; i >= 0; i--) {
      Expression one = expressions.get(i);
      Expression other = expressions.get(i + 1);
      if (isRegionAfter(one, other)) {
        pair(one, other, "its region follows: ");
      } else if (isRegionBefore(one, other)) {
        pair(other, one, "its region stands before: ");
      }
    }
  }

  private void pair(Expression inner, Expression outer, String reason) {
    if (inner.key().equals(outer.key())) {
      return;
    }
    List<GazetteerPlace> regions =
        choice(outer).map(c -> List.of(c.place())).orElse(outer.places()).stream()
            .filter(StatedRegions::isRegion)
            .toList();
    List<GazetteerPlace> usual = inner.usual();
    for (GazetteerPlace region : regions) {
      Optional<GazetteerPlace> inside =
          usual.stream()
              .filter(place -> Features.liesIn(place, region) && !place.equals(region))
              .max(Comparator.comparingLong(GazetteerPlace::population));
      if (inside.isPresent()) {
        choices.put(inner, new Choice(inside.get(), reason + region.name()));
        choices.putIfAbsent(outer, new Choice(region, "the region of " + inside.get().name()));
        return;
      }
    }
    if (regions.size() == 1 && isNoneOf(inner, outer)) {
      unknown.put(inner, regions.get(0));
    }
  }

  /** Whether the outer names a region that has no such place, and no homonym is well known. */
  private static boolean isNoneOf(Expression inner, Expression outer) {
    boolean surely =
        inner.places().isEmpty() || outer.form() != Form.PLAIN || isSaidToHold(inner, outer);
    return surely
        && inner.places().stream().allMatch(p -> p.isPopulated() && p.population() < KNOWN_TOWN);
  }

  /** "X in Virginia", "X, Virginia" and no list: "X, Virginia and Ohio". */
  private static boolean isSaidToHold(Expression inner, Expression outer) {
    Sentence sentence = inner.sentence();
    if (sentence.token(inner.last() + 1).text().equals("in")) {
      return true;
    }
    int next = outer.last() + 1;
    boolean list =
        next < sentence.tokens().size() && sentence.token(next).text().matches("and|or|&");
    return !list && outer.places().stream().allMatch(Features::isFirstDivision);
  }

  private static boolean isRegion(GazetteerPlace place) {
    return place.isCountry() || place.isDivision();
  }

  /** "Paris, Texas", "Mosul (Iraq)", "Mosul in Iraq". */
  private boolean isRegionAfter(Expression one, Expression other) {
    if (one.kind() == ReportPlace.Kind.PEOPLE || other.kind() == ReportPlace.Kind.PEOPLE) {
      return false;
    }
    int gap = other.first() - one.last();
    if (gap < 1 || gap > 4) {
      return false;
    }
    Sentence sentence = one.sentence();
    String between = sentence.token(one.last() + 1).text();
    if (gap == 1) {
      return other.form() == Form.SHORT;
    }
    if (gap == 2) {
      return between.matches("[,(]|-LRB-|in");
    }
    return between.equals("in") && directions(sentence, one.last() + 2, other.first());
  }

  private boolean directions(Sentence sentence, int from, int to) {
    for (Token token : sentence.tokens().subList(from, to)) {
      if (!words.is(WordList.PLACE_DIRECTIONS, token)) {
        return false;
      }
    }
    return true;
  }

  /** "Iraq's Mosul", "the Iraqi city of Mosul", "Texas town of Paris". */
  private boolean isRegionBefore(Expression one, Expression other) {
    int gap = other.first() - one.last();
    if (gap < 2 || gap > 5) {
      return false;
    }
    Sentence sentence = one.sentence();
    boolean kind = false;
    for (Token token : sentence.tokens().subList(one.last() + 1, other.first())) {
      kind |= words.is(WordList.PLACE_KINDS, token);
      boolean allowed =
          words.is(WordList.PLACE_KINDS, token)
              || words.is(WordList.PLACE_DIRECTIONS, token)
              || token.text().equals("of")
              || token.tag().equals("POS");
      if (!allowed) {
        return false;
      }
    }
    boolean possessive = sentence.token(one.last() + 1).tag().equals("POS");
    return kind || (possessive && one.kind() == ReportPlace.Kind.NAME);
  }
}
