package org.athir.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.athir.lexicon.LexiconException;
import org.athir.lexicon.LexiconSource;

/**
 * The places of the world by their names: populated places, first- and second-level divisions,
 * countries, and regions and waters that an analyst has added. Immutable, safe for many threads.
 *
 * <p>Names are compared without regard to case, marks, dots, apostrophes and hyphens ({@link
 * NameKey}); abbreviations such as {@code TX}, {@code Pa.} and {@code U.S.} only as they are
 * written. Sources and format: {@code docs/reference/gazetteer.md}.
 */
public final class Gazetteer {
  /** The packaged places, inside the lexicon. */
  public static final String PLACES = "gazetteer/places.bin";

  /** Places that are written by hand, inside the lexicon. */
  public static final String SUPPLEMENT = "gazetteer/supplement.tsv";

  /** No name of more words is looked for. */
  private static final int LONGEST = 8;

  private static final Pattern JOINS_WORDS = Pattern.compile("[-‐‑–'’.]+");

  private final PlaceTable table;
  private final Supplement supplement;

  private Gazetteer(PlaceTable table, Supplement supplement) {
    this.table = table;
    this.supplement = supplement;
  }

  /**
   * Reads the gazetteer of a lexicon.
   *
   * @throws LexiconException naming file and place when a file is missing, damaged or has a mistake
   */
  public static Gazetteer read(LexiconSource source) {
    byte[] bytes =
        source
            .findBytes(PLACES)
            .orElseThrow(() -> new LexiconException(PLACES, 1, 1, "the lexicon lacks this file"));
    PlaceTable table = PlaceTable.read(PLACES, bytes);
    Gazetteer packaged = new Gazetteer(table, Supplement.EMPTY);
    return source
        .find(SUPPLEMENT)
        .map(text -> new Gazetteer(table, Supplement.read(SUPPLEMENT, text, packaged)))
        .orElse(packaged);
  }

  /** A gazetteer that is read when it is first asked for, once. */
  public static Supplier<Gazetteer> lazy(LexiconSource source) {
    return new Lazy(source);
  }

  /** Number of places. */
  public int size() {
    return table.size() + supplement.size();
  }

  /** Number of different names, folded. */
  public int names() {
    return table.keys().size() + supplement.names();
  }

  /**
   * The places of a name, the most populous first, then by id.
   *
   * @param name as it stands in a text, without what is around it
   */
  public List<GazetteerPlace> find(String name) {
    List<GazetteerPlace> found = new ArrayList<>();
    collect(NameKey.fold(name), found);
    collect(NameKey.exact(name), found);
    if (found.size() > 1) {
      found.sort(Gazetteer::largestFirst);
    }
    return List.copyOf(found);
  }

  private void collect(String key, List<GazetteerPlace> found) {
    if (key.isEmpty() || key.length() > KeyTable.LONGEST) {
      return;
    }
    for (int place : table.keys().find(key)) {
      found.add(table.get(place));
    }
    for (GazetteerPlace place : supplement.find(key)) {
      if (!found.contains(place)) {
        found.add(place);
      }
    }
  }

  /**
   * How many words the longest name has that begins at a word; 0 when none does.
   *
   * @param words words of a sentence; a hyphen may be a word of its own
   * @param start index of the first word
   */
  public int longest(List<String> words, int start) {
    int longest = isName(NameKey.exact(words.get(start))) ? 1 : 0;
    StringBuilder key = new StringBuilder();
    int end = Math.min(words.size(), start + LONGEST);
    for (int i = start; i < end && key.length() < KeyTable.LONGEST; i++) {
      String word = NameKey.fold(words.get(i));
      if (word.isEmpty()) {
        if (i == start || !JOINS_WORDS.matcher(words.get(i)).matches()) {
          break;
        }
        continue;
      }
      key.append(key.length() == 0 ? "" : " ").append(word);
      if (isName(key.toString())) {
        longest = i - start + 1;
      }
      if (!anyBeginsWith(key.toString().concat(" "))) {
        break;
      }
    }
    return longest;
  }

  /** By population, largest first, then by id; the rest only for the sake of a fixed order. */
  private static int largestFirst(GazetteerPlace a, GazetteerPlace b) {
    int order = Long.compare(b.population(), a.population());
    order = order != 0 ? order : Integer.compare(a.id(), b.id());
    order = order != 0 ? order : a.feature().compareTo(b.feature());
    order = order != 0 ? order : a.country().compareTo(b.country());
    order = order != 0 ? order : a.admin1().compareTo(b.admin1());
    return order != 0 ? order : a.admin2().compareTo(b.admin2());
  }

  private boolean isName(String key) {
    return !key.isEmpty()
        && key.length() <= KeyTable.LONGEST
        && (table.keys().contains(key) || supplement.contains(key));
  }

  private boolean anyBeginsWith(String prefix) {
    return table.keys().anyBeginsWith(prefix) || supplement.anyBeginsWith(prefix);
  }

  /**
   * A state or territory with the middle of its land.
   *
   * @param code ISO 3166-1 alpha-3
   */
  public Optional<GazetteerPlace> country(String code) {
    return table
        .divisions()
        .within(code, "")
        .filter(place -> table.feature(place).startsWith("PCL"))
        .mapToObj(table::get)
        .findFirst();
  }

  /**
   * A first-level division with the middle of its places.
   *
   * @param country ISO 3166-1 alpha-3
   * @param admin1 its name as in {@link GazetteerPlace#admin1()}
   */
  public Optional<GazetteerPlace> firstLevel(String country, String admin1) {
    return table
        .divisions()
        .within(country, admin1)
        .filter(place -> table.feature(place).equals("ADM1"))
        .mapToObj(table::get)
        .findFirst();
  }

  /**
   * All that lies in a first-level division, itself among it, the most populous first.
   *
   * @param country ISO 3166-1 alpha-3
   * @param admin1 its name as in {@link GazetteerPlace#admin1()}; empty for what lies in none
   */
  public List<GazetteerPlace> within(String country, String admin1) {
    return table
        .divisions()
        .within(country, admin1)
        .mapToObj(table::get)
        .sorted(Gazetteer::largestFirst)
        .toList();
  }

  private static final class Lazy implements Supplier<Gazetteer> {
    private final LexiconSource source;
    private Optional<Gazetteer> gazetteer = Optional.empty();

    Lazy(LexiconSource source) {
      this.source = source;
    }

    @Override
    public synchronized Gazetteer get() {
      if (gazetteer.isEmpty()) {
        gazetteer = Optional.of(read(source));
      }
      return gazetteer.get();
    }
  }
}
