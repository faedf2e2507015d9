package org.athir.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.athir.model.EventPlace.Point;
import org.athir.score.Alignment.Pair;
import org.athir.score.ReportFields.Actor;
import org.athir.score.ReportFields.Count;
import org.athir.score.ReportFields.Event;
import org.athir.score.ReportFields.Item;
import org.athir.score.ReportFields.Place;
import org.athir.score.ReportFields.Time;

/**
 * Compares fields with gold: actors' codes and sectors, times, places and numbers wherever they
 * stand; time and place of the events that were found.
 *
 * <p>Items are compared that share words, one to one. An actor or a place inside the words of
 * another gold actor or place ("Iraq" in "Iraq's army" and in "in Iraq") is neither right nor
 * wrong.
 */
public final class FieldScorer {
  /** Places closer than this count as the same: a hundred miles, as in the toponym literature. */
  public static final double NEAR_KM = 161;

  private final Map<String, Figure> figures = new LinkedHashMap<>();

  private FieldScorer() {}

  /**
   * Scores predictions.
   *
   * @param gold fields by report
   * @param predicted fields by report; those of other reports are left out
   * @return a figure for each field, always in the same order
   */
  public static List<Figure> score(
      Map<String, ReportFields> gold, Map<String, ReportFields> predicted) {
    FieldScorer scorer = new FieldScorer();
    for (String report : new TreeSet<>(gold.keySet())) {
      ReportFields wanted = gold.getOrDefault(report, ReportFields.NOTHING);
      scorer.add(wanted, predicted.getOrDefault(report, ReportFields.NOTHING));
    }
    return List.copyOf(scorer.figures.values());
  }

  private void add(ReportFields gold, ReportFields predicted) {
    actors(gold, predicted);
    times(gold.times(), predicted.times());
    places(gold, predicted);
    numbers(gold.numbers(), predicted.numbers());
    events(gold.events(), predicted.events());
  }

  private void count(String field, int gold, int predicted, int correct) {
    figures.merge(field, new Figure(field, gold, predicted, correct), Figure::plus);
  }

  private void actors(ReportFields gold, ReportFields predicted) {
    Alignment<Actor> aligned = Alignment.of(gold.actors(), predicted.actors());
    List<Actor> counted = counted(aligned, gold);
    int sameCode = 0;
    int sameSectors = 0;
    for (Pair<Actor> pair : aligned.pairs()) {
      Optional<String> code = pair.gold().code();
      sameCode += code.isPresent() && code.equals(pair.predicted().code()) ? 1 : 0;
      sameSectors +=
          (int) pair.gold().sectors().stream().filter(pair.predicted().sectors()::contains).count();
    }
    count("actor phrase", gold.actors().size(), counted.size(), aligned.pairs().size());
    count("actor code", coded(gold.actors()), coded(counted), sameCode);
    count("actor sectors", sectors(gold.actors()), sectors(counted), sameSectors);
  }

  /** The predicted items that count: not those without a partner inside gold words. */
  private static <T extends Item> List<T> counted(Alignment<T> aligned, ReportFields gold) {
    List<T> counted = new ArrayList<>(aligned.pairs().stream().map(Pair::predicted).toList());
    for (T extra : aligned.extra()) {
      if (!isInside(extra, gold.actors()) && !isInside(extra, gold.places())) {
        counted.add(extra);
      }
    }
    return counted;
  }

  private static boolean isInside(Item item, List<? extends Item> others) {
    return others.stream().anyMatch(other -> other.span().contains(item.span()));
  }

  private static int coded(List<Actor> actors) {
    return (int) actors.stream().filter(actor -> actor.code().isPresent()).count();
  }

  private static int sectors(List<Actor> actors) {
    return actors.stream().mapToInt(actor -> actor.sectors().size()).sum();
  }

  private void times(List<Time> gold, List<Time> predicted) {
    Alignment<Time> aligned = Alignment.of(gold, predicted);
    long same =
        aligned.pairs().stream()
            .filter(pair -> pair.gold().value().equals(pair.predicted().value()))
            .count();
    count("time value", gold.size(), predicted.size(), (int) same);
  }

  private void places(ReportFields gold, ReportFields predicted) {
    Alignment<Place> aligned = Alignment.of(gold.places(), predicted.places());
    List<Place> counted = counted(aligned, gold);
    int near = 0;
    for (Pair<Place> pair : aligned.pairs()) {
      near += isNear(pair.gold().point(), pair.predicted().point()) ? 1 : 0;
    }
    count("place name", gold.places().size(), counted.size(), aligned.pairs().size());
    count("place within 161 km", located(gold.places()), located(counted), near);
  }

  private static int located(List<Place> places) {
    return (int) places.stream().filter(place -> place.point().isPresent()).count();
  }

  private static boolean isNear(Optional<Point> one, Optional<Point> two) {
    return one.isPresent() && two.isPresent() && one.get().kilometresTo(two.get()) <= NEAR_KM;
  }

  private void numbers(List<Count> gold, List<Count> predicted) {
    Alignment<Count> aligned = Alignment.of(gold, predicted);
    long same =
        aligned.pairs().stream().filter(pair -> pair.gold().sameValue(pair.predicted())).count();
    count("number exact", gold.size(), predicted.size(), (int) same);
  }

  /** Time and place are asked for where gold and prediction have the same event. */
  private void events(List<Event> gold, List<Event> predicted) {
    Alignment<Event> aligned = Alignment.of(gold, predicted);
    int goldDates = 0;
    int dates = 0;
    int sameDates = 0;
    int goldPlaces = 0;
    int places = 0;
    int near = 0;
    for (Pair<Event> pair : aligned.pairs()) {
      Event wanted = pair.gold();
      Event found = pair.predicted();
      goldDates += wanted.date().isPresent() ? 1 : 0;
      dates += found.date().isPresent() ? 1 : 0;
      sameDates += wanted.date().isPresent() && wanted.date().equals(found.date()) ? 1 : 0;
      goldPlaces += wanted.place().isPresent() ? 1 : 0;
      places += found.place().isPresent() ? 1 : 0;
      near += isNear(wanted.place(), found.place()) ? 1 : 0;
    }
    count("event found", gold.size(), aligned.pairs().size(), aligned.pairs().size());
    count("event time", goldDates, dates, sameDates);
    count("event place within 161 km", goldPlaces, places, near);
  }
}
