package org.athir.formats.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.model.Attribution;
import org.athir.model.Classification;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.EventDate;
import org.athir.model.EventPlace;
import org.athir.model.Participant;
import org.athir.model.Participant.Antecedent;
import org.athir.model.Participant.Identity;
import org.athir.model.Provenance;
import org.athir.model.Quantity;
import org.athir.model.Rejection;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Status;

/** Events of a small report, written by hand. */
final class SampleEvents {
  private static final String TEXT =
      "Iran \"hails\" Iraq\n\nHe did not\nthreaten Turkey, an aide said on Monday in Ankara of at least 12 dead.\n";
  private static final Identity IRAN = state("IRN", "Iran");
  private static final Identity IRAQ = state("IRQ", "Iraq");
  private static final Identity TURKEY = state("TUR", "Turkey");

  private SampleEvents() {}

  static Document document() {
    return new Document(
        "day/a.txt",
        TEXT,
        Optional.of(span("Iran \"hails\" Iraq")),
        new Document.Metadata(
            Optional.of("Wire"), Optional.empty(), Optional.of(LocalDate.of(2015, 5, 18))));
  }

  /** A plain fact of the title, and a denied one with everything that an event may have. */
  static List<Event> events() {
    return List.of(praise(), threat());
  }

  static Rejection rejection() {
    return new Rejection(
        1, span("said"), "said", "AGREE/say", Rejection.Reason.MISSING_ACTOR, "nobody says \"it\"");
  }

  private static Event praise() {
    return new Event(
        "00112233445566778899aabbccddeeff",
        document(),
        0,
        new Sourced<>(
            new Classification("SUPPORT", Optional.empty(), List.of(), "051", 1, 3.5, 3.4),
            Provenance.text(span("hails"), "SUPPORT/praise")),
        List.of(who("Iran", IRAN, "subject; name")),
        List.of(who("Iraq", IRAQ, "object; name")),
        new Sourced<>(
            new EventDate(
                Optional.of("2015-05-18"),
                Optional.empty(),
                EventDate.Precision.DAY,
                EventDate.Basis.PUBLICATION),
            Provenance.metadata("publication date")),
        Optional.empty(),
        List.of(),
        new Sourced<>(Status.FACT, Provenance.derived("no cue of another status")),
        Optional.empty(),
        Optional.empty());
  }

  private static Event threat() {
    Identity ally =
        new Identity(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("GOV", "MIL"),
            Optional.of("aide"),
            Optional.empty());
    return new Event(
        "ffeeddccbbaa99887766554433221100",
        document(),
        1,
        new Sourced<>(
            new Classification(
                "THREATEN",
                Optional.of("military"),
                List.of("military", "border"),
                "138",
                3,
                -6,
                -7),
            Provenance.text(span("threaten"), "THREATEN/threaten")),
        List.of(heLikeIran(), who("an aide", ally, "conjunction; role")),
        List.of(who("Turkey", TURKEY, "object; name")),
        new Sourced<>(
            new EventDate(
                Optional.of("2015-05-18"),
                Optional.of("2015-05-19"),
                EventDate.Precision.DAY,
                EventDate.Basis.TEXT),
            Provenance.text(span("Monday"), "weekday")),
        Optional.of(place()),
        List.of(number()),
        new Sourced<>(
            new Status(Status.Polarity.NEGATED, Status.Modality.PLANNED),
            Provenance.text(span("not"), "status rule")),
        Optional.of(
            new Sourced<>(
                new Attribution(
                    who("an aide", ally, "speaker").value(),
                    "say",
                    span("an aide said"),
                    "an aide said"),
                Provenance.text(span("an aide said"), "speech verb"))),
        Optional.empty());
  }

  private static Sourced<EventPlace> place() {
    EventPlace ankara =
        new EventPlace(
            span("Ankara"),
            "Ankara",
            Optional.of("Ankara"),
            Optional.of(new EventPlace.Point(39.91987, 32.85427)),
            Optional.of("TUR"),
            Optional.of("Ankara"),
            Optional.empty(),
            Optional.of(323786),
            Optional.of("PPLC"),
            EventPlace.POINT,
            EventPlace.Basis.TEXT);
    return new Sourced<>(ankara, Provenance.text(span("Ankara"), "in: capital"));
  }

  private static Sourced<Quantity> number() {
    Quantity dead =
        new Quantity(
            Quantity.Kind.KILLED,
            Optional.of(BigDecimal.valueOf(12)),
            Optional.empty(),
            Optional.of("at least"),
            Optional.of(Quantity.Side.RECIPIENT),
            Optional.empty(),
            span("at least 12"),
            "at least 12");
    return new Sourced<>(dead, Provenance.text(span("at least 12"), "count of the dead"));
  }

  private static Sourced<Participant> heLikeIran() {
    Participant he =
        new Participant(
            span("He"),
            "He",
            IRAN,
            "pronoun he",
            Optional.of(new Antecedent(span("Iran"), "Iran")));
    return new Sourced<>(
        he, Provenance.text(List.of(span("He"), span("Iran")), "subject; pronoun he"));
  }

  private static Sourced<Participant> who(String words, Identity identity, String foundBy) {
    return new Sourced<>(
        new Participant(span(words), words, identity, "name", Optional.empty()),
        Provenance.text(span(words), foundBy));
  }

  private static Identity state(String code, String name) {
    return new Identity(
        Optional.of(code),
        Optional.of(name),
        Optional.of(code),
        Optional.of(code),
        List.of("GOV"),
        Optional.empty(),
        Optional.of("Q1"));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
