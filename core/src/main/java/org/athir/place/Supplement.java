package org.athir.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.athir.lexicon.LexiconException;

/** Places and names that are written by hand; format in {@code docs/reference/gazetteer.md}. */
final class Supplement {
  static final Supplement EMPTY = new Supplement(0, new TreeMap<>());

  static final String HEADER =
      "names\tlatitude\tlongitude\tcountry\tadmin1\tadmin2\tfeature\tpopulation\tid";

  private static final Pattern CODE = Pattern.compile("([A-Z]{3})?");
  private static final Pattern FEATURE = Pattern.compile("[A-Z]{2,5}[0-9]?H?");

  private final int size;
  private final NavigableMap<String, List<GazetteerPlace>> places;

  private Supplement(int size, NavigableMap<String, List<GazetteerPlace>> places) {
    this.size = size;
    this.places = places;
  }

  /**
   * Reads the table.
   *
   * @param packaged where a row without coordinates finds the place to which it adds names
   */
  static Supplement read(String file, String text, Gazetteer packaged) {
    NavigableMap<String, List<GazetteerPlace>> places = new TreeMap<>();
    int size = 0;
    int number = 0;
    boolean header = false;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        if (!line.strip().equals(HEADER)) {
          throw new LexiconException(
              file, number, 1, "the first row has to name the columns: " + HEADER);
        }
        header = true;
        continue;
      }
      Row row = Row.read(file, number, line);
      GazetteerPlace place = row.isNew() ? row.place() : row.known(packaged);
      size += row.isNew() ? 1 : 0;
      for (String name : row.names()) {
        places.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(place);
      }
    }
    places.replaceAll((key, list) -> List.copyOf(list));
    return new Supplement(size, places);
  }

  int size() {
    return size;
  }

  int names() {
    return places.size();
  }

  List<GazetteerPlace> find(String key) {
    return places.getOrDefault(key, List.of());
  }

  boolean contains(String key) {
    return places.containsKey(key);
  }

  boolean anyBeginsWith(String prefix) {
    Map.Entry<String, List<GazetteerPlace>> next = places.ceilingEntry(prefix);
    return next != null && next.getKey().startsWith(prefix);
  }

  /** One row of the table, and where it stands. */
  private record Row(String file, int line, List<String> cells, List<String> names) {
    private static final int COLUMNS = 9;

    static Row read(String file, int line, String text) {
      List<String> cells = new ArrayList<>();
      for (String cell : text.split("\t", -1)) {
        cells.add(cell.strip());
      }
      while (cells.size() < COLUMNS) {
        cells.add("");
      }
      List<String> names = new ArrayList<>();
      for (String name : cells.get(0).split("\\|", -1)) {
        names.add(name.strip());
      }
      Row row = new Row(file, line, cells, names);
      if (cells.size() > COLUMNS) {
        throw row.mistake(COLUMNS, "more than " + COLUMNS + " columns");
      }
      for (String name : names) {
        if (NameKey.of(name).isEmpty()) {
          throw row.mistake(0, "a name without letters: '" + name + "'");
        }
      }
      return row;
    }

    boolean isNew() {
      return !cells.get(1).isEmpty() || !cells.get(2).isEmpty();
    }

    GazetteerPlace place() {
      return new GazetteerPlace(
          (int) number(8, 0, Integer.MAX_VALUE),
          names.get(0),
          degrees(1, 90),
          degrees(2, 180),
          matching(3, CODE, "a country's three letters, or nothing"),
          cells.get(4),
          cells.get(5),
          matching(6, FEATURE, "a GeoNames feature code, such as RGN"),
          number(7, 0, 20_000_000_000L));
    }

    GazetteerPlace known(Gazetteer packaged) {
      long id = number(8, 0, Integer.MAX_VALUE);
      for (GazetteerPlace place : packaged.find(names.get(0))) {
        if ((id == 0 || place.id() == id)
            && agrees(3, place.country())
            && agrees(4, place.admin1())
            && agrees(6, place.feature())) {
          return place;
        }
      }
      throw mistake(
          0,
          "'"
              + names.get(0)
              + "' is no place of this country and feature; a new place needs latitude and"
              + " longitude");
    }

    private boolean agrees(int column, String value) {
      return cells.get(column).isEmpty() || cells.get(column).equals(value);
    }

    private String matching(int column, Pattern pattern, String legal) {
      if (!pattern.matcher(cells.get(column)).matches()) {
        throw mistake(column, "'" + cells.get(column) + "' is not " + legal);
      }
      return cells.get(column);
    }

    private double degrees(int column, int bound) {
      double value;
      try {
        value = Double.parseDouble(cells.get(column));
      } catch (NumberFormatException e) {
        value = Double.NaN;
      }
      if (!(Math.abs(value) <= bound)) {
        throw mistake(
            column, "'" + cells.get(column) + "' is not degrees from -" + bound + " to " + bound);
      }
      return value;
    }

    private long number(int column, long least, long most) {
      String cell = cells.get(column);
      if (cell.isEmpty()) {
        return 0;
      }
      long value;
      try {
        value = Long.parseLong(cell);
      } catch (NumberFormatException e) {
        value = least - 1;
      }
      if (value < least || value > most) {
        throw mistake(column, "'" + cell + "' is not a number from " + least + " to " + most);
      }
      return value;
    }

    private LexiconException mistake(int column, String problem) {
      return new LexiconException(file, line, column(column), problem);
    }

    /** Where a cell begins, from 1, as far as the row was not padded. */
    private int column(int cell) {
      int at = 1;
      for (int i = 0; i < Math.min(cell, cells.size()); i++) {
        at += cells.get(i).length() + 1;
      }
      return at;
    }
  }
}
