package org.athir.lexicon;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.athir.mention.ActorEntry.Office;
import org.athir.mention.ActorEntry.Period;
import org.athir.mention.PartialDate;
import org.athir.mention.SourceKind;

/**
 * That a person held an office, as a row of a table says it.
 *
 * @param person full name
 * @param names other names
 * @param id id of the person in the lexicon, where it is given
 * @param wikidata the person's item in Wikidata
 * @param office the office with its dates
 * @param source what the row rests on
 */
public record OfficeHolding(
    String person,
    List<String> names,
    Optional<String> id,
    Optional<String> wikidata,
    Office office,
    SourceKind source) {

  /** Columns that a table has to have. */
  public static final Set<String> NEEDED =
      Set.of("person", "office", "country", "start", "end", "sectors");

  /** Columns that it may have. */
  public static final Set<String> OPTIONAL = Set.of("code", "wikidata", "names", "source", "id");

  private static final Pattern LIST = Pattern.compile("[|;]");
  private static final Pattern SECTORS = Pattern.compile("[|;, ]+");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Copies the list. */
  public OfficeHolding {
    names = List.copyOf(names);
  }

  /** What is wrong with a field of a row. */
  public static final class FieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    FieldException(String field, String problem) {
      super(problem);
      this.field = field;
    }

    /** The column. */
    public String field() {
      return field;
    }
  }

  /**
   * Reads a row.
   *
   * @param cells texts by column
   * @param codes legal codes of countries, then of all actors
   * @param sectors legal sectors
   * @throws FieldException at the first mistake
   */
  static OfficeHolding read(Map<String, String> cells, Codes codes, Set<String> sectors) {
    Optional<String> country = find(cells, "country");
    country
        .filter(code -> !codes.countries().contains(code))
        .ifPresent(code -> fail("country", "no country '" + code + "' in actors/countries.yaml"));
    Optional<String> code = find(cells, "code");
    code.filter(text -> !codes.all().contains(text))
        .ifPresent(text -> fail("code", "nobody in the lexicon has the code '" + text + "'"));
    if (country.isEmpty() && code.isEmpty()) {
      throw new FieldException("country", "neither a country nor a code");
    }
    Office office =
        new Office(
            get(cells, "office"),
            code.or(() -> country),
            country,
            sectors(cells, sectors),
            period(cells));
    return new OfficeHolding(
        get(cells, "person"),
        list(cells, "names"),
        id(cells),
        wikidata(cells),
        office,
        source(cells));
  }

  /**
   * Codes that offices may have.
   *
   * @param countries of countries
   * @param all of all actors
   */
  record Codes(Set<String> countries, Set<String> all) {}

  private static Optional<String> find(Map<String, String> cells, String field) {
    return Optional.ofNullable(cells.get(field)).filter(text -> !text.isBlank());
  }

  private static String get(Map<String, String> cells, String field) {
    return find(cells, field).orElseThrow(() -> new FieldException(field, "empty"));
  }

  private static void fail(String field, String problem) {
    throw new FieldException(field, problem);
  }

  private static List<String> list(Map<String, String> cells, String field) {
    List<String> values = new ArrayList<>();
    find(cells, field)
        .ifPresent(
            text ->
                LIST.splitAsStream(text)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(values::add));
    return values;
  }

  private static List<String> sectors(Map<String, String> cells, Set<String> legal) {
    List<String> sectors =
        find(cells, "sectors")
            .map(text -> SECTORS.splitAsStream(text).filter(one -> !one.isEmpty()).toList())
            .orElse(List.of());
    for (String sector : sectors) {
      if (!legal.contains(sector)) {
        throw new FieldException(
            "sectors",
            "unknown sector '" + sector + "'; legal are " + legal.stream().sorted().toList());
      }
    }
    return sectors;
  }

  private static Period period(Map<String, String> cells) {
    Period period = new Period(date(cells, "start"), date(cells, "end"));
    boolean reversed =
        period.from().isPresent()
            && period.to().isPresent()
            && period.to().get().last().isBefore(period.from().get().first());
    if (reversed) {
      throw new FieldException(
          "end", "'" + period.to().get() + "' is before the start '" + period.from().get() + "'");
    }
    return period;
  }

  private static Optional<PartialDate> date(Map<String, String> cells, String field) {
    Optional<String> text = find(cells, field);
    try {
      return text.map(PartialDate::parse);
    } catch (DateTimeException e) {
      throw new FieldException(
          field, "'" + text.orElse("") + "' is no date; legal are YYYY, YYYY-MM, YYYY-MM-DD");
    }
  }

  private static Optional<String> id(Map<String, String> cells) {
    Optional<String> id = find(cells, "id");
    id.filter(text -> !ID.matcher(text).matches())
        .ifPresent(text -> fail("id", "'" + text + "' is no id such as kofi-annan"));
    return id;
  }

  private static Optional<String> wikidata(Map<String, String> cells) {
    Optional<String> item = find(cells, "wikidata");
    item.filter(text -> !ActorReader.WIKIDATA.matcher(text).matches())
        .ifPresent(text -> fail("wikidata", "'" + text + "' is no Wikidata item such as Q76"));
    return item;
  }

  private static SourceKind source(Map<String, String> cells) {
    Optional<String> word = find(cells, "source");
    return word.map(
            text ->
                SourceKind.find(text)
                    .orElseThrow(
                        () ->
                            new FieldException(
                                "source",
                                "unknown kind of source '"
                                    + text
                                    + "'; legal are "
                                    + SourceKind.words())))
        .orElse(SourceKind.OFFICE_TABLE);
  }
}
