package org.athir.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athir.model.EventDate;
import org.athir.model.EventDate.Basis;
import org.athir.model.EventDate.Precision;
import org.athir.model.Provenance;
import org.athir.model.Sentence;
import org.athir.model.Sourced;
import org.athir.model.Span;
import org.athir.model.Token;
import org.athir.parse.FrameReader;
import org.athir.parse.Language;
import org.athir.parse.Language.WordList;
import org.athir.parse.Language.WordMap;

/**
 * Finds an event's date: the time expression that depends on the trigger or its clause, read
 * against the day of publication; else that day, marked as such. Without one, a weekday stays a
 * weekday.
 */
final class DateResolver {
  private static final int MAX_STEPS = 3;
  private static final Set<String> RELATIVE = Set.of("today", "yesterday", "tomorrow", "tonight");

  private final Language language;
  private final Optional<LocalDate> published;

  DateResolver(Language language, Optional<LocalDate> published) {
    this.language = language;
    this.published = published;
  }

  /** The date of an event whose trigger is a word. */
  Sourced<EventDate> resolve(FrameReader frames, Token trigger) {
    Sentence sentence = frames.sentence();
    Token current = trigger;
    for (int i = 0; i <= MAX_STEPS; i++) {
      Optional<Sourced<EventDate>> found = below(sentence, current);
      if (found.isPresent()) {
        return found.get();
      }
      Optional<Token> head = sentence.head(current);
      if (head.isEmpty()
          || current.relation().equals("acl:relcl")
          || current.relation().equals("ccomp")) {
        break;
      }
      current = head.get();
    }
    if (published.isEmpty()) {
      return new Sourced<>(EventDate.UNKNOWN, Provenance.derived("no date known"));
    }
    EventDate date =
        new EventDate(
            Optional.of(published.get().toString()),
            Optional.empty(),
            Precision.DAY,
            Basis.PUBLICATION);
    return new Sourced<>(date, Provenance.metadata("publication date"));
  }

  private Optional<Sourced<EventDate>> below(Sentence sentence, Token token) {
    List<Token> near = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      boolean clause =
          switch (child.relation()) {
            case "ccomp", "advcl", "acl:relcl", "parataxis", "conj", "csubj" -> true;
            default -> false;
          };
      if (!clause) {
        near.add(child);
        near.addAll(sentence.children(child));
      }
    }
    for (Token candidate : near) {
      Optional<Sourced<EventDate>> date = read(sentence, candidate);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<Sourced<EventDate>> read(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (language.is(WordList.WEEKDAYS, word)) {
      return Optional.of(found(weekday(sentence, token, word), token.span()));
    }
    if (RELATIVE.contains(word)) {
      return Optional.of(found(relativeDay(word), token.span()));
    }
    Map<String, Set<String>> months = language.map(WordMap.MONTHS);
    if (months.containsKey(word) && isMonth(sentence, token)) {
      return month(sentence, token, Integer.parseInt(months.get(word).iterator().next()));
    }
    if (token.tag().equals("CD") && isYear(token)) {
      EventDate year =
          new EventDate(Optional.of(word), Optional.empty(), Precision.YEAR, Basis.TEXT);
      return Optional.of(found(year, token.span()));
    }
    Map<String, Set<String>> seasons = language.map(WordMap.SEASONS);
    if (seasons.containsKey(word) && token.isNoun()) {
      return Optional.of(found(season(seasons.get(word).iterator().next()), token.span()));
    }
    return Optional.empty();
  }

  /** Persons are called May and April too. */
  private static boolean isMonth(Sentence sentence, Token token) {
    boolean person =
        token.relation().startsWith("nsubj")
            || sentence.children(token, "compound").stream().anyMatch(Token::isProperNoun);
    return token.isProperNoun() && !person;
  }

  private static Sourced<EventDate> found(EventDate date, Span span) {
    return new Sourced<>(date, Provenance.text(span, "date rule"));
  }

  private static EventDate day(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      return relative();
    }
    return new EventDate(Optional.of(day.toString()), Optional.empty(), Precision.DAY, Basis.TEXT);
  }

  private static EventDate relative() {
    return new EventDate(Optional.empty(), Optional.empty(), Precision.RELATIVE, Basis.TEXT);
  }

  private EventDate weekday(Sentence sentence, Token token, String word) {
    if (published.isEmpty()) {
      return relative();
    }
    DayOfWeek wanted = DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    boolean next =
        sentence.children(token, "amod").stream().anyMatch(t -> t.lemma().equals("next"));
    return day(
        next
            ? published.get().with(TemporalAdjusters.next(wanted))
            : published.get().with(TemporalAdjusters.previousOrSame(wanted)));
  }

  private EventDate relativeDay(String word) {
    if (published.isEmpty()) {
      return relative();
    }
    return switch (word) {
      case "yesterday" -> day(published.get().minusDays(1));
      case "tomorrow" -> day(published.get().plusDays(1));
      default -> day(published.get());
    };
  }

  private EventDate season(String code) {
    return published
        .map(
            day ->
                new EventDate(
                    Optional.of(day.getYear() + "-" + code),
                    Optional.empty(),
                    Precision.SEASON,
                    Basis.TEXT))
        .orElseGet(DateResolver::relative);
  }

  private static boolean isYear(Token token) {
    return token.text().matches("(19|20)\\d\\d");
  }

  private static boolean isDay(Token token) {
    return token.text().matches("[0-3]?\\d(st|nd|rd|th)?");
  }

  /** A month with the day on either side of it and the year after it. */
  private Optional<Sourced<EventDate>> month(Sentence sentence, Token token, int month) {
    Optional<Integer> day = Optional.empty();
    Optional<Integer> year = Optional.empty();
    Span span = token.span();
    int from = Math.max(0, token.index() - 1);
    int to = Math.min(sentence.tokens().size(), token.index() + 4);
    for (Token other : sentence.tokens().subList(from, to)) {
      int offset = other.index() - token.index();
      if (day.isEmpty() && Math.abs(offset) == 1 && isDay(other)) {
        day = Optional.of(Integer.parseInt(other.text().replaceAll("\\D", "")));
        span = span.cover(other.span());
      } else if (year.isEmpty() && offset > 0 && isYear(other)) {
        year = Optional.of(Integer.parseInt(other.text()));
        span = span.cover(other.span());
      }
    }
    Optional<Integer> inYear = year.or(() -> published.map(p -> yearOf(p, month)));
    if (inYear.isEmpty()) {
      return Optional.of(found(relative(), span));
    }
    return dateOf(inYear.get(), month, day, span);
  }

  private static int yearOf(LocalDate published, int month) {
    return month > published.getMonthValue() + 1 ? published.getYear() - 1 : published.getYear();
  }

  private static Optional<Sourced<EventDate>> dateOf(
      int year, int month, Optional<Integer> day, Span span) {
    if (day.isEmpty()) {
      String value = String.format(Locale.ROOT, "%04d-%02d", year, month);
      return Optional.of(
          found(
              new EventDate(Optional.of(value), Optional.empty(), Precision.MONTH, Basis.TEXT),
              span));
    }
    try {
      return Optional.of(found(day(LocalDate.of(year, month, day.get())), span));
    } catch (DateTimeException e) {
      return Optional.of(found(relative(), span));
    }
  }
}
