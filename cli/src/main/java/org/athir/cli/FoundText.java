package org.athir.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.athir.lexicon.ActorSearch.Found;
import org.athir.mention.ActorEntry;
import org.athir.mention.ActorEntry.Held;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.RoleEntry;
import org.jspecify.annotations.Nullable;

/**
 * Who a name can mean, in words.
 *
 * @param name the name
 * @param day the day asked for
 * @param found what it can mean
 * @param near near spellings where it means nothing
 * @param place where the lexicon is, for the places of entries
 */
record FoundText(
    String name,
    Optional<LocalDate> day,
    List<Found> found,
    List<String> near,
    LexiconPlace place) {
  private static final List<String> HEAD =
      List.of(
          "id", "kind", "by", "code", "sectors", "office", "period", "wikidata", "source", "entry");
  private static final String NOTHING = "-";
  private static final String FORMER = "ELI";

  /** Copies the lists. */
  FoundText {
    found = List.copyOf(found);
    near = List.copyOf(near);
  }

  /** Aligned columns; empty where nothing was found. */
  String table() {
    if (found.isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    found.forEach(one -> rows.add(row(one)));
    return Columns.aligned(rows);
  }

  private List<String> row(Found one) {
    Optional<ActorEntry> entry = one.sense().entry();
    List<String> row = new ArrayList<>();
    row.add(entry.map(ActorEntry::id).orElse(NOTHING));
    row.add(entry.map(known -> lower(known.kind())).orElse("role"));
    row.add(lower(one.sense().kind()));
    row.add(code(one).orElse(NOTHING));
    row.add(or(String.join(" ", sectors(one))));
    row.add(office(one));
    row.add(or(period(one).toString()));
    row.add(entry.flatMap(ActorEntry::wikidata).orElse(NOTHING));
    row.add(entry.map(known -> known.origin().source().word()).orElse(NOTHING));
    row.add(entry.map(this::place).orElse(NOTHING));
    return row;
  }

  private static String or(String text) {
    return text.isEmpty() ? NOTHING : text;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String place(ActorEntry entry) {
    return place.show(entry.origin().file()) + ":" + entry.origin().line();
  }

  private static Optional<String> code(Found one) {
    Optional<Office> office = one.office().map(Held::office);
    Optional<String> own = one.sense().entry().flatMap(ActorEntry::code);
    return office.flatMap(Office::code).or(() -> own).or(() -> office.flatMap(Office::country));
  }

  private static Optional<String> country(Found one) {
    Optional<String> ofOffice = one.office().flatMap(held -> held.office().country());
    return ofOffice.or(() -> one.sense().entry().flatMap(ActorEntry::country));
  }

  private static List<String> sectors(Found one) {
    if (one.office().isPresent()) {
      return switch (one.standing()) {
        case CURRENT -> one.office().get().office().sectors();
        case FORMER -> List.of(FORMER);
        case LATER, ABSENT -> List.of();
      };
    }
    List<String> ofRole = one.sense().role().map(RoleEntry::sectors).orElse(List.of());
    return one.sense().entry().map(ActorEntry::sectors).orElse(ofRole);
  }

  private static String office(Found one) {
    String title =
        one.office()
            .map(held -> held.office().title())
            .or(() -> one.sense().role().map(RoleEntry::name))
            .orElse(NOTHING);
    return switch (one.standing()) {
      case CURRENT -> title;
      case FORMER -> "former " + title;
      case LATER -> "later " + title;
      case ABSENT -> "not at that time";
    };
  }

  private static Period period(Found one) {
    return one.office()
        .map(held -> held.office().period())
        .or(() -> one.sense().entry().map(ActorEntry::period))
        .orElse(Period.ALWAYS);
  }

  /** The same for a JSON object. */
  Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("name", name);
    figures.put("on", orNull(day));
    figures.put("actors", found.stream().map(this::figures).toList());
    figures.put("near", near);
    return figures;
  }

  private Map<String, Object> figures(Found one) {
    Optional<ActorEntry> entry = one.sense().entry();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("id", orNull(entry.map(ActorEntry::id)));
    figures.put("kind", entry.map(known -> lower(known.kind())).orElse("role"));
    figures.put("by", lower(one.sense().kind()));
    figures.put("name", orNull(entry.map(ActorEntry::name)));
    figures.put("code", orNull(code(one)));
    figures.put("country", orNull(country(one)));
    figures.put("sectors", sectors(one));
    figures.put("standing", day.isPresent() ? lower(one.standing()) : null);
    figures.put("office", orNull(one.office().map(held -> held.office().title())));
    dates(figures, period(one));
    figures.put("wikidata", orNull(entry.flatMap(ActorEntry::wikidata)));
    figures.put("source", orNull(entry.map(known -> known.origin().source().word())));
    figures.put("file", orNull(entry.map(known -> place.show(known.origin().file()))));
    figures.put("line", orNull(entry.map(known -> known.origin().line())));
    figures.put(
        "offices",
        entry.map(ActorEntry::offices).orElse(List.of()).stream().map(FoundText::figures).toList());
    return figures;
  }

  private static Map<String, Object> figures(Office office) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("office", office.title());
    figures.put("code", orNull(office.code()));
    figures.put("country", orNull(office.country()));
    figures.put("sectors", office.sectors());
    dates(figures, office.period());
    return figures;
  }

  private static void dates(Map<String, Object> figures, Period period) {
    figures.put("from", orNull(period.from()));
    figures.put("to", orNull(period.to()));
  }

  private static @Nullable Object orNull(Optional<?> value) {
    Object known = value.orElse(null);
    return known instanceof Number ? known : known == null ? null : known.toString();
  }
}
