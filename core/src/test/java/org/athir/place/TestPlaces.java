package org.athir.place;

import java.util.List;
import org.athir.code.Coding;
import org.athir.lexicon.Lexicon;
import org.athir.model.Document;
import org.athir.model.Sentence;
import org.athir.parse.Parser;
import org.athir.parse.ReportLayout;
import org.athir.parse.StoredParser;

/** A small gazetteer and the places of reports made of stored sentences. */
public final class TestPlaces {
  /** Some places, among them several of one name. */
  public static final Gazetteer GAZETTEER = gazetteer();

  private TestPlaces() {}

  private static Gazetteer gazetteer() {
    GazetteerFile file = new GazetteerFile();
    // Places of one division follow each other.
    file.add(place(1, "Iraq", 33, 44, "IRQ//", "PCLI", 38_000_000))
        .add(place(2, "Mosul", 36.33, 43.12, "IRQ/Nineveh/Mosul", "ADM2", 1_700_000))
        .add(place(3, "Mosul", 36.34, 43.13, "IRQ/Nineveh/Mosul", "PPLA", 1_683_000))
        .add(place(4, "Sinjar", 36.32, 41.86, "IRQ/Nineveh/Sinjar", "PPLA2", 77_926))
        .add(place(5, "Kirkuk", 35.47, 44.39, "IRQ/Kirkuk/", "PPLA", 975_000))
        .add(place(6, "Iran", 32, 53, "IRN//", "PCLI", 83_000_000))
        .add(place(7, "Tehran", 35.69, 51.42, "IRN/Tehran/", "PPLC", 7_153_309))
        .add(place(8, "Israel", 31.5, 34.75, "ISR//", "PCLI", 8_000_000))
        .add(place(9, "Turkey", 39, 35, "TUR//", "PCLI", 80_000_000))
        .add(place(10, "Ankara", 39.92, 32.85, "TUR/Ankara/", "PPLC", 3_500_000))
        .add(place(11, "Lebanon", 33.83, 35.83, "LBN//", "PCLI", 6_800_000))
        .add(place(12, "Tripoli", 34.43, 35.85, "LBN/North Lebanon/", "PPLA", 229_398))
        .add(place(13, "Tripoli", 32.89, 13.19, "LBY/Tripoli/", "PPLC", 1_100_000))
        .add(place(14, "Idlib", 35.8, 36.6, "SYR/Idlib/", "ADM1", 435_557))
        .add(place(15, "Idlib", 35.93, 36.63, "SYR/Idlib/", "PPLA", 128_840))
        .add(place(16, "France", 46, 2, "FRA//", "PCLI", 66_000_000))
        .add(place(17, "Paris", 48.85, 2.35, "FRA/Paris/", "PPLC", 2_138_551))
        .add(place(18, "Georgia", 42, 43.5, "GEO//", "PCLI", 3_700_000))
        .add(place(19, "Tbilisi", 41.69, 44.8, "GEO/Tbilisi/", "PPLC", 1_049_498))
        .add(place(20, "Cairo", 30.06, 31.25, "EGY/Cairo/", "PPLC", 9_600_000));
    addAmericanPlaces(file);
    return Gazetteer.read(file.source(""));
  }

  private static void addAmericanPlaces(GazetteerFile file) {
    file.add(place(30, "Georgia", 32.5, -83.5, "USA/Georgia/", "ADM1", 10_600_000))
        .add(place(31, "Atlanta", 33.75, -84.39, "USA/Georgia/", "PPLA", 498_715))
        .add(
            place(
                32, "Charlton County", 30.78, -82.14, "USA/Georgia/Charlton County", "ADM2", 9_000))
        .add(place(33, "Camden County", 30.92, -81.64, "USA/Georgia/Camden County", "ADM2", 50_000))
        .add(place(34, "Walker County", 34.74, -85.3, "USA/Georgia/Walker County", "ADM2", 68_000))
        .add(place(35, "Texas", 31.25, -99.25, "USA/Texas/", "ADM1", 27_000_000))
        .add(place(36, "Walker County", 30.74, -95.57, "USA/Texas/Walker County", "ADM2", 67_000))
        .add(place(37, "Huntsville", 30.72, -95.55, "USA/Texas/Walker County", "PPLA2", 41_208))
        .add(place(38, "Paris", 33.66, -95.56, "USA/Texas/Lamar County", "PPLA2", 24_782))
        .add(place(39, "Huntsville", 34.73, -86.59, "USA/Alabama/Madison County", "PPLA2", 190_582))
        .add(place(40, "Pennsylvania", 41, -77.5, "USA/Pennsylvania/", "ADM1", 12_700_000))
        .add(
            place(41, "Lebanon", 40.34, -76.41, "USA/Pennsylvania/Lebanon County", "PPLA2", 25_477))
        .add(place(42, "Virginia", 37.55, -77.45, "USA/Virginia/", "ADM1", 7_800_000))
        .add(place(43, "West Virginia", 38.5, -80.5, "USA/West Virginia/", "ADM1", 1_850_000))
        .add(place(44, "Ohio", 40.25, -83, "USA/Ohio/", "ADM1", 11_500_000))
        .add(place(45, "Springfield", 39.92, -83.81, "USA/Ohio/Clark County", "PPLA2", 59_680))
        .add(place(46, "Springfield", 37.22, -93.3, "USA/Missouri/Greene County", "PPLA2", 166_810))
        .add(place(47, "Jackson", 32.3, -90.18, "USA/Mississippi/Hinds County", "PPLA", 170_674))
        .add(
            place(48, "Laurel County", 37.11, -84.12, "USA/Kentucky/Laurel County", "ADM2", 58_849))
        .add(place(49, "Houston", 29.76, -95.36, "USA/Texas/Harris County", "PPL", 2_296_224))
        .add(place(50, "Bench", 42.5, -111.7, "USA/Idaho/Caribou County", "PPL", 120))
        .add(place(51, "Kirkland", 47.68, -122.21, "USA/Washington/King County", "PPL", 87_281))
        .add(place(52, "Washington", 38.9, -77.04, "USA/District of Columbia/", "PPLC", 689_545));
  }

  private static GazetteerPlace place(
      int id,
      String name,
      double latitude,
      double longitude,
      String where,
      String feature,
      int size) {
    String[] parts = where.split("/", -1);
    return new GazetteerPlace(
        id, name, latitude, longitude, parts[0], parts[1], parts[2], feature, size);
  }

  /** The places of a report of stored sentences. */
  static ReportPlaces of(String text) {
    return of(text, PlacePasses.all());
  }

  static ReportPlaces of(String text, List<PlacePass> passes) {
    Lexicon lexicon = Coding.LEXICON;
    Document report = Coding.report(text);
    List<Sentence> sentences =
        new StoredParser()
            .parse(report, ReportLayout.blocks(report), Parser.SentenceFilter.ALL)
            .sentences();
    return new ReportPlaces(
        report, sentences, lexicon.names(), lexicon.language(), () -> GAZETTEER, passes);
  }
}
