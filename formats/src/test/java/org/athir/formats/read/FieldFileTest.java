package org.athir.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athir.model.EventPlace.Point;
import org.athir.model.Span;
import org.athir.score.ReportFields;
import org.athir.score.ReportFields.Actor;
import org.athir.score.ReportFields.Count;
import org.athir.score.ReportFields.Event;
import org.athir.score.ReportFields.Place;
import org.athir.score.ReportFields.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void goldTellsFieldsByTheirWords() throws IOException {
    FieldFile file =
        FieldFile.gold(
            file(
                """
                {"id":"a","text":"Iraq shelled Iraq near Mosul on Monday, killing 12.",\
                "actors":[{"text":"Iraq","nth":2,"code":"IRQ","sectors":["GOV"]}],\
                "times":[{"text":"Monday","value":null}],\
                "places":[{"text":"Mosul","latitude":36.3,"longitude":43.1}],\
                "numbers":[{"text":"12","kind":"killed","min":12,"max":null,"currency":null}],\
                "events":[{"trigger":"shelled","date":"2016-11-21TNI","place":"Mosul"}]}
                """));
    Point mosul = new Point(36.3, 43.1);
    assertThat(file.failures()).isEmpty();
    assertThat(file.reports())
        .containsEntry(
            "a",
            new ReportFields(
                List.of(new Actor(new Span(13, 17), Optional.of("IRQ"), Set.of("GOV"))),
                List.of(new Time(new Span(32, 38), Optional.empty())),
                List.of(new Place(new Span(23, 28), Optional.of(mosul))),
                List.of(
                    new Count(
                        new Span(48, 50),
                        "killed",
                        Optional.of(BigDecimal.valueOf(12)),
                        Optional.empty(),
                        Optional.empty())),
                List.of(
                    new Event(new Span(5, 12), Optional.of("2016-11-21"), Optional.of(mosul)))));
  }

  @Test
  void predictionsAreAnnotationsAndEvents() throws IOException {
    FieldFile file =
        FieldFile.predictions(
            List.of(
                file(
                    """
                    {"document":"a","layer":"actors","mention":"name","start":0,"end":4,"code":"IRQ","sectors":["GOV"]}
                    {"document":"a","layer":"actors","mention":"pronoun","start":5,"end":7,"code":"IRQ"}
                    {"document":"a","layer":"times","type":"DATE","start":8,"end":9,"value":"2016"}
                    {"document":"a","layer":"times","type":"DURATION","start":10,"end":12,"value":"P1D"}
                    {"document":"a","layer":"places","start":13,"end":15,"latitude":1.5,"longitude":2.5}
                    {"document":"a","layer":"numbers","start":16,"end":18,"kind":"killed","min":1,"max":1}

                    {"schema":"athir-event/1","document":{"id":"a"},"date":{"value":"2016","basis":"publication"},\
                    "place":null,"evidence":[{"field":"actors[0]","start":0,"end":4},{"field":"type","start":20,"end":25}]}
                    """)));
    assertThat(file.failures()).isEmpty();
    ReportFields fields = file.reports().getOrDefault("a", ReportFields.NOTHING);
    assertThat(fields.actors()).hasSize(1);
    assertThat(fields.times()).containsExactly(new Time(new Span(8, 9), Optional.of("2016")));
    assertThat(fields.places())
        .containsExactly(new Place(new Span(13, 15), Optional.of(new Point(1.5, 2.5))));
    assertThat(fields.numbers()).hasSize(1);
    assertThat(fields.events())
        .containsExactly(new Event(new Span(20, 25), Optional.empty(), Optional.empty()));
  }

  @Test
  void badLineIsToldWithItsNumberAndTheOthersAreUsed() throws IOException {
    Path gold =
        file(
            """
            {"id":"a","text":"x"}
            {"id":"a","text":"x"}
            {"id":
            {"id":"b","text":"x","times":[{"text":"y"}]}
            {"id":"c","text":"x","events":[{"trigger":"x","place":"z"}]}
            {"text":"x"}
            """);
    FieldFile file = FieldFile.gold(gold);
    assertThat(file.reports()).containsOnlyKeys("a");
    assertThat(file.failures().stream().map(ReadResult.Failure::message))
        .satisfiesExactly(
            two -> assertThat(two).isEqualTo(gold + ":2: report 'a' stands here twice"),
            three -> assertThat(three).startsWith(gold + ":3: no JSON"),
            four -> assertThat(four).isEqualTo(gold + ":4: 'y' does not stand in the text"),
            five -> assertThat(five).isEqualTo(gold + ":5: c: 'z' is none of its places"),
            six -> assertThat(six).isEqualTo(gold + ":6: 'id' is missing"));
    FieldFile wrong =
        FieldFile.predictions(
            List.of(
                file(
                    """
                    {"document":"a","layer":"colours","start":0,"end":4}
                    {"document":"a","layer":"times","type":"DATE","start":4,"end":4}
                    {"schema":"athir-event/1","id":"7","document":{"id":"a"},"evidence":[]}
                    """)));
    assertThat(wrong.failures()).hasSize(3);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("fields.jsonl"), content);
  }
}
