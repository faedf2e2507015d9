package org.athir.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athir.judge.Joining;
import org.athir.lexicon.Lexicon;
import org.athir.lexicon.LexiconSource;
import org.athir.model.Document;
import org.athir.model.Event;
import org.athir.model.Outcome;
import org.athir.model.Participant;
import org.athir.model.Rejection;
import org.athir.model.Sourced;
import org.athir.parse.Parser;
import org.athir.parse.ReportLayout;
import org.athir.parse.StoredParser;
import org.athir.time.StoredTimes;

/** A report of stored sentences and what the whole coder makes of it, with the tests' lexicon. */
public final class Coding {
  /** The small lexicon under the tests' resources. */
  public static final Lexicon LEXICON = Lexicon.read(LexiconSource.packaged(), "en");

  /** The day of publication of the tests' reports, a Monday. */
  public static final LocalDate MONDAY = LocalDate.of(2015, 5, 18);

  private static final EventCoder CODER =
      new EventCoder(new StoredParser(), new StoredTimes(), LEXICON, Parser.SentenceFilter.ALL);

  private final List<Outcome> outcomes;

  private Coding(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** Codes a report published on {@link #MONDAY}. */
  public static Coding of(String text) {
    return of(report(text).publishedOn(MONDAY));
  }

  /** Codes a report. */
  public static Coding of(Document document) {
    return new Coding(CODER.code(document));
  }

  /** Codes a report published on {@link #MONDAY} by patterns and a judge. */
  public static Coding judged(String text, Joining judge) {
    return new Coding(CODER.judging(judge).code(report(text).publishedOn(MONDAY)));
  }

  /** What every stage sees of a report without a date of publication. */
  public static EventCoder.Trace trace(String text) {
    return CODER.trace(report(text));
  }

  /** A report without a date of publication. */
  public static Document report(String text) {
    return new Document("report", text, ReportLayout.title(text), Document.Metadata.none());
  }

  /** Everything that was coded or rejected. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** The events, in order. */
  public List<Event> events() {
    return outcomes.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
  }

  /** The rejections, in order. */
  public List<Rejection> rejections() {
    return outcomes.stream()
        .filter(Rejection.class::isInstance)
        .map(Rejection.class::cast)
        .toList();
  }

  /** The only event of a type. */
  public Event event(String type) {
    List<Event> found = events().stream().filter(event -> event.type().equals(type)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " events of type " + type + ": " + outcomes);
    }
    return found.get(0);
  }

  /** The only event. */
  public Event event() {
    if (events().size() != 1) {
      throw new AssertionError("not one event: " + outcomes);
    }
    return events().get(0);
  }

  /** The words of a side. */
  public static List<String> words(List<Sourced<Participant>> side) {
    return side.stream().map(participant -> participant.value().text()).toList();
  }

  /** The codes of a side; {@code ?} where none is known. */
  public static List<String> codes(List<Sourced<Participant>> side) {
    return side.stream().map(one -> one.value().identity().code().orElse("?")).toList();
  }

  /** The sectors of the first of a side. */
  public static List<String> sectors(List<Sourced<Participant>> side) {
    return side.get(0).value().identity().sectors();
  }

  /** What the first of a side stands for. */
  public static Optional<String> antecedent(List<Sourced<Participant>> side) {
    return side.get(0).value().antecedent().map(Participant.Antecedent::text);
  }
}
