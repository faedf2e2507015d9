package org.athir.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athir.model.Document;
import org.athir.model.EventDate;
import org.athir.model.EventDate.Basis;
import org.athir.model.EventDate.Precision;
import org.athir.model.Provenance;
import org.athir.model.Sentence;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.Language;
import org.athir.time.Datelines;
import org.athir.time.TimeExpression;
import org.athir.time.TimeTagger;

/**
 * When the events of one report happened. A sentence's time expressions are looked for when the
 * first of its events asks.
 *
 * <p>An event has the time that its clause gives; else the one that its distance from the main
 * event of the sentence tells ("a day after"); else the day of publication; without one that of a
 * full dateline; failing all, the time of the statement that tells of it. Each says which. A
 * statement made long before publication goes before the day of publication, since what it tells of
 * cannot be later; one of the last days does not, since it is about the news of the day.
 */
public final class ReportTimes {
  /** A statement older than this is no news of the day. */
  private static final int OLD_DAYS = 7;

  private final Document document;
  private final TimeTagger tagger;
  private final Language language;
  private final Optional<LocalDate> reference;
  private final Map<Span, EventTimes> bySentence = new HashMap<>();

  /**
   * The times of a report.
   *
   * @param document the report
   * @param tagger finds the expressions of a sentence
   * @param language which verbs report
   */
  public ReportTimes(Document document, TimeTagger tagger, Language language) {
    this.document = document;
    this.tagger = tagger;
    this.language = language;
    this.reference = Datelines.referenceDay(document);
  }

  /** The time expressions of a sentence. */
  public List<TimeExpression> of(Sentence sentence) {
    return times(sentence).expressions();
  }

  private EventTimes times(Sentence sentence) {
    return bySentence.computeIfAbsent(
        sentence.span(),
        span -> new EventTimes(sentence, tagger.find(sentence, reference), language));
  }

  /** The date of the event that a word of a sentence names. */
  public Sourced<EventDate> dateOf(Sentence sentence, Token trigger) {
    EventTimes times = times(sentence);
    return times
        .own(trigger)
        .map(own -> own.dated("time of the event"))
        .or(() -> times.byDistance(trigger).map(time -> time.dated("distance from the main event")))
        .orElseGet(() -> inherited(times, trigger));
  }

  private Sourced<EventDate> inherited(EventTimes times, Token trigger) {
    Optional<EventTime> statement = times.ofStatement(trigger);
    if (reference.isPresent() && statement.filter(this::isOld).isEmpty()) {
      boolean published = document.metadata().published().isPresent();
      EventDate date =
          new EventDate(
              reference.map(LocalDate::toString),
              Optional.empty(),
              Precision.DAY,
              published ? Basis.PUBLICATION : Basis.DATELINE);
      return new Sourced<>(
          date, Provenance.metadata(published ? "publication date" : "date of the dateline"));
    }
    return statement
        .map(time -> time.dated("time of the statement"))
        .orElseGet(() -> new Sourced<>(EventDate.UNKNOWN, Provenance.derived("no date known")));
  }

  private boolean isOld(EventTime statement) {
    Optional<LocalDate> last = statement.from().end();
    return reference.isPresent()
        && last.filter(day -> day.plusDays(OLD_DAYS).isBefore(reference.get())).isPresent();
  }

  /** Whether a date lies before the year before that of the report. */
  public boolean isLongAgo(EventDate date) {
    Optional<Integer> year =
        date.end().or(date::value).map(value -> Integer.parseInt(value.substring(0, 4)));
    return date.basis() == Basis.TEXT
        && reference.isPresent()
        && year.filter(ended -> ended < reference.get().getYear() - 1).isPresent();
  }
}
