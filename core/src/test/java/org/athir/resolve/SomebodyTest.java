package org.athir.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.athir.code.Coding;
import org.athir.code.EventCoder;
import org.athir.code.EventCoder.Trace;
import org.athir.model.Participant;
import org.athir.parse.Parser.SentenceFilter;
import org.athir.parse.StoredParser;
import org.athir.place.TestPlaces;
import org.athir.time.TimeTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words of a report mean as somebody, and what else it tells of their sectors. */
class SomebodyTest {
  private static final EventCoder CODER =
      new EventCoder(new StoredParser(), TimeTagger.NONE, Coding.LEXICON, SentenceFilter.ALL)
          .locating(() -> TestPlaces.GAZETTEER);

  private static List<Participant> named(String text) {
    Trace trace = CODER.trace(Coding.report(text));
    return trace.sentences().stream()
        .flatMap(sentence -> sentence.mentions().all().stream())
        .flatMap(mention -> trace.actors().named(mention).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers attacked a hospital in Mosul. | Soldiers",
        "The hospital in Mosul praised the army. | The hospital in Mosul, the army",
        "Rebels took the post of president in Mosul. | Rebels",
        "A helicopter crash killed ten soldiers in Mosul. | ten soldiers",
        "Soldiers gave bread to each villager in Mosul. | Soldiers",
      })
  void sitesOfficesAndWhatHappensToThingsAreNobody(String text, String words) {
    assertThat(named(text).stream().map(Participant::text)).containsExactly(words.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 300 villagers fled Mosul on Monday. | Some 300 villagers | CVL+REF",
        "Displaced villagers returned to Mosul. | Displaced villagers | REF",
        "A villager fled Mosul on Monday. | A villager | CVL",
        "Police arrested two rebels in Mosul. An officer was killed on Monday. | An officer | COP",
        "An officer was killed on Monday. | An officer | MIL",
        "Hamas praised the senator, a former general. | the senator | LEG",
      })
  void theReportTellsMoreOfTheirSectors(String text, String words, String sectors) {
    assertThat(
            named(text).stream()
                .filter(who -> who.text().equals(words))
                .map(who -> String.join("+", who.identity().sectors())))
        .containsExactly(sectors);
  }
}
