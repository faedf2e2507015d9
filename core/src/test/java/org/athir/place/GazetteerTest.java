package org.athir.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.athir.lexicon.LexiconException;
import org.athir.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final GazetteerPlace IRAQ = place(0, "Iraq", "IRQ", "", "", "PCLI", 40_000_000);
  private static final GazetteerPlace NINEVEH =
      place(0, "Nineveh", "IRQ", "Nineveh", "", "ADM1", 3_000_000);
  private static final GazetteerPlace MOSUL =
      new GazetteerPlace(
          99072, "Mosul", 36.335, 43.1189, "IRQ", "Nineveh", "Mosul", "PPLA", 1_683_000);
  private static final GazetteerPlace KOBANI =
      place(172256, "‘Ayn al ‘Arab", "SYR", "Aleppo", "", "PPLA2", 50_000);
  private static final GazetteerPlace TEXAS =
      place(0, "Texas", "USA", "Texas", "", "ADM1", 21_000_000);
  private static final GazetteerPlace PARIS_TEXAS =
      place(4717560, "Paris", "USA", "Texas", "Lamar County", "PPLA2", 24_782);
  private static final GazetteerPlace PARIS =
      place(2988507, "Paris", "FRA", "Île-de-France", "", "PPLC", 2_138_551);

  private final Gazetteer gazetteer = Gazetteer.read(file().source(""));

  static GazetteerFile file() {
    return new GazetteerFile()
        .add(PARIS, "City of Light")
        .add(IRAQ)
        .add(NINEVEH, "Nineveh province", "Ninawa")
        .add(MOSUL, "Al Mawşil")
        .add(KOBANI, "Kobani", "Kobanê")
        .add(TEXAS, "=TX", "=Tex.")
        .add(PARIS_TEXAS);
  }

  private static GazetteerPlace place(
      int id,
      String name,
      String country,
      String admin1,
      String admin2,
      String feature,
      int people) {
    return new GazetteerPlace(id, name, 12.5, -0.25, country, admin1, admin2, feature, people);
  }

  @Test
  void placeComesBackAsItWasWritten() {
    assertThat(gazetteer.find("Mosul")).containsExactly(MOSUL);
    assertThat(gazetteer.size()).isEqualTo(7);
    assertThat(gazetteer.names()).isEqualTo(14);
  }

  @Test
  void caseMarksAndPunctuationDoNotMatter() {
    assertThat(gazetteer.find("AYN AL-ARAB")).containsExactly(KOBANI);
    assertThat(gazetteer.find("Kobane")).containsExactly(KOBANI);
    assertThat(gazetteer.find("al-Mawsil")).containsExactly(MOSUL);
  }

  @Test
  void mostPopulousComesFirst() {
    assertThat(gazetteer.find("Paris")).containsExactly(PARIS, PARIS_TEXAS);
  }

  @Test
  void abbreviationIsFoundOnlyAsItIsWritten() {
    assertThat(gazetteer.find("TX")).containsExactly(TEXAS);
    assertThat(gazetteer.find("Tex.")).containsExactly(TEXAS);
    assertThat(gazetteer.find("tx")).isEmpty();
    assertThat(gazetteer.find("Tex")).isEmpty();
  }

  @Test
  void unknownEmptyAndEndlessNamesGiveNothing() {
    assertThat(gazetteer.find("Atlantis")).isEmpty();
    assertThat(gazetteer.find("")).isEmpty();
    assertThat(gazetteer.find(" , ")).isEmpty();
    assertThat(gazetteer.find("a".repeat(100_000))).isEmpty();
    assertThat(gazetteer.find("zzz")).isEmpty();
  }

  @Test
  void longestNameWins() {
    List<String> words =
        List.of("in", "Nineveh", "province", ",", "Ayn", "al", "-", "Arab", "fell");
    assertThat(gazetteer.longest(words, 0)).isZero();
    assertThat(gazetteer.longest(words, 1)).isEqualTo(2);
    assertThat(gazetteer.longest(words, 3)).isZero();
    assertThat(gazetteer.longest(words, 4)).isEqualTo(4);
    assertThat(gazetteer.longest(words, 8)).isZero();
  }

  @Test
  void nameDoesNotReachAcrossCommaNorBeyondTheSentence() {
    assertThat(gazetteer.longest(List.of("Nineveh", ",", "province"), 0)).isEqualTo(1);
    assertThat(gazetteer.longest(List.of("Ayn", "al"), 0)).isZero();
    assertThat(gazetteer.longest(List.of("Tex.", "ranger"), 0)).isEqualTo(1);
  }

  @Test
  void longWordsCostNoMoreThanTheLongestName() {
    List<String> words = List.of("Nineveh", "x".repeat(100_000), "y");
    assertThat(gazetteer.longest(words, 0)).isEqualTo(1);
    assertThat(gazetteer.longest(words, 1)).isZero();
  }

  @Test
  void countryAndDivisionAreFoundByCodeAndName() {
    assertThat(gazetteer.country("IRQ")).contains(IRAQ);
    assertThat(gazetteer.country("FRA")).isEmpty();
    assertThat(gazetteer.country("QQQ")).isEmpty();
    assertThat(gazetteer.firstLevel("IRQ", "Nineveh")).contains(NINEVEH);
    assertThat(gazetteer.firstLevel("IRQ", "Texas")).isEmpty();
    assertThat(gazetteer.within("IRQ", "Nineveh")).containsExactly(NINEVEH, MOSUL);
    assertThat(gazetteer.within("USA", "Texas")).containsExactly(TEXAS, PARIS_TEXAS);
  }

  @Test
  void placeKnowsWhatItIs() {
    assertThat(IRAQ.isCountry()).isTrue();
    assertThat(NINEVEH.isDivision()).isTrue();
    assertThat(MOSUL.isPopulated()).isTrue();
    assertThat(MOSUL.isCountry() || MOSUL.isDivision() || IRAQ.isPopulated()).isFalse();
  }

  @Test
  void lazyGazetteerIsReadOnceAndOnlyWhenAskedFor() {
    AtomicInteger reads = new AtomicInteger();
    LexiconSource source = file().source("");
    Supplier<Gazetteer> lazy =
        Gazetteer.lazy(
            path -> {
              reads.incrementAndGet();
              return source.find(path);
            });
    assertThat(reads).hasValue(0);
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(lazy::get)
        .withMessageStartingWith("gazetteer/places.bin:1:1: the lexicon lacks this file");
    Supplier<Gazetteer> whole = Gazetteer.lazy(source);
    assertThat(whole.get()).isSameAs(whole.get());
  }

  @Test
  void emptyGazetteerFindsNothing() {
    Gazetteer empty = Gazetteer.read(new GazetteerFile().source(""));
    assertThat(empty.find("Mosul")).isEmpty();
    assertThat(empty.longest(List.of("Mosul"), 0)).isZero();
  }

  @Test
  void thousandsOfPlacesAreFoundAsInAPlainMap() {
    Random random = new Random(7);
    Map<String, List<Integer>> oracle = new HashMap<>();
    List<GazetteerPlace> places = new ArrayList<>();
    for (int id = 1; id <= 5_000; id++) {
      String name = Integer.toString(random.nextInt(4_000), 3).replace('1', 'é').replace('2', 'z');
      String admin2 = "district " + random.nextInt(50);
      places.add(place(id, name, "C" + id % 7, "A" + id % 3, admin2, "PPL", 0));
      oracle.computeIfAbsent(name, key -> new ArrayList<>()).add(id);
    }
    places.sort(GazetteerFile.byDivision());
    GazetteerFile file = new GazetteerFile();
    places.forEach(file::add);
    Gazetteer large = Gazetteer.read(file.source(""));
    assertThat(large.names()).isEqualTo(oracle.size());
    oracle.forEach(
        (name, ids) ->
            assertThat(large.find(name).stream().map(GazetteerPlace::id))
                .as(name)
                .containsExactlyElementsOf(ids));
    for (GazetteerPlace place : places) {
      assertThat(large.find(place.name())).contains(place);
      assertThat(large.longest(List.of(place.name()), 0)).isEqualTo(1);
    }
    assertThat(large.within("C1", "A1")).hasSizeGreaterThan(100);
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(gazetteer.find("NINEVEH")).containsExactly(NINEVEH);
    } finally {
      Locale.setDefault(before);
    }
  }
}
