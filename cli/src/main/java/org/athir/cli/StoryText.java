package org.athir.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.athir.score.StoryEvent;
import org.athir.score.StoryFigures;
import org.athir.score.StoryGold.Expected;
import org.athir.score.StoryGold.Side;

/**
 * Events of a report, compared with the expected ones.
 *
 * @param story the figures
 * @param intervals their intervals
 */
record StoryText(StoryFigures story, IntervalsText intervals) implements ScoreText {

  @Override
  public Map<String, Object> figures() {
    StoryFigures.Count all = story.all();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("task", "story");
    figures.put("events", all.coded());
    figures.put("must", all.must());
    figures.put("hit", all.hit());
    figures.put("recall", all.recall());
    figures.put("precision", all.precision());
    figures.put("f1", all.f1());
    figures.put("missed", ids(story.missed()));
    figures.put("other_sectors", ids(story.withOtherSectors()));
    figures.put("wrong", story.wrong().stream().map(StoryText::figures).toList());
    intervals.putInto(figures);
    return figures;
  }

  private static Collection<String> ids(Collection<Expected> expected) {
    return expected.stream().map(Expected::id).toList();
  }

  private static Map<String, Object> figures(StoryEvent event) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("type", event.type());
    figures.put("actors", knownCodes(event.actors()));
    figures.put("recipients", knownCodes(event.recipients()));
    figures.put("evidence", event.quotes());
    return figures;
  }

  @Override
  public String table() {
    StringBuilder lines = new StringBuilder();
    for (Expected one : story.missed()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "missed  %-4s %s %s -> %s: %s\n",
              one.id(),
              joined(one.types()),
              codes(one.actor()),
              codes(one.recipient()),
              one.quote()));
    }
    for (Expected one : story.withOtherSectors()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "sector  %-4s found, but the sectors are not %s -> %s\n",
              one.id(),
              sectors(one.actor()),
              sectors(one.recipient())));
    }
    for (StoryEvent event : story.wrong()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "false        %s %s -> %s: %s\n",
              event.type(),
              codes(event.actors()),
              codes(event.recipients()),
              String.join("; ", event.quotes())));
    }
    return lines + summary() + intervals.table();
  }

  private String summary() {
    StoryFigures.Count all = story.all();
    return String.format(
        Locale.ROOT,
        "events=%d must=%d/%d recall=%.3f precision=%.3f f1=%.3f\n",
        all.coded(),
        all.hit(),
        all.must(),
        all.recall(),
        all.precision(),
        all.f1());
  }

  private static String codes(Side side) {
    return joined(side.codes().stream().map(code -> code.orElse("none")).toList());
  }

  private static List<String> knownCodes(Side side) {
    return side.codes().stream().flatMap(Optional::stream).sorted().toList();
  }

  private static String sectors(Side side) {
    return side.sectors().isEmpty() ? "any" : joined(side.sectors());
  }

  private static String joined(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining("|"));
  }
}
