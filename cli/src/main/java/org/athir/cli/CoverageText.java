package org.athir.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.athir.lexicon.OfficeCoverage;
import org.athir.lexicon.OfficeCoverage.Lack;
import org.athir.lexicon.OfficeCoverage.OpenTerm;
import org.athir.lexicon.OfficeCoverage.Row;
import org.athir.lexicon.OfficeCoverage.Years;
import org.athir.mention.ActorEntry.Origin;

/**
 * Which offices the lexicon fills, in words.
 *
 * @param coverage what is filled
 * @param place where the lexicon is, for the places of entries
 */
record CoverageText(OfficeCoverage coverage, LexiconPlace place) {
  private static final String FORMAT = "%-20s %7s %9s %7s %9s";

  /** A line for each state, the terms whose dates are not known, the totals. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<String, List<Row>> byState = new LinkedHashMap<>();
    List<Row> rows = coverage.rows();
    rows.forEach(row -> byState.computeIfAbsent(row.state(), key -> new ArrayList<>()).add(row));
    byState.forEach((state, offices) -> lines.add(state + "  " + offices(offices)));
    lines.add("");
    openTerms(lines);
    lines.add("");
    offices(rows, lines);
    lines.add("");
    coverage.totals().forEach((name, count) -> lines.add(total(name, count)));
    return lines;
  }

  private static String offices(List<Row> rows) {
    return String.join("; ", rows.stream().map(CoverageText::office).toList());
  }

  private static String office(Row row) {
    String name = row.office() + " " + row.wanted();
    if (row.gaps().isEmpty()) {
      return name + " complete";
    }
    return name + " lacks " + String.join(", ", row.gaps().stream().map(Years::toString).toList());
  }

  private void openTerms(List<String> lines) {
    List<OpenTerm> terms = coverage.openTerms();
    for (Lack lack : Lack.values()) {
      List<OpenTerm> some = terms.stream().filter(term -> term.lack() == lack).toList();
      lines.add("terms with " + lack.words() + ": " + some.size());
      some.forEach(term -> lines.add("  " + openTerm(term)));
    }
  }

  private String openTerm(OpenTerm term) {
    Origin origin = term.person().origin();
    String dates = term.period().toString();
    return term.state()
        + " "
        + term.office()
        + ": "
        + term.person().id()
        + (dates.isEmpty() ? "" : ", " + dates)
        + " ("
        + place.show(origin.file())
        + ":"
        + origin.line()
        + ")";
  }

  private static void offices(List<Row> rows, List<String> lines) {
    Map<String, List<Row>> byOffice = new LinkedHashMap<>();
    rows.forEach(row -> byOffice.computeIfAbsent(row.office(), key -> new ArrayList<>()).add(row));
    lines.add(
        String.format(Locale.ROOT, FORMAT, "office", "states", "complete", "years", "filled"));
    byOffice.forEach(
        (office, some) -> {
          int wanted = some.stream().mapToInt(row -> row.wanted().count()).sum();
          int gaps = some.stream().flatMap(row -> row.gaps().stream()).mapToInt(Years::count).sum();
          long complete = some.stream().filter(row -> row.gaps().isEmpty()).count();
          String share = String.format(Locale.ROOT, "%.1f %%", 100.0 * (wanted - gaps) / wanted);
          lines.add(
              String.format(Locale.ROOT, FORMAT, office, some.size(), complete, wanted, share));
        });
  }

  private static String total(String name, int count) {
    return String.format(Locale.ROOT, "%6d %s", count, name);
  }
}
