package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.athir.code.Coding;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.mention.Mention;
import org.athir.model.Document;
import org.athir.model.Participant;
import org.athir.parse.Parser;
import org.athir.parse.StoredParser;
import org.athir.place.TestPlaces;
import org.athir.time.TimeTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which country people and bodies without one take from the scene. */
class SceneTest {
  private static final EventCoder WITHOUT_PLACES =
      new EventCoder(
          new StoredParser(), TimeTagger.NONE, Coding.LEXICON, Parser.SentenceFilter.ALL);
  private static final EventCoder CODER = WITHOUT_PLACES.locating(() -> TestPlaces.GAZETTEER);

  private static Participant participant(EventCoder coder, String text, String words) {
    Document report = Coding.report(text);
    Trace trace = coder.trace(report);
    List<Mention> mentions =
        trace.sentences().stream()
            .flatMap(sentence -> sentence.mentions().all().stream())
            .filter(mention -> report.quote(mention.span()).equals(words))
            .toList();
    assertThat(mentions).as(text).isNotEmpty();
    return trace.actors().participants(mentions.get(mentions.size() - 1)).get(0);
  }

  private static String country(String text, String words) {
    return participant(CODER, text, words).identity().code().orElse("-");
  }

  /** What the report tells, whom it is about, and the country that this one takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Where the sentence itself plays, by the gazetteer and by the names of places.
        "Soldiers and police attacked the rebels in Mosul. | police | IRQ",
        "Rebels attacked police in Aleppo. | Rebels | SYR",
        // The dateline goes before the country named most, and before the scene told last.
        "MOSUL, May 3 (Reuters) - Iran's president flew home. The army attacked the rebels."
            + " | The army | IRQ",
        "TEHRAN, May 3 (Reuters) - The Iranian minister was arrested in Mosul. The army attacked the"
            + " rebels. | The army | IRN",
        // The country named most, the places that something happens in, the scene told last.
        "Iran's president flew home. The army attacked the rebels. | The army | IRN",
        "Iran attacked Israel in Iraq. The army attacked the rebels. | The army | IRQ",
        "Iran attacked Israel in Mosul on Monday. The army attacked the rebels. | The army | IRQ",
        "Jordan wrote to Germany. The army attacked the rebels. | The army | JOR",
        "Jordan wrote to Germany. | Germany | DEU",
        // Where the clause itself plays; what follows a semicolon may play elsewhere.
        "TEHRAN, May 3 (Reuters) - Rebels attacked Mosul; police praised the army. | Rebels | IRQ",
        "TEHRAN, May 3 (Reuters) - Rebels attacked Mosul; police praised the army. | police | IRN",
        // "where" and "there" point to the place just named.
        "TEHRAN, May 3 (Reuters) - Villagers fled to Turkey, where the army arrested 12 soldiers."
            + " | the army | TUR",
        "TEHRAN, May 3 (Reuters) - Rebels attacked Aleppo on Monday. Villagers there praised the"
            + " army. | Villagers | SYR",
        // Those who are sent, spoken to or told of are of the same state, parts of their whole's.
        "Turkey's president ordered ten battalions to Aleppo. | ten battalions | TUR",
        "Iran's president told parliament that Israel attacked the army. | parliament | IRN",
        "Iran's defence minister said that two soldiers were killed on Monday. | two soldiers | IRN",
        "Iran's defence minister said that two soldiers were killed in Aleppo. | two soldiers | SYR",
        "Soldiers attacked 12 villagers, including five reporters, in Mosul."
            + " | five reporters | IRQ",
        // A relative clause is about the noun before it.
        "Turkey, which sent its army to Aleppo, condemned Iran. | its army | TUR",
        "The army praised Hezbollah, whose leader attacked Israel. | whose leader | HEZBOLLAH",
        // Those named together are of one country; a rank that belongs nowhere takes none.
        "The Turkish army and police attacked the rebels in Mosul. | police | TUR",
        "Foreign tourists praised police in Aleppo. | Foreign tourists | -",
      })
  void theSceneGivesTheCountry(String report, String words, String wanted) {
    assertThat(country(report, words)).isEqualTo(wanted);
  }

  @Test
  void theRecordSaysFromWhere() {
    assertThat(
            participant(
                    CODER, "Turkey's president ordered ten battalions to Aleppo.", "ten battalions")
                .resolvedBy())
        .isEqualTo("the country of those who send or tell of them");
    assertThat(
            participant(
                    CODER,
                    "Villagers fled to Turkey, where the army arrested 12 soldiers.",
                    "the army")
                .resolvedBy())
        .isEqualTo("the country just named as a place");
  }

  @ParameterizedTest
  @CsvSource({
    "The three countries condemned Israel., 3",
    "The four countries condemned Israel., 1",
  })
  void asManyPartiesAsTheNumberSays(String sentence, int parties) {
    Trace trace = CODER.trace(Coding.report("France praised Iran, Iraq and Syria. " + sentence));
    Mention countries = trace.sentences().get(1).mentions().all().get(0);
    assertThat(trace.actors().participants(countries)).hasSize(parties);
  }

  @Test
  void theRecordSaysSo() {
    Participant army =
        participant(CODER, "Iran's president flew home. The army attacked the rebels.", "The army");
    assertThat(army.resolvedBy()).isEqualTo(ReportActors.INHERITED);
  }

  @Test
  void withoutAGazetteerNamesOfCountriesTellTheScene() {
    String report =
        "MOSUL, May 3 (Reuters) - Iran's president flew home. The army attacked the rebels.";
    assertThat(participant(WITHOUT_PLACES, report, "The army").identity().code()).contains("IRN");
    assertThat(
            participant(WITHOUT_PLACES, "Rebels attacked police in Aleppo.", "Rebels")
                .identity()
                .code())
        .contains("SYR");
  }
}
