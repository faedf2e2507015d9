package org.athir.encoder.training;

import java.util.List;
import java.util.Locale;

/** Reliability as a picture: predicted probability to the right, observed share upwards. */
final class ReliabilityDiagram {
  private static final int SIDE = 320;
  private static final int MARGIN = 48;
  private static final int LINE = 18;
  private static final int TENTHS = 10;
  private static final List<String> COLOURS = List.of("#1f5fa8", "#8a5a00", "#b3261e");

  private ReliabilityDiagram() {}

  /** The picture as SVG; a dot's area is as its cases, the dashed line is perfect. */
  static String svg(List<Reliability> tables) {
    StringBuilder svg = new StringBuilder();
    int height = SIDE + 2 * MARGIN + LINE * tables.size();
    add(
        svg,
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif'"
            + " font-size='12'>%n<rect width='100%%' height='100%%' fill='#fff'/>%n",
        SIDE + 2 * MARGIN,
        height);
    for (int tenth = 0; tenth <= TENTHS; tenth += 2) {
      double share = tenth / (double) TENTHS;
      add(
          svg,
          "<text x='%.0f' y='%d' text-anchor='middle'>%.1f</text>%n",
          x(share),
          y0() + LINE,
          share);
      add(
          svg,
          "<text x='%d' y='%.0f' text-anchor='end'>%.1f</text>%n",
          MARGIN - 6,
          y(share) + 4,
          share);
    }
    add(
        svg,
        "<path d='M%d %d V%d H%d' fill='none' stroke='#444'/>%n"
            + "<path d='M%d %d L%d %d' stroke='#888' stroke-dasharray='4 4'/>%n",
        MARGIN,
        MARGIN,
        y0(),
        MARGIN + SIDE,
        MARGIN,
        y0(),
        MARGIN + SIDE,
        MARGIN);
    for (int i = 0; i < tables.size(); i++) {
      series(svg, tables.get(i), COLOURS.get(i % COLOURS.size()), y0() + MARGIN + i * LINE);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void series(StringBuilder svg, Reliability table, String colour, int key) {
    for (Reliability.Bin bin : table.bins()) {
      add(
          svg,
          "<circle cx='%.1f' cy='%.1f' r='%.1f' fill='%s' fill-opacity='0.7'><title>%s: %d"
              + " cases</title></circle>%n",
          x(bin.predicted()),
          y(bin.observed()),
          Math.max(2, Math.min(16, Math.sqrt(bin.count()) / 2)),
          colour,
          table.name(),
          bin.count());
    }
    add(
        svg,
        "<circle cx='%d' cy='%d' r='5' fill='%s'/><text x='%d' y='%d'>%s</text>%n",
        MARGIN + 5,
        key - 4,
        colour,
        MARGIN + 16,
        key,
        table.name());
  }

  private static int y0() {
    return MARGIN + SIDE;
  }

  private static double x(double share) {
    return MARGIN + share * SIDE;
  }

  private static double y(double share) {
    return y0() - share * SIDE;
  }

  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
